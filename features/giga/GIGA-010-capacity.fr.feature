# language: fr
@GIGA-010
Fonctionnalité: Les processeurs représentent autant de H100 que le demandent le lot et la phase, avec la puissance nécessaire (GIGA-010)
  Une gigafabrique est grande. Combien, l'appel le dit par lot et par phase : en processeurs, comptés comme les H100 qu'ils
  représentent, et en puissance que peuvent consommer ses ordinateurs. Le compte vient des nomenclatures.

  Règle: Chaque lot et chaque phase demandent un nombre de processeurs

    Plan du scénario: lot <lot> dans sa phase <phase>, avec <pièces> processeurs
      Étant donné que l'appel reprend cette condition
      Et que les nomenclatures décrivent le lot <lot> dans sa phase <phase>
      Et que ces pièces sont des processeurs :
        | pièce | H100 | source          |
        | GPU   | 1    | fiche technique |
      Et qu'il n'y a pas d'autre processeur
      Et que la gigafabrique a ces sites :
        | site     | pays   | MW  |
        | Beauce 1 | France | 150 |
      Quand la nomenclature comporte ces pièces :
        | niveau | pièce | quantité |
        | 1      | GPU   | <pièces> |
      Alors GIGA-010 conclut : <verdict>

      Exemples: un processeur de part et d'autre de chaque limite
        | lot | phase    | pièces | verdict    |
        | 1   | initiale | 24999  | INFRACTION |
        | 1   | initiale | 25000  | CONFORME   |
        | 1   | initiale | 25001  | CONFORME   |
        | 1   | finale   | 74999  | INFRACTION |
        | 1   | finale   | 75000  | CONFORME   |
        | 2   | initiale | 39999  | INFRACTION |
        | 2   | initiale | 40000  | CONFORME   |
        | 2   | finale   | 99999  | INFRACTION |
        | 2   | finale   | 100000 | CONFORME   |

    Plan du scénario: 99999 processeurs pour le lot 2, et l'appel <position> cette condition
      Étant donné que l'appel <position> cette condition
      Et que les nomenclatures décrivent le lot 2 dans sa phase finale
      Et que ces pièces sont des processeurs :
        | pièce | H100 | source          |
        | GPU   | 1    | fiche technique |
      Et qu'il n'y a pas d'autre processeur
      Et que la gigafabrique a ces sites :
        | site     | pays   | MW  |
        | Beauce 1 | France | 150 |
      Quand la nomenclature comporte ces pièces :
        | niveau | pièce | quantité |
        | 1      | GPU   | 99999    |
      Alors GIGA-010 conclut : <verdict>
      Et il dit ce qui y remédierait

      Exemples: elle oblige si l'appel le dit
        | position       | verdict    |
        | reprend        | INFRACTION |
        | ne reprend pas | À SIGNALER |

  Règle: Ce que représente un exemplaire est indiqué, avec sa source

    Plan du scénario: <pièces> processeurs qui représentent 2,5 H100 chacun
      Étant donné que l'appel reprend cette condition
      Et que les nomenclatures décrivent le lot 2 dans sa phase finale
      Et que ces pièces sont des processeurs :
        | pièce | H100 | source          |
        | GPU   | 2,5  | fiche technique |
      Et qu'il n'y a pas d'autre processeur
      Et que la gigafabrique a ces sites :
        | site     | pays   | MW  |
        | Beauce 1 | France | 150 |
      Quand la nomenclature comporte ces pièces :
        | niveau | pièce | quantité |
        | 1      | GPU   | <pièces> |
      Alors GIGA-010 conclut : <verdict>

      Exemples: 40 000 fois 2,5 font 100 000
        | pièces | verdict    |
        | 39999  | INFRACTION |
        | 40000  | CONFORME   |

    Plan du scénario: les exemplaires se multiplient le long du chemin, <tiroirs> tiroirs dans chaque baie
      Étant donné que l'appel reprend cette condition
      Et que les nomenclatures décrivent le lot 2 dans sa phase finale
      Et que ces pièces sont des processeurs :
        | pièce | H100 | source          |
        | GPU   | 1    | fiche technique |
      Et qu'il n'y a pas d'autre processeur
      Et que la gigafabrique a ces sites :
        | site     | pays   | MW  |
        | Beauce 1 | France | 150 |
      Quand la nomenclature comporte ces pièces :
        | niveau | pièce | quantité  |
        | 1      | Rack  | 1000      |
        | 2      | Tray  | <tiroirs> |
        | 3      | GPU   | 4         |
      Alors GIGA-010 conclut : <verdict>

      Exemples: 1000 baies de 25 tiroirs de 4
        | tiroirs | verdict    |
        | 24      | INFRACTION |
        | 25      | CONFORME   |

    # Interprétation : une pièce contenue dans une pièce comptée n'est pas comptée de nouveau.
    Plan du scénario: un module de deux puces, chacun indiqué, <modules> fois
      Étant donné que l'appel reprend cette condition
      Et que les nomenclatures décrivent le lot 2 dans sa phase finale
      Et que ces pièces sont des processeurs :
        | pièce  | H100 | source          |
        | Module | 2    | fiche technique |
        | Die    | 1    | fiche technique |
      Et qu'il n'y a pas d'autre processeur
      Et que la gigafabrique a ces sites :
        | site     | pays   | MW  |
        | Beauce 1 | France | 150 |
      Quand la nomenclature comporte ces pièces :
        | niveau | pièce  | quantité  |
        | 1      | Module | <modules> |
        | 2      | Die    | 2         |
      Alors GIGA-010 conclut : <verdict>

      Exemples: comptés deux fois, 25 000 suffiraient
        | modules | verdict    |
        | 49999   | INFRACTION |
        | 50000   | CONFORME   |

  Règle: Chaque lot demande de la puissance

    # Interprétation : 120 MW sont lus comme ceux du lot 1 et 150 MW comme ceux du lot 2, additionnés sur tous les sites.
    Plan du scénario: lot <lot>, avec deux sites de <premier> et 60 MW
      Étant donné que l'appel reprend cette condition
      Et que les nomenclatures décrivent le lot <lot> dans sa phase initiale
      Et que ces pièces sont des processeurs :
        | pièce | H100 | source          |
        | GPU   | 1    | fiche technique |
      Et qu'il n'y a pas d'autre processeur
      Et que la gigafabrique a ces sites :
        | site     | pays      | MW        |
        | Beauce 1 | France    | <premier> |
        | Warnow 2 | Allemagne | 60        |
      Quand la nomenclature comporte ces pièces :
        | niveau | pièce | quantité |
        | 1      | GPU   | 40000    |
      Alors GIGA-010 conclut : <verdict>

      Exemples: un pas de part et d'autre de chaque limite
        | lot | premier | verdict    |
        | 1   | 59,99   | INFRACTION |
        | 1   | 60      | CONFORME   |
        | 2   | 89,99   | INFRACTION |
        | 2   | 90      | CONFORME   |

  Règle: La question se pose à partir du jour des articles sur les gigafabriques

    # Interprétation : le jour de l'appel n'est pas connu ; il ne peut être antérieur aux articles qui le fondent.
    Plan du scénario: un processeur pour le lot 1, évalué au <jour>
      Étant donné que l'évaluation est faite au <jour>
      Et que les nomenclatures décrivent le lot 1 dans sa phase initiale
      Et que ces pièces sont des processeurs :
        | pièce | H100 | source          |
        | GPU   | 1    | fiche technique |
      Et qu'il n'y a pas d'autre processeur
      Quand la nomenclature comporte ces pièces :
        | niveau | pièce | quantité |
        | 1      | GPU   | 1        |
      Alors GIGA-010 conclut : <verdict>

      Exemples: la veille, et le jour même
        | jour            | verdict    |
        | 19 janvier 2026 | SANS OBJET |
        | 20 janvier 2026 | À SIGNALER |

  Règle: Ce que l'on ignore ne passe pas

    # Interprétation : sans source, nul ne sait ce que représente un exemplaire.
    Plan du scénario: <pièces> processeurs qui représentent un H100 chacun, et d'autres, H100 : <H100>, source : <source>
      Étant donné que l'appel reprend cette condition
      Et que les nomenclatures décrivent le lot <lot> dans sa phase initiale
      Et que ces pièces sont des processeurs :
        | pièce | H100   | source          |
        | GPU   | 1      | fiche technique |
        | NPU   | <H100> | <source>        |
      Et qu'il n'y a pas d'autre processeur
      Et que la gigafabrique a ces sites :
        | site     | pays   | MW  |
        | Beauce 1 | France | 150 |
      Quand la nomenclature comporte ces pièces :
        | niveau | pièce | quantité |
        | 1      | GPU   | <pièces> |
        | 1      | NPU   | 100000   |
      Alors GIGA-010 conclut : <verdict>

      Exemples: le connu peut suffire, et n'échoue jamais par l'inconnu
        | lot | pièces | H100        | source          | verdict     |
        | 2   | 39999  | non indiqué | fiche technique | INDÉTERMINÉ |
        | 2   | 39999  | 1           | non indiqué     | INDÉTERMINÉ |
        | 2   | 39999  | 1           | fiche technique | CONFORME    |
        | 2   | 39999  | 0           | fiche technique | INFRACTION  |
        | 2   | 40000  | non indiqué | fiche technique | CONFORME    |

    Scénario: il y a peut-être d'autres processeurs
      Étant donné que l'appel reprend cette condition
      Et que les nomenclatures décrivent le lot 2 dans sa phase finale
      Et que ces pièces sont des processeurs :
        | pièce | H100 | source          |
        | GPU   | 1    | fiche technique |
      Et que la gigafabrique a ces sites :
        | site     | pays   | MW  |
        | Beauce 1 | France | 150 |
      Quand la nomenclature comporte ces pièces :
        | niveau | pièce | quantité |
        | 1      | GPU   | 99999    |
      Alors GIGA-010 conclut : INDÉTERMINÉ
      Et il dit quelle preuve trancherait

    Plan du scénario: la nomenclature a <pièce>, dont la fonction est <fonction>
      Étant donné que l'appel reprend cette condition
      Et que les nomenclatures décrivent le lot 2 dans sa phase finale
      Et que ces pièces sont des processeurs :
        | pièce | H100 | source          |
        | GPU   | 1    | fiche technique |
      Et qu'il n'y a pas d'autre processeur
      Et que la gigafabrique a ces sites :
        | site     | pays   | MW  |
        | Beauce 1 | France | 150 |
      Quand la nomenclature comporte ces pièces :
        | niveau | pièce   | quantité | fonction   |
        | 1      | GPU     | 99999    | gpu        |
        | 1      | <pièce> | 1        | <fonction> |
      Alors GIGA-010 conclut : <verdict>

      Exemples: ce que dit la nomenclature contredit qu'il n'y en ait pas d'autre
        | pièce  | fonction | verdict     |
        | NPU    | npu      | INDÉTERMINÉ |
        | Cooler | cooling  | INFRACTION  |

    Scénario: un processeur qu'aucune nomenclature ne comporte
      Étant donné que l'appel reprend cette condition
      Et que les nomenclatures décrivent le lot 2 dans sa phase finale
      Et que ces pièces sont des processeurs :
        | pièce | H100 | source          |
        | GPU   | 1    | fiche technique |
        | NPU   | 1    | fiche technique |
      Et qu'il n'y a pas d'autre processeur
      Et que la gigafabrique a ces sites :
        | site     | pays   | MW  |
        | Beauce 1 | France | 150 |
      Quand la nomenclature comporte ces pièces :
        | niveau | pièce | quantité |
        | 1      | GPU   | 99999    |
      Alors GIGA-010 conclut : INDÉTERMINÉ

    # Interprétation : lorsque le lot ou la phase n'est pas indiqué, il n'y a de réponse que si tous concordent.
    Plan du scénario: ni lot ni phase ne sont indiqués, et il y a <pièces> processeurs
      Étant donné que l'appel reprend cette condition
      Et que ces pièces sont des processeurs :
        | pièce | H100 | source          |
        | GPU   | 1    | fiche technique |
      Et qu'il n'y a pas d'autre processeur
      Et que la gigafabrique a ces sites :
        | site     | pays   | MW  |
        | Beauce 1 | France | 150 |
      Quand la nomenclature comporte ces pièces :
        | niveau | pièce | quantité |
        | 1      | GPU   | <pièces> |
      Alors GIGA-010 conclut : <verdict>

      Exemples: sous le minimum, et au maximum
        | pièces | verdict     |
        | 24999  | INFRACTION  |
        | 25000  | INDÉTERMINÉ |
        | 99999  | INDÉTERMINÉ |
        | 100000 | CONFORME    |

    Plan du scénario: un second site, puissance en MW : <MW>
      Étant donné que l'appel reprend cette condition
      Et que les nomenclatures décrivent le lot 2 dans sa phase finale
      Et que ces pièces sont des processeurs :
        | pièce | H100 | source          |
        | GPU   | 1    | fiche technique |
      Et qu'il n'y a pas d'autre processeur
      Et que la gigafabrique a ces sites :
        | site     | pays      | MW        |
        | Beauce 1 | France    | <premier> |
        | Warnow 2 | Allemagne | <MW>      |
      Quand la nomenclature comporte ces pièces :
        | niveau | pièce | quantité |
        | 1      | GPU   | 100000   |
      Alors GIGA-010 conclut : <verdict>

      Exemples: le connu peut suffire
        | premier | MW          | verdict     |
        | 149,99  | non indiqué | INDÉTERMINÉ |
        | 150     | non indiqué | CONFORME    |

    Scénario: rien n'est dit de processeurs
      Étant donné que l'appel reprend cette condition
      Et que le coordinateur est "Aurora Calcul SE" (France)
      Alors GIGA-010 conclut : INDÉTERMINÉ
      Et il dit quelle preuve trancherait
