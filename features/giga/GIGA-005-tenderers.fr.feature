# language: fr
@GIGA-005
Fonctionnalité: Un soumissionnaire retenu vient d'où les membres peuvent venir (GIGA-005)
  Un consortium dont aucun membre ne fournit la technologie retient quelqu'un pour la livrer. Ce soumissionnaire vient d'un
  État qui participe à EuroHPC, ou d'un pays auquel l'appel s'ouvre.

  Règle: Un soumissionnaire est établi dans un État participant ou dans un pays que l'appel énumère

    Plan du scénario: un soumissionnaire de ce pays : <pays>, et un appel qui n'énumère aucun autre pays
      Étant donné que l'appel reprend cette condition
      Et que ces soumissionnaires sont retenus :
        | soumissionnaire | pays   |
        | Lumen           | <pays> |
      Alors GIGA-005 conclut : <verdict>
      Et il se fonde sur l'article "12b(20)"

      Exemples: la Serbie participe, l'Ukraine non
        | pays       | verdict    |
        | Allemagne  | CONFORME   |
        | Serbie     | CONFORME   |
        | Ukraine    | INFRACTION |
        | Chine      | INFRACTION |
        | États-Unis | INFRACTION |

    Scénario: une infraction cite le pays et dit ce qui y remédierait
      Étant donné que l'appel reprend cette condition
      Et que ces soumissionnaires sont retenus :
        | soumissionnaire | pays  |
        | Lumen           | Chine |
      Alors GIGA-005 conclut : INFRACTION, pour "Lumen"
      Et son message dit "(CN)"
      Et il dit ce qui y remédierait

    Scénario: chacun des soumissionnaires est examiné
      Étant donné que l'appel reprend cette condition
      Et que ces soumissionnaires sont retenus :
        | soumissionnaire | pays      |
        | Lumen           | Allemagne |
        | Otra            | Chine     |
      Alors GIGA-005 conclut : CONFORME, pour "Lumen"
      Et GIGA-005 conclut : INFRACTION, pour "Otra"

  Règle: Rien n'est demandé lorsqu'un membre fournit la technologie

    Scénario: un membre la fournit
      Étant donné que l'appel reprend cette condition
      Et que "Palisade" (Allemagne) est membre du consortium
      Et que ces soumissionnaires sont retenus :
        | soumissionnaire | pays  |
        | Lumen           | Chine |
      Alors GIGA-005 conclut : SANS OBJET

  Règle: Un fabricant n'est pas un soumissionnaire

    # Interprétation : qui fabrique une pièce de ce que livre un soumissionnaire n'est pas tenu. Qu'il vienne d'ailleurs est
    # signalé.
    Plan du scénario: le fabricant d'une puce, trois niveaux plus bas, vient de ce pays : <pays>
      Étant donné que l'appel reprend cette condition
      Et que nul ne détient "Otra" (<pays>)
      Et que ces soumissionnaires sont retenus :
        | soumissionnaire | pays      |
        | Lumen           | Allemagne |
      Quand la nomenclature comporte ces pièces :
        | niveau | pièce | quantité | fabricant |
        | 1      | Rack  | 1        |           |
        | 2      | Board | 2        |           |
        | 3      | Chip  | 4        | Otra      |
      Alors GIGA-005 conclut : <verdict>
      Et GIGA-005 conclut : CONFORME, pour "Lumen"

      Exemples: jamais une infraction
        | pays      | verdict    |
        | Chine     | À SIGNALER |
        | Allemagne | CONFORME   |
        | Serbie    | CONFORME   |

    Scénario: un signalement dit où se trouve la puce et qui la fabrique
      Étant donné que l'appel reprend cette condition
      Et que nul ne détient "Otra" (Chine)
      Et que ces soumissionnaires sont retenus :
        | soumissionnaire | pays      |
        | Lumen           | Allemagne |
      Quand la nomenclature comporte ces pièces :
        | niveau | pièce | quantité | fabricant |
        | 1      | Rack  | 1        |           |
        | 2      | Board | 2        |           |
        | 3      | Chip  | 4        | Otra      |
      Alors GIGA-005 conclut : À SIGNALER, pour "Otra"
      Et son raisonnement cite "Otra"
      Et il se trouve dans "Rack", puis "Board", en 8 exemplaires

  Règle: L'obligation vaut à partir de l'entrée en vigueur de l'acte modificatif

    Plan du scénario: un soumissionnaire chinois, évalué au <jour>
      Étant donné que l'évaluation est faite au <jour>
      Et que l'appel reprend cette condition
      Et que ces soumissionnaires sont retenus :
        | soumissionnaire | pays  |
        | Lumen           | Chine |
      Alors GIGA-005 conclut : <verdict>

      Exemples: la veille, et le jour même
        | jour            | verdict    |
        | 19 janvier 2026 | SANS OBJET |
        | 20 janvier 2026 | INFRACTION |

  Règle: Ce que l'on ignore ne passe pas

    Plan du scénario: un soumissionnaire de ce pays : <pays>, alors qu'on ignore quels pays l'appel énumère
      Étant donné que ces soumissionnaires sont retenus :
        | soumissionnaire | pays   |
        | Lumen           | <pays> |
      Alors GIGA-005 conclut : <verdict>

      Exemples: un État participant n'a pas besoin de liste
        | pays         | verdict     |
        | Allemagne    | CONFORME    |
        | Chine        | INDÉTERMINÉ |
        | pays inconnu | INDÉTERMINÉ |

    Scénario: on ignore où un soumissionnaire est établi
      Étant donné que l'appel reprend cette condition
      Et que ces soumissionnaires sont retenus :
        | soumissionnaire | pays         |
        | Lumen           | pays inconnu |
      Alors GIGA-005 conclut : INDÉTERMINÉ
      Et il dit quelle preuve trancherait

    Plan du scénario: un membre n'indique aucun rôle, et le soumissionnaire vient de ce pays : <pays>
      Étant donné que l'appel reprend cette condition
      Et que les membres détiennent le capital du consortium :
        | membre | nature  | pays   | capital |
        | Aube   | société | France | 100     |
      Et que ces soumissionnaires sont retenus :
        | soumissionnaire | pays   |
        | Lumen           | <pays> |
      Alors GIGA-005 conclut : <verdict>

      Exemples: il fournit peut-être la technologie
        | pays      | verdict     |
        | Allemagne | CONFORME    |
        | Chine     | INDÉTERMINÉ |

    # Interprétation : une société du même nom exactement, que le registre situe ailleurs, est peut-être la même, mal déclarée.

    Plan du scénario: le registre ne connaît qu'une société de ce nom, sise en <pays>
      Étant donné que l'appel reprend cette condition
      Et que nul ne détient "Lumen" (<pays>)
      Et que ces soumissionnaires sont retenus :
        | soumissionnaire | pays      |
        | Lumen           | Allemagne |
      Alors GIGA-005 conclut : <verdict>, pour "Lumen"

      Exemples:
        | pays      | verdict     |
        | Chine     | INDÉTERMINÉ |
        | Allemagne | CONFORME    |

    Scénario: aucun soumissionnaire n'est nommé
      Étant donné que le coordinateur est "Aurora Calcul SE" (France)
      Alors GIGA-005 conclut : INDÉTERMINÉ
      Et il dit quelle preuve trancherait
