# language: fr
@GIGA-003
Fonctionnalité: Les membres viennent d'États participants ou de pays que l'appel énumère (GIGA-003)
  Un consortium peut avoir des membres hors de l'Union : venus des États qui participent à l'entreprise EuroHPC, et d'autres
  pays si l'appel s'ouvre à eux. C'est à l'appel de dire lesquels.

  # Interprétation : un membre est établi là où il est constitué. Ses détenteurs relèvent d'autres règles.

  Règle: Un État participant suffit, quoi que l'appel énumère

    Plan du scénario: un membre de ce pays (<pays>), et l'appel <appel> cette condition
      Étant donné que l'appel <appel> cette condition
      Et que "Aurora Partner" (<pays>) est membre du consortium
      Alors GIGA-003 conclut : CONFORME, pour "Aurora Partner"
      Et il se fonde sur l'article "12b(3)"

      Exemples: l'Union, et des États à côté d'elle
        | pays              | appel           |
        | France            | reprend         |
        | Serbie            | reprend         |
        | Serbie            | ne reprend pas  |
        | Suisse            | reprend         |
        | Royaume-Uni       | reprend         |
        | Israël            | reprend         |
        | Moldavie          | reprend         |
        | Macédoine du Nord | reprend         |
        | Norvège           | reprend         |
        | Martinique        | reprend         |

  Règle: D'ailleurs, c'est l'appel qui décide

    Plan du scénario: un membre de ce pays (<pays>), et l'appel n'énumère aucun autre pays
      Étant donné que l'appel reprend cette condition
      Et que "Aurora Partner" (<pays>) est membre du consortium
      Alors GIGA-003 conclut : INFRACTION, pour "Aurora Partner"
      Et il dit ce qui y remédierait

      Exemples: sans accord de coopération ; des voisins qui ne participent pas
        | pays                |
        | États-Unis          |
        | Émirats arabes unis |
        | Liechtenstein       |
        | Ukraine             |

    Scénario: chaque membre est examiné pour lui-même
      Étant donné que l'appel reprend cette condition
      Et que "Aurora Partner" (Serbie) est membre du consortium
      Et que "Mesa Compute" (États-Unis) est membre du consortium
      Alors GIGA-003 conclut : CONFORME, pour "Aurora Partner"
      Et GIGA-003 conclut : INFRACTION, pour "Mesa Compute"

  Règle: L'obligation vaut du jour où l'acte modificatif est entré en vigueur

    Plan du scénario: un membre américain, évalué au <jour>
      Étant donné que l'appel reprend cette condition
      Et que l'évaluation est faite au <jour>
      Et que "Mesa Compute" (États-Unis) est membre du consortium
      Alors GIGA-003 conclut : <verdict>

      Exemples: la veille, et le jour même
        | jour            | verdict    |
        | 19 janvier 2026 | SANS OBJET |
        | 20 janvier 2026 | INFRACTION |

  Règle: Ce que l'on ignore ne passe pas

    # Interprétation : tant que nul n'indique ce que l'appel énumère, un membre venu d'ailleurs n'est ni admis ni refusé.

    Scénario: nul n'a indiqué quels pays l'appel énumère
      Étant donné que l'appel ne reprend pas cette condition
      Et que "Mesa Compute" (États-Unis) est membre du consortium
      Alors GIGA-003 conclut : INDÉTERMINÉ, pour "Mesa Compute"
      Et il dit quelle preuve trancherait

    Plan du scénario: nul ne dit où le membre est établi, et l'appel <appel> cette condition
      Étant donné que l'appel <appel> cette condition
      Et que "Aurora Partner" (pays inconnu) est membre du consortium
      Alors GIGA-003 conclut : INDÉTERMINÉ, pour "Aurora Partner"

      Exemples:
        | appel          |
        | reprend        |
        | ne reprend pas |

    Scénario: le registre contredit le consortium sur le siège
      Étant donné que l'appel reprend cette condition
      Et que "Aurora Partner" (Serbie) est membre du consortium
      Et que le registre inscrit "Aurora Partner" aux États-Unis sous le même numéro
      Alors GIGA-003 conclut : INDÉTERMINÉ, pour "Aurora Partner"

    # Interprétation : une succursale n'a pas de personnalité propre ; elle est établie là où l'est sa société.

    Plan du scénario: un membre est la succursale d'une société sise en <pays>
      Étant donné que l'appel reprend cette condition
      Et que nul ne détient "Zenith Holding" (<pays>)
      Et que le registre ne dit rien de ceux qui détiennent "Aurora Partner" (France)
      Et que "Aurora Partner" est une succursale de "Zenith Holding"
      Et que "Aurora Partner" (France) est membre du consortium
      Alors GIGA-003 conclut : <verdict>, pour "Aurora Partner"
      Et son raisonnement cite "Zenith Holding"

      Exemples:
        | pays         | verdict     |
        | Allemagne    | CONFORME    |
        | États-Unis   | INFRACTION  |
        | pays inconnu | INDÉTERMINÉ |

    Scénario: un membre est une succursale, et nul ne sait de quelle société
      Étant donné que l'appel reprend cette condition
      Et que "Aurora Partner" (France) est une succursale, et nul ne dit de quelle société
      Et que "Aurora Partner" (France) est membre du consortium
      Alors GIGA-003 conclut : INDÉTERMINÉ, pour "Aurora Partner"

    Scénario: le registre ne connaît qu'une société de ce nom, ailleurs
      Étant donné que l'appel reprend cette condition
      Et que nul ne détient "Aurora Partner" (États-Unis)
      Et que "Aurora Partner" (France) est membre du consortium
      Alors GIGA-003 conclut : INDÉTERMINÉ, pour "Aurora Partner"
