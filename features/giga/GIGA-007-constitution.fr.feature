# language: fr
@GIGA-007
Fonctionnalité: Le consortium est constitué pour cinq ans au moins (GIGA-007)
  Une gigafabrique se finance sur de longues années. Qui en construit une forme un consortium qui dure cinq ans ou
  davantage, ou qui n'a pas de terme.

  Règle: Cinq ans suffisent, et rien de moins

    # Interprétation : le premier jour compte et le jour de fin est exclu : à partir du 1er septembre 2026, cinq ans sont
    # accomplis le 31 août 2031.
    Plan du scénario: constitué à partir du 1er septembre 2026, jusqu'au <fin>
      Étant donné que le consortium est constitué :
        | depuis             | jusqu'au |
        | 1er septembre 2026 | <fin>    |
      Alors GIGA-007 conclut : <verdict>
      Et il se fonde sur l'article "2(3d)"

      Exemples: 4,9 ans, et un jour de part et d'autre de cinq
        | fin                | verdict    |
        | 26 juillet 2031    | INFRACTION |
        | 31 août 2031       | INFRACTION |
        | 1er septembre 2031 | CONFORME   |
        | 2 septembre 2031   | CONFORME   |
        | sans terme         | CONFORME   |

    Scénario: une infraction dit jusqu'à quand il devrait durer
      Étant donné que le consortium est constitué :
        | depuis             | jusqu'au        |
        | 1er septembre 2026 | 26 juillet 2031 |
      Alors GIGA-007 conclut : INFRACTION
      Et son message dit "2031-09-01"
      Et il dit ce qui y remédierait

    # Interprétation : cinq ans à partir d'un 29 février sont accomplis avec le dernier jour de février.
    Plan du scénario: constitué à partir du 29 février 2028, jusqu'au <fin>
      Étant donné que le consortium est constitué :
        | depuis          | jusqu'au |
        | 29 février 2028 | <fin>    |
      Alors GIGA-007 conclut : <verdict>

      Exemples: il n'y a pas de 29 février cinq ans plus tard
        | fin             | verdict    |
        | 28 février 2033 | INFRACTION |
        | 1er mars 2033   | CONFORME   |

  Règle: L'obligation vaut à partir de l'entrée en vigueur de l'acte modificatif

    Plan du scénario: quatre ans, évalués au <jour>
      Étant donné que l'évaluation est faite au <jour>
      Et que le consortium est constitué :
        | depuis             | jusqu'au           |
        | 1er septembre 2026 | 1er septembre 2030 |
      Alors GIGA-007 conclut : <verdict>

      Exemples: la veille, et le jour même
        | jour            | verdict    |
        | 19 janvier 2026 | SANS OBJET |
        | 20 janvier 2026 | INFRACTION |

  Règle: Ce que l'on ignore ne passe pas

    Plan du scénario: constitué depuis <début>, jusqu'au <fin>
      Étant donné que le consortium est constitué :
        | depuis  | jusqu'au |
        | <début> | <fin>    |
      Alors GIGA-007 conclut : <verdict>

      Exemples: un jour qui manque peut être n'importe lequel ; sans terme, le premier jour n'importe pas
        | début              | fin                | verdict     |
        | non indiqué        | 1er septembre 2031 | INDÉTERMINÉ |
        | 1er septembre 2026 | non indiqué        | INDÉTERMINÉ |
        | non indiqué        | sans terme         | CONFORME    |

    Scénario: rien n'est dit
      Étant donné que le consortium ne dit pas pour combien de temps il est constitué
      Alors GIGA-007 conclut : INDÉTERMINÉ
      Et il dit quelle preuve trancherait
