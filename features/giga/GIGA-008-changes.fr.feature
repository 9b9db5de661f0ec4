# language: fr
@GIGA-008
Fonctionnalité: Un changement de contrôle ultime, ou le départ d'un actif critique, a été approuvé au préalable (GIGA-008)
  L'Union paie une gigafabrique qui reste entre les mains et à l'endroit qu'elle a choisis. Qui la contrôle en définitive peut
  changer, et ce qui y importe peut partir, une fois que cela est approuvé, et pas avant.

  Règle: L'approbation est d'un jour antérieur

    # Interprétation : les jours ne disent pas ce qui est venu d'abord dans l'un d'eux. Une approbation du jour du changement
    # laisse la question ouverte tant qu'une heure ne la tranche pas.
    Plan du scénario: le contrôle a changé le 1er mars 2026, approbation : <approbation>
      Étant donné que ces changements ont eu lieu :
        | nature                 | objet            | le            | approuvé le   | approuvé par               |
        | changement de contrôle | Aurora Calcul SE | 1er mars 2026 | <approbation> | entreprise commune EuroHPC |
      Alors GIGA-008 conclut : <verdict>
      Et il se fonde sur l'article "12b(18)(b)"

      Exemples: un jour de part et d'autre
        | approbation     | verdict     |
        | 28 février 2026 | CONFORME    |
        | 1er mars 2026   | INDÉTERMINÉ |
        | 2 mars 2026     | INFRACTION  |
        | 15 mars 2026    | INFRACTION  |
        | jamais          | INFRACTION  |

    Scénario: une infraction cite les jours et dit ce qui y remédierait
      Étant donné que ces changements ont eu lieu :
        | nature                 | objet            | le            | approuvé le  | approuvé par               |
        | changement de contrôle | Aurora Calcul SE | 1er mars 2026 | 15 mars 2026 | entreprise commune EuroHPC |
      Alors GIGA-008 conclut : INFRACTION
      Et son message dit "2026-03-01"
      Et son message dit "2026-03-15"
      Et il dit ce qui y remédierait

    Scénario: chacun des changements est examiné
      Étant donné que ces changements ont eu lieu :
        | nature                 | objet            | le            | approuvé le     | approuvé par               |
        | changement de contrôle | Aurora Calcul SE | 1er mars 2026 | 28 février 2026 | entreprise commune EuroHPC |
        | changement de contrôle | Hanse AG         | 1er mars 2026 | jamais          |                            |
      Alors GIGA-008 conclut : CONFORME, pour "Aurora Calcul SE 2026-03-01"
      Et GIGA-008 conclut : INFRACTION, pour "Hanse AG 2026-03-01"

  Règle: Parmi les actifs, seuls ceux qui quittent l'Union sont visés

    Plan du scénario: une grappe est déplacée vers ce pays, sans approbation : <pays>
      Étant donné que ces changements ont eu lieu :
        | nature                          | objet    | vers   | le            | approuvé le |
        | déplacement d'un actif critique | grappe 2 | <pays> | 1er mars 2026 | jamais      |
      Alors GIGA-008 conclut : <verdict>

      Exemples: l'EEE n'est pas l'Union
        | pays        | verdict     |
        | Allemagne   | SANS OBJET  |
        | Norvège     | INFRACTION  |
        | Suisse      | INFRACTION  |
        | non indiqué | INDÉTERMINÉ |

  Règle: Ce qui est encore à venir n'est pas jugé

    Plan du scénario: le contrôle doit changer le 1er mars 2027, évalué au <jour>
      Étant donné que l'évaluation est faite au <jour>
      Et que ces changements ont eu lieu :
        | nature                 | objet            | le            | approuvé le   | approuvé par               |
        | changement de contrôle | Aurora Calcul SE | 1er mars 2027 | <approbation> | entreprise commune EuroHPC |
      Alors GIGA-008 conclut : <verdict>

      Exemples: la veille, et le jour même
        | jour            | approbation      | verdict    |
        | 28 février 2027 | jamais           | SANS OBJET |
        | 1er mars 2027   | jamais           | INFRACTION |
        | 28 février 2027 | 1er février 2027 | CONFORME   |
        | 31 janvier 2027 | 1er février 2027 | SANS OBJET |
        | 28 février 2027 | 15 mars 2027     | SANS OBJET |

  Règle: L'obligation vaut à partir de l'entrée en vigueur de l'acte modificatif

    Plan du scénario: le contrôle a changé le <jour>, sans approbation
      Étant donné que ces changements ont eu lieu :
        | nature                 | objet            | le     | approuvé le |
        | changement de contrôle | Aurora Calcul SE | <jour> | jamais      |
      Alors GIGA-008 conclut : <verdict>

      Exemples: la veille, et le jour même
        | jour            | verdict    |
        | 19 janvier 2026 | SANS OBJET |
        | 20 janvier 2026 | INFRACTION |

    Plan du scénario: évalué au <jour>, alors que rien n'est dit de changements
      Étant donné que l'évaluation est faite au <jour>
      Et que le coordinateur est "Aurora Calcul SE" (France)
      Alors GIGA-008 conclut : <verdict>

      Exemples: la veille, et le jour même
        | jour            | verdict     |
        | 19 janvier 2026 | SANS OBJET  |
        | 20 janvier 2026 | INDÉTERMINÉ |

  Règle: Ce que l'on ignore ne passe pas

    # Interprétation : une approbation dont nul ne dit qui l'a donnée n'en est pas encore une.
    Plan du scénario: approbation : <approbation>, par : <auteur>
      Étant donné que ces changements ont eu lieu :
        | nature                 | objet            | le            | approuvé le   | approuvé par |
        | changement de contrôle | Aurora Calcul SE | 1er mars 2026 | <approbation> | <auteur>     |
      Alors GIGA-008 conclut : <verdict>

      Exemples: une lacune ne fait rien passer, et n'excuse rien
        | approbation     | auteur                     | verdict     |
        | non indiqué     | entreprise commune EuroHPC | INDÉTERMINÉ |
        | non indiqué     | non indiqué                | INDÉTERMINÉ |
        | 28 février 2026 | non indiqué                | INDÉTERMINÉ |
        | 2 mars 2026     | non indiqué                | INFRACTION  |

    Scénario: rien n'est dit de changements
      Étant donné que le coordinateur est "Aurora Calcul SE" (France)
      Alors GIGA-008 conclut : INDÉTERMINÉ
      Et il dit quelle preuve trancherait

    Scénario: le consortium dit qu'il n'y a pas eu de changement
      Étant donné qu'aucun changement n'a eu lieu
      Alors GIGA-008 conclut : SANS OBJET
