# language: fr
@GIGA-009
Fonctionnalité: Le rapport d'audit sur le temps de calcul de l'Union est déposé au plus tard le 31 janvier (GIGA-009)
  L'Union paie en argent et elle est payée en temps de calcul. Chaque année, un auditeur dit comment ce temps a été employé,
  et le rapport est déposé au plus tard le 31 janvier suivant.

  Règle: Le dernier jour est le 31 janvier

    Plan du scénario: du temps de calcul depuis le 1er mai 2027, dépôt du rapport sur 2027 : <dépôt>
      Étant donné que l'évaluation est faite au 22 novembre 2028
      Et que l'Union peut utiliser son temps de calcul depuis le 1er mai 2027
      Et que ces rapports d'audit sont indiqués :
        | année | déposé le |
        | 2027  | <dépôt>   |
      Alors GIGA-009 conclut : <verdict>
      Et il se fonde sur l'article "12b(17)(l)"

      Exemples: un jour de part et d'autre ; le 31 janvier 2028 est un lundi
        | dépôt            | verdict    |
        | 30 janvier 2028  | CONFORME   |
        | 31 janvier 2028  | CONFORME   |
        | 1er février 2028 | INFRACTION |
        | jamais           | INFRACTION |

    Scénario: une infraction cite les jours et dit ce qui y remédierait
      Étant donné que l'évaluation est faite au 22 novembre 2028
      Et que l'Union peut utiliser son temps de calcul depuis le 1er mai 2027
      Et que ces rapports d'audit sont indiqués :
        | année | déposé le        |
        | 2027  | 1er février 2028 |
      Alors GIGA-009 conclut : INFRACTION
      Et son message dit "2028-01-31"
      Et son message dit "2028-02-01"
      Et il dit ce qui y remédierait

    # Interprétation : qu'un jour fixe de fin de semaine soit reporté au lundi est discuté.
    Plan du scénario: le dernier jour est un dimanche, et dépôt du rapport sur 2026 : <dépôt>
      Étant donné que l'évaluation est faite au 22 novembre 2027
      Et que l'Union peut utiliser son temps de calcul depuis le 1er mai 2026
      Et que ces rapports d'audit sont indiqués :
        | année | déposé le |
        | 2026  | <dépôt>   |
      Alors GIGA-009 conclut : <verdict>

      Exemples: le 31 janvier 2027 est un dimanche
        | dépôt            | verdict     |
        | 31 janvier 2027  | CONFORME    |
        | 1er février 2027 | INDÉTERMINÉ |
        | 2 février 2027   | INFRACTION  |

  Règle: Chaque année a son rapport

    Scénario: l'un en temps voulu, l'un tardif, l'un pas encore dû
      Étant donné que l'évaluation est faite au 22 novembre 2029
      Et que l'Union peut utiliser son temps de calcul depuis le 1er mai 2027
      Et que ces rapports d'audit sont indiqués :
        | année | déposé le        |
        | 2027  | 31 janvier 2028  |
        | 2028  | 1er février 2029 |
        | 2029  | non indiqué      |
      Alors GIGA-009 conclut : CONFORME, pour "2027"
      Et GIGA-009 conclut : INFRACTION, pour "2028"
      Et GIGA-009 conclut : SANS OBJET, pour "2029"

    Scénario: une année antérieure à tout temps de calcul n'en a pas
      Étant donné que l'évaluation est faite au 22 novembre 2028
      Et que l'Union peut utiliser son temps de calcul depuis le 1er janvier 2028
      Et que ces rapports d'audit sont indiqués :
        | année | déposé le    |
        | 2027  | 15 mars 2028 |
      Alors GIGA-009 conclut : SANS OBJET

  Règle: Rien n'est dû tant que le 31 janvier n'est pas passé

    Plan du scénario: du temps de calcul depuis le 1er mai 2027, pas de rapport, évalué au <jour>
      Étant donné que l'évaluation est faite au <jour>
      Et que l'Union peut utiliser son temps de calcul depuis le 1er mai 2027
      Et que ces rapports d'audit sont indiqués :
        | année | déposé le |
        | 2027  | jamais    |
      Alors GIGA-009 conclut : <verdict>

      Exemples: le jour même, et le lendemain
        | jour             | verdict    |
        | 31 janvier 2028  | SANS OBJET |
        | 1er février 2028 | INFRACTION |

    # Interprétation : aucun rapport ne peut être dû pour une année antérieure à l'acte, ou au consortium.
    Plan du scénario: rien n'est dit du temps de calcul, constitué depuis : <début>, évalué au <jour>
      Étant donné que l'évaluation est faite au <jour>
      Et que le consortium est constitué :
        | depuis  | jusqu'au   |
        | <début> | sans terme |
      Alors GIGA-009 conclut : <verdict>

      Exemples: le premier rapport qui puisse être dû porte sur la première année
        | début              | jour             | verdict     |
        | 1er septembre 2026 | 22 novembre 2026 | SANS OBJET  |
        | 1er septembre 2026 | 31 janvier 2027  | SANS OBJET  |
        | 1er septembre 2026 | 2 février 2027   | INDÉTERMINÉ |
        | 1er janvier 2027   | 2 février 2027   | SANS OBJET  |
        | non indiqué        | 2 février 2027   | INDÉTERMINÉ |

  Règle: Ce que l'on ignore ne passe pas

    Scénario: nul ne dit si le rapport a été déposé
      Étant donné que l'évaluation est faite au 22 novembre 2028
      Et que l'Union peut utiliser son temps de calcul depuis le 1er mai 2027
      Alors GIGA-009 conclut : INDÉTERMINÉ
      Et il dit quelle preuve trancherait

    Scénario: nul ne dit depuis quand il y a du temps de calcul, et un rapport tardif n'était donc peut-être pas dû
      Étant donné que l'évaluation est faite au 22 novembre 2028
      Et que le consortium est constitué :
        | depuis           | jusqu'au   |
        | 1er janvier 2027 | sans terme |
      Et que ces rapports d'audit sont indiqués :
        | année | déposé le        |
        | 2027  | 1er février 2028 |
      Alors GIGA-009 conclut : INDÉTERMINÉ

    Scénario: nul ne dit depuis quand il y a du temps de calcul, et le rapport est en temps voulu de toute façon
      Étant donné que l'évaluation est faite au 22 novembre 2028
      Et que le consortium est constitué :
        | depuis           | jusqu'au   |
        | 1er janvier 2027 | sans terme |
      Et que ces rapports d'audit sont indiqués :
        | année | déposé le       |
        | 2027  | 31 janvier 2028 |
      Alors GIGA-009 conclut : CONFORME

    # Interprétation : un rapport déposé avant la fin de son année ne peut porter sur elle entière.
    Plan du scénario: dépôt du rapport sur 2027 : <dépôt>
      Étant donné que l'évaluation est faite au 22 novembre 2028
      Et que l'Union peut utiliser son temps de calcul depuis le 1er mai 2027
      Et que ces rapports d'audit sont indiqués :
        | année | déposé le |
        | 2027  | <dépôt>   |
      Alors GIGA-009 conclut : <verdict>

      Exemples: le dernier jour de l'année, et le premier de la suivante
        | dépôt            | verdict     |
        | 31 décembre 2027 | INDÉTERMINÉ |
        | 1er janvier 2028 | CONFORME    |
