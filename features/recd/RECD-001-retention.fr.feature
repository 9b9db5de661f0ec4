# language: fr
@RECD-001
Fonctionnalité: Les dossiers d'une subvention sont conservés cinq ans après le solde, et tant qu'un audit est ouvert (RECD-001)
  À qui a reçu de l'argent de l'Union, on peut en demander les dossiers pendant des années. Ils sont conservés cinq ans après
  le paiement du solde, trois ans après une petite subvention, et plus longtemps tant qu'un audit, un recours, un litige ou une
  réclamation est ouvert.

  Règle: Cinq ans après le solde, dernier jour compris

    Scénario: détruits un mois trop tôt
      Étant donné que l'évaluation est faite au 22 novembre 2036
      Et que ces dossiers de subventions sont indiqués :
        | subvention | montant | solde payé le | détruit le    | audit |
        | étude      | 1000000 | 30 juin 2030  | 1er juin 2035 | aucun |
      Alors RECD-001 conclut : INFRACTION
      Et il se fonde sur l'article "133"
      Et son message dit "2035-06-30"
      Et il dit ce qui y remédierait

    # Interprétation : le jour du paiement ne compte pas, et cinq ans s'achèvent donc à la fin du jour de même date.
    Plan du scénario: le solde a été payé le 30 juin 2031, destruction des dossiers : <destruction>
      Étant donné que l'évaluation est faite au 22 novembre 2036
      Et que ces dossiers de subventions sont indiqués :
        | subvention | montant | solde payé le | détruit le    | audit |
        | étude      | 1000000 | 30 juin 2031  | <destruction> | aucun |
      Alors RECD-001 conclut : <verdict>

      Exemples: un jour de part et d'autre ; le 30 juin 2036 est un lundi
        | destruction      | verdict    |
        | 29 juin 2036     | INFRACTION |
        | 30 juin 2036     | INFRACTION |
        | 1er juillet 2036 | CONFORME   |
        | conservé         | CONFORME   |

    # Interprétation : une période qui s'achève en fin de semaine court peut-être jusqu'au lundi.
    Plan du scénario: le dernier jour est un samedi, destruction des dossiers : <destruction>
      Étant donné que l'évaluation est faite au 22 novembre 2036
      Et que ces dossiers de subventions sont indiqués :
        | subvention | montant | solde payé le | détruit le    | audit |
        | étude      | 1000000 | 30 juin 2030  | <destruction> | aucun |
      Alors RECD-001 conclut : <verdict>

      Exemples: le 30 juin 2035 est un samedi
        | destruction      | verdict     |
        | 30 juin 2035     | INFRACTION  |
        | 1er juillet 2035 | INDÉTERMINÉ |
        | 2 juillet 2035   | INDÉTERMINÉ |
        | 3 juillet 2035   | CONFORME    |

  Règle: Trois ans suffisent jusqu'à 60 000 €

    Plan du scénario: une subvention de <montant> <monnaie>, payée le 31 mars 2031, dossiers détruits le 15 avril 2034
      Étant donné que l'évaluation est faite au 22 novembre 2036
      Et que ces dossiers de subventions sont indiqués :
        | subvention | montant   | monnaie   | solde payé le | détruit le    | audit |
        | étude      | <montant> | <monnaie> | 31 mars 2031  | 15 avril 2034 | aucun |
      Alors RECD-001 conclut : <verdict>

      Exemples: un centime de part et d'autre ; aucun montant n'est converti
        | montant     | monnaie | verdict     |
        | 59999,99    | EUR     | CONFORME    |
        | 60000       | EUR     | CONFORME    |
        | 60000,01    | EUR     | INFRACTION  |
        | 50000       | CHF     | INDÉTERMINÉ |
        | non indiqué | EUR     | INDÉTERMINÉ |

    Plan du scénario: une subvention de 60 000 €, payée le 31 mars 2031, destruction des dossiers : <destruction>
      Étant donné que l'évaluation est faite au 22 novembre 2036
      Et que ces dossiers de subventions sont indiqués :
        | subvention | montant | solde payé le | détruit le    | audit |
        | étude      | 60000   | 31 mars 2031  | <destruction> | aucun |
      Alors RECD-001 conclut : <verdict>

      Exemples: un jour de part et d'autre ; le 31 mars 2034 est un vendredi
        | destruction    | verdict    |
        | 31 mars 2034   | INFRACTION |
        | 1er avril 2034 | CONFORME   |

  Règle: Tant qu'un audit est ouvert, rien n'est détruit

    # Interprétation : les jours ne disent pas si des dossiers ont été détruits avant ou après l'ouverture ou la clôture d'un
    # audit.
    Plan du scénario: détruits le 1er août 2036, audit : <audit>
      Étant donné que l'évaluation est faite au 22 novembre 2036
      Et que ces dossiers de subventions sont indiqués :
        | subvention | montant | solde payé le | détruit le    | audit   |
        | étude      | 1000000 | 30 juin 2031  | 1er août 2036 | <audit> |
      Alors RECD-001 conclut : <verdict>

      Exemples: clôture et ouverture un jour de part et d'autre
        | audit                              | verdict     |
        | aucun                              | CONFORME    |
        | ouvert depuis le 1er mai 2035      | INFRACTION  |
        | du 1er mai 2035 au 31 juillet 2036 | CONFORME    |
        | du 1er mai 2035 au 1er août 2036   | INDÉTERMINÉ |
        | du 1er mai 2035 au 2 août 2036     | INFRACTION  |
        | ouvert depuis le 31 juillet 2036   | INFRACTION  |
        | ouvert depuis le 1er août 2036     | INDÉTERMINÉ |
        | ouvert depuis le 2 août 2036       | CONFORME    |
        | ouvert le 1er mai 2035             | INDÉTERMINÉ |
        | non indiqué                        | INDÉTERMINÉ |

  Règle: Une destruction seulement prévue n'enfreint rien

    Plan du scénario: à détruire le 1er juin 2036, évalué au <jour>
      Étant donné que l'évaluation est faite au <jour>
      Et que ces dossiers de subventions sont indiqués :
        | subvention | montant | solde payé le | détruit le    | audit |
        | étude      | 1000000 | 30 juin 2031  | 1er juin 2036 | aucun |
      Alors RECD-001 conclut : <verdict>

      Exemples: la veille, et le jour même
        | jour          | verdict    |
        | 31 mai 2036   | À SIGNALER |
        | 1er juin 2036 | INFRACTION |

    Scénario: à détruire assez tard
      Étant donné que l'évaluation est faite au 31 mai 2036
      Et que ces dossiers de subventions sont indiqués :
        | subvention | montant | solde payé le | détruit le       | audit |
        | étude      | 1000000 | 30 juin 2031  | 1er juillet 2036 | aucun |
      Alors RECD-001 conclut : CONFORME

  Règle: L'obligation est celle de l'acte en vigueur

    # Interprétation : une destruction antérieure à l'acte n'est pas jugée selon lui.
    Plan du scénario: payé le 31 mai 2023, dossiers détruits le <jour>
      Étant donné que ces dossiers de subventions sont indiqués :
        | subvention | montant | solde payé le | détruit le | audit |
        | étude      | 1000000 | 31 mai 2023   | <jour>     | aucun |
      Alors RECD-001 conclut : <verdict>

      Exemples: la veille de l'acte, et son premier jour
        | jour              | verdict    |
        | 29 septembre 2024 | SANS OBJET |
        | 30 septembre 2024 | INFRACTION |

    Plan du scénario: évalué au <jour>, alors que rien n'est dit de dossiers
      Étant donné que l'évaluation est faite au <jour>
      Et que le coordinateur est "Aurora Calcul SE" (France)
      Alors RECD-001 conclut : <verdict>

      Exemples: la veille de l'acte, et son premier jour
        | jour              | verdict     |
        | 29 septembre 2024 | SANS OBJET  |
        | 30 septembre 2024 | INDÉTERMINÉ |

  Règle: Ce que l'on ignore ne passe pas

    Plan du scénario: payé le : <paiement>, détruits le : <destruction>
      Étant donné que l'évaluation est faite au 22 novembre 2036
      Et que ces dossiers de subventions sont indiqués :
        | subvention | montant | solde payé le | détruit le    | audit |
        | étude      | 1000000 | <paiement>    | <destruction> | aucun |
      Alors RECD-001 conclut : <verdict>

      Exemples: une lacune ne fait rien passer
        | paiement     | destruction      | verdict     |
        | non indiqué  | 1er juillet 2036 | INDÉTERMINÉ |
        | 30 juin 2031 | non indiqué      | INDÉTERMINÉ |
        | non indiqué  | non indiqué      | INDÉTERMINÉ |

    Scénario: un audit ouvert fait que les autres lacunes n'importent plus
      Étant donné que l'évaluation est faite au 22 novembre 2036
      Et que ces dossiers de subventions sont indiqués :
        | subvention | solde payé le | détruit le    | audit                         |
        | étude      | non indiqué   | 1er août 2036 | ouvert depuis le 1er mai 2035 |
      Alors RECD-001 conclut : INFRACTION

    Scénario: rien n'est dit de dossiers
      Étant donné que le coordinateur est "Aurora Calcul SE" (France)
      Alors RECD-001 conclut : INDÉTERMINÉ
      Et il dit quelle preuve trancherait

    Scénario: le consortium dit qu'il n'y a pas eu de subvention
      Étant donné que le consortium indique n'avoir reçu aucune subvention
      Alors RECD-001 conclut : SANS OBJET
