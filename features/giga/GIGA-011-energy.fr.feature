# language: fr
@GIGA-011
Fonctionnalité: Aucun site n'a une note insuffisante en matière d'énergie (GIGA-011)
  L'appel donne des points pour l'énergie : pour en dépenser peu en dehors des ordinateurs (PUE), et pour en tirer beaucoup
  de sources renouvelables. Une note insuffisante n'enfreint rien ; un responsable doit la voir.

  # Interprétation : une note n'est pas une condition ; insuffisante, elle est signalée et ne constitue jamais une
  # infraction, quoi que l'appel confirme.

  Règle: Un PUE supérieur à 1,25 est insuffisant, 1,10 est excellent

    Plan du scénario: un site dont le PUE est de <PUE>
      Étant donné que la gigafabrique a ces sites :
        | site     | pays   | PUE   | renouvelable |
        | Beauce 1 | France | <PUE> | 85           |
      Alors GIGA-011 conclut : <verdict>
      Et son message dit "<note>"

      Exemples: un pas de part et d'autre des deux limites
        | PUE  | note         | verdict    |
        | 1,09 | excellente   | CONFORME   |
        | 1,10 | excellente   | CONFORME   |
        | 1,11 | moyenne      | CONFORME   |
        | 1,25 | moyenne      | CONFORME   |
        | 1,26 | insuffisante | À SIGNALER |
        | 1,30 | insuffisante | À SIGNALER |

  Règle: Moins de la moitié d'énergie renouvelable est insuffisant, 80 % est bon

    Plan du scénario: un site dont l'énergie est renouvelable à <part> %
      Étant donné que la gigafabrique a ces sites :
        | site     | pays   | PUE  | renouvelable |
        | Beauce 1 | France | 1,10 | <part>       |
      Alors GIGA-011 conclut : <verdict>
      Et son message dit "<note>"

      Exemples: un pas de part et d'autre des deux limites
        | part  | note         | verdict    |
        | 49,99 | insuffisante | À SIGNALER |
        | 50    | moyenne      | CONFORME   |
        | 79,99 | moyenne      | CONFORME   |
        | 80    | bonne        | CONFORME   |

    Scénario: chacun des sites est examiné
      Étant donné que la gigafabrique a ces sites :
        | site     | pays      | PUE  | renouvelable |
        | Beauce 1 | France    | 1,09 | 88           |
        | Warnow 2 | Allemagne | 1,30 | 88           |
      Alors GIGA-011 conclut : CONFORME, pour "Beauce 1"
      Et GIGA-011 conclut : À SIGNALER, pour "Warnow 2"
      Et il dit ce qui y remédierait

  Règle: Une note ne fait jamais une infraction

    Plan du scénario: un PUE de 1,30, et l'appel <position> cette condition
      Étant donné que l'appel <position> cette condition
      Et que la gigafabrique a ces sites :
        | site     | pays   | PUE  | renouvelable |
        | Beauce 1 | France | 1,30 | 85           |
      Alors GIGA-011 conclut : À SIGNALER

      Exemples: quoi que l'appel confirme
        | position       |
        | reprend        |
        | ne reprend pas |

  Règle: La question se pose à partir du jour des articles sur les gigafabriques

    # Interprétation : le jour de l'appel n'est pas connu ; il ne peut être antérieur aux articles qui le fondent.
    Plan du scénario: un PUE de 1,30, évalué au <jour>
      Étant donné que l'évaluation est faite au <jour>
      Et que la gigafabrique a ces sites :
        | site     | pays   | PUE  | renouvelable |
        | Beauce 1 | France | 1,30 | 85           |
      Alors GIGA-011 conclut : <verdict>

      Exemples: la veille, et le jour même
        | jour            | verdict    |
        | 19 janvier 2026 | SANS OBJET |
        | 20 janvier 2026 | À SIGNALER |

  Règle: Ce que l'on ignore ne passe pas

    Plan du scénario: PUE <PUE>, énergie renouvelable <part>
      Étant donné que la gigafabrique a ces sites :
        | site     | pays   | PUE   | renouvelable |
        | Beauce 1 | France | <PUE> | <part>       |
      Alors GIGA-011 conclut : <verdict>

      Exemples: une lacune ne fait rien passer, et n'excuse rien
        | PUE         | part        | verdict     |
        | non indiqué | 85          | INDÉTERMINÉ |
        | 1,10        | non indiqué | INDÉTERMINÉ |
        | non indiqué | non indiqué | INDÉTERMINÉ |
        | 1,30        | non indiqué | À SIGNALER  |
        | non indiqué | 40          | À SIGNALER  |

    Scénario: aucun site n'est nommé
      Étant donné que l'entité d'hébergement est "Hanse Rechenwerke AG" (Allemagne)
      Alors GIGA-011 conclut : INDÉTERMINÉ
      Et il dit quelle preuve trancherait
