# language: fr
@GIGA-013
Fonctionnalité: L'argent privé porte environ 70 % de l'investissement (GIGA-013)
  Un membre de la Commission a dit attendre d'investisseurs privés qu'ils supportent quelque 70 % d'une gigafabrique. Une
  déclaration à la presse ne lie personne ; qui reste en deçà doit le savoir.

  Règle: Environ 70 % est ce que le droit lui-même laisse à l'argent privé, et pas moins

    # Interprétation : lorsque l'Union et les États paient chacun les 17 % permis, il reste 66 %. « Environ 70 % » n'est pas
    # lu comme interdisant ce que le droit permet, et davantage d'argent privé ne gêne personne.
    Plan du scénario: sur 4000 millions d'euros, l'argent privé porte <privé>
      Étant donné que les équipements de calcul sont financés ainsi, en millions d'euros :
        | total | Union   | États   | consortium |
        | 4000  | <Union> | <États> | <privé>    |
      Alors GIGA-013 conclut : <verdict>

      Exemples: 60 %, et un pas de part et d'autre de 66 %
        | Union | États | privé   | verdict    |
        | 680   | 680   | 2400    | À SIGNALER |
        | 680   | 680   | 2639,99 | À SIGNALER |
        | 680   | 680   | 2640    | CONFORME   |
        | 679   | 680   | 2640,01 | CONFORME   |
        | 600   | 600   | 2800    | CONFORME   |
        | 200   | 200   | 3600    | CONFORME   |

    Scénario: un signalement dit ce qui y remédierait
      Étant donné que les équipements de calcul sont financés ainsi, en millions d'euros :
        | total | Union | États | consortium |
        | 4000  | 800   | 800   | 2400       |
      Alors GIGA-013 conclut : À SIGNALER
      Et ses chiffres montrent 60 %
      Et il dit ce qui y remédierait

  Règle: La question se pose à partir du jour de la déclaration

    Plan du scénario: 60 % d'argent privé, évalués au <jour>
      Étant donné que l'évaluation est faite au <jour>
      Et que les équipements de calcul sont financés ainsi, en millions d'euros :
        | total | Union | États | consortium |
        | 4000  | 800   | 800   | 2400       |
      Alors GIGA-013 conclut : <verdict>

      Exemples: la veille, et le jour même
        | jour            | verdict    |
        | 3 décembre 2025 | SANS OBJET |
        | 4 décembre 2025 | À SIGNALER |

  Règle: Ce que l'on ignore ne passe pas

    # Interprétation : l'argent privé qui n'est pas indiqué est au plus ce que l'Union et les États laissent.
    Plan du scénario: total <total>, Union <Union>, États <États>, argent privé <privé>
      Étant donné que les équipements de calcul sont financés ainsi, en millions d'euros :
        | total   | Union   | États   | consortium |
        | <total> | <Union> | <États> | <privé>    |
      Alors GIGA-013 conclut : <verdict>

      Exemples: une lacune ne fait rien passer, et n'excuse rien
        | total       | Union       | États       | privé       | verdict     |
        | non indiqué | 680         | 680         | 2640        | INDÉTERMINÉ |
        | 4000        | 680         | 680         | non indiqué | INDÉTERMINÉ |
        | 4000        | 700         | 700         | non indiqué | À SIGNALER  |
        | 4000        | non indiqué | non indiqué | non indiqué | INDÉTERMINÉ |
        | 4000        | non indiqué | non indiqué | 2640        | CONFORME    |
        | 4000        | non indiqué | non indiqué | 2400        | À SIGNALER  |

    Plan du scénario: sur 4000, l'Union et les États paient 680 chacun, et l'argent privé <privé>
      Étant donné que les équipements de calcul sont financés ainsi, en millions d'euros :
        | total | Union | États | consortium |
        | 4000  | 680   | 680   | <privé>    |
      Alors GIGA-013 conclut : <verdict>

      Exemples: nul ne paie plus qu'il n'y a à payer
        | privé   | verdict     |
        | 2640    | CONFORME    |
        | 2640,01 | INDÉTERMINÉ |

    Scénario: un consortium qui ne dit rien de son financement
      Étant donné que le consortium ne dit rien de son financement
      Alors GIGA-013 conclut : INDÉTERMINÉ
      Et il dit quelle preuve trancherait
