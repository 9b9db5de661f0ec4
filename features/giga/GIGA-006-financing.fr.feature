# language: fr
@GIGA-006
Fonctionnalité: L'Union paie une part plafonnée, et les États au moins autant (GIGA-006)
  Du coût d'investissement des équipements de calcul, l'Union paie 17 % au plus, les États participants ensemble pas
  moins que l'Union, et le consortium tout le reste, frais de fonctionnement compris.

  Règle: La part de l'Union ne dépasse pas son plafond

    Plan du scénario: sur 4000 millions d'euros, l'Union paie <Union> et les États <États>
      Étant donné que les équipements de calcul sont financés ainsi, en millions d'euros :
        | total | Union   | États   | consortium |
        | 4000  | <Union> | <États> | le reste   |
      Alors GIGA-006 conclut : <verdict>
      Et il se fonde sur l'article "12b(5)"

      Exemples: 17 % de 4000 font 680
        | Union  | États | verdict    |
        | 0      | 0     | CONFORME   |
        | 679,99 | 680   | CONFORME   |
        | 680    | 680   | CONFORME   |
        | 680,01 | 690   | INFRACTION |
        | 700    | 700   | INFRACTION |

    Scénario: il reste 66 % au consortium
      Étant donné que les équipements de calcul sont financés ainsi, en millions d'euros :
        | total | Union | États | consortium |
        | 4000  | 680   | 680   | le reste   |
      Alors GIGA-006 conclut : CONFORME
      Et ses chiffres montrent 17 % et 66 %

    Scénario: 700 sur 4000 font 17,5 %
      Étant donné que les équipements de calcul sont financés ainsi, en millions d'euros :
        | total | Union | États | consortium |
        | 4000  | 700   | 700   | le reste   |
      Alors GIGA-006 conclut : INFRACTION
      Et ses chiffres montrent 17,5 %
      Et il dit ce qui y remédierait

  Règle: Les États égalent la part de l'Union

    Plan du scénario: l'Union paie 680 et les États <États>
      Étant donné que les équipements de calcul sont financés ainsi, en millions d'euros :
        | total | Union | États   | consortium |
        | 4000  | 680   | <États> | le reste   |
      Alors GIGA-006 conclut : <verdict>

      Exemples: un pas de part et d'autre de l'égalité
        | États  | verdict    |
        | 600    | INFRACTION |
        | 679,99 | INFRACTION |
        | 680    | CONFORME   |
        | 680,01 | CONFORME   |

    Scénario: l'Union paie trop, et les États moins qu'elle
      Étant donné que les équipements de calcul sont financés ainsi, en millions d'euros :
        | total | Union | États | consortium |
        | 4000  | 700   | 600   | le reste   |
      Alors GIGA-006 conclut : INFRACTION
      Et il dit ce qui y remédierait

  Règle: Le consortium paie le reste

    # Interprétation : un argent privé insuffisant n'est pas encore une infraction, car le consortium peut encore le
    # trouver ; d'ici là, nul ne peut dire que le reste est payé.

    Plan du scénario: sur 4000, l'Union et les États paient 680 chacun, et l'argent privé montré est de <consortium>
      Étant donné que les équipements de calcul sont financés ainsi, en millions d'euros :
        | total | Union | États | consortium   |
        | 4000  | 680   | 680   | <consortium> |
      Alors GIGA-006 conclut : <verdict>

      Exemples: le reste est de 2640
        | consortium  | verdict     |
        | 2640        | CONFORME    |
        | 2639,99     | INDÉTERMINÉ |
        | non indiqué | INDÉTERMINÉ |

  Règle: L'obligation vaut à partir de l'entrée en vigueur de l'acte modificatif

    Plan du scénario: une part de l'Union de 17,5 %, évaluée au <jour>
      Étant donné que l'évaluation est faite au <jour>
      Et que les équipements de calcul sont financés ainsi, en millions d'euros :
        | total | Union | États | consortium |
        | 4000  | 700   | 700   | le reste   |
      Alors GIGA-006 conclut : <verdict>

      Exemples: la veille, et le jour même
        | jour            | verdict    |
        | 19 janvier 2026 | SANS OBJET |
        | 20 janvier 2026 | INFRACTION |

  Règle: Ce que l'on ignore ne passe pas

    # Interprétation : un montant qui manque peut être n'importe lequel ; si les autres enfreignent déjà la règle, elle est
    # enfreinte.

    Plan du scénario: total <total>, Union <Union>, États <États>
      Étant donné que les équipements de calcul sont financés ainsi, en millions d'euros :
        | total   | Union   | États   | consortium |
        | <total> | <Union> | <États> | le reste   |
      Alors GIGA-006 conclut : <verdict>

      Exemples: une lacune ne fait rien passer, et n'excuse rien
        | total       | Union       | États       | verdict     |
        | non indiqué | 680         | 680         | INDÉTERMINÉ |
        | 4000        | non indiqué | 680         | INDÉTERMINÉ |
        | 4000        | 680         | non indiqué | INDÉTERMINÉ |
        | 4000        | 700         | non indiqué | INFRACTION  |
        | non indiqué | 680         | 600         | INFRACTION  |

    # Interprétation : rien n'interdit aux États de payer plus que l'Union, mais nul ne paie plus qu'il n'y a à payer.
    Plan du scénario: sur 4000, l'Union paie 680 et les États <États>
      Étant donné que les équipements de calcul sont financés ainsi, en millions d'euros :
        | total | Union | États   | consortium |
        | 4000  | 680   | <États> | 0          |
      Alors GIGA-006 conclut : <verdict>

      Exemples: il ne reste rien au consortium, ou moins que rien
        | États   | verdict     |
        | 3320    | CONFORME    |
        | 3320,01 | INDÉTERMINÉ |

    Scénario: un consortium qui ne dit rien de son financement
      Étant donné que le consortium ne dit rien de son financement
      Alors GIGA-006 conclut : INDÉTERMINÉ
      Et il dit quelle preuve trancherait
