# language: fr
@GIGA-002
Fonctionnalité: Le coordinateur est contrôlé par des personnes établies dans l'Union (GIGA-002)
  Il ne suffit pas que le coordinateur siège dans l'Union : quelqu'un qui y est établi doit le contrôler, et personne
  d'ailleurs ne le peut. Le contrôle, c'est plus de la moitié des voix, à toute profondeur, ou un autre moyen tel que le
  droit de nommer le conseil.

  Règle: Plus de la moitié des voix donne le contrôle ; la moitié exacte ne le donne pas

    Plan du scénario: un détenteur américain à <voix américaines> % auprès d'une fondation de l'Union
      Étant donné que le coordinateur est "Aurora Compute" (Estonie)
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays       | voix               |
        | Meridian Capital   | société   | États-Unis | <voix américaines> |
        | Sihtasutus Tallinn | fondation | Estonie    | <voix de l'Union>  |
      Alors GIGA-002 conclut : <verdict>
      Et son raisonnement cite "Meridian Capital" pour <voix américaines> %

      Exemples: un pas de part et d'autre de la moitié
        | voix américaines | voix de l'Union | verdict     |
        | 49,99            | 50,01           | CONFORME    |
        | 50               | 50              | INDÉTERMINÉ |
        | 50,01            | 49,99           | INFRACTION  |

    Scénario: l'Espace économique européen n'est pas l'Union ici
      Étant donné que le coordinateur est "Aurora Compute" (Estonie)
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays    | voix |
        | Nordlys Kapital    | société   | Norvège | 60   |
        | Sihtasutus Tallinn | fondation | Estonie | 40   |
      Alors GIGA-002 conclut : INFRACTION, pour "Aurora Compute"
      Et son raisonnement cite "Nordlys Kapital" pour 60 %
      Et il dit ce qui y remédierait

    Scénario: une mère américaine derrière une holding française
      Étant donné que le coordinateur est "Aurora Compute" (Estonie)
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays    | voix |
        | Zenith Europe      | société   | France  | 60   |
        | Sihtasutus Tallinn | fondation | Estonie | 40   |
      Et que le registre montre pour "Zenith Europe" (France) :
        | détenteur        | nature  | pays       | voix |
        | Meridian Capital | société | États-Unis | 100  |
      Alors GIGA-002 conclut : INFRACTION
      Et son raisonnement cite "Zenith Europe" pour 60 %
      Et son raisonnement cite "Meridian Capital" pour 100 %

    Scénario: un coordinateur de Norvège est à l'extérieur par son propre siège, qui que le détienne
      Étant donné que le coordinateur est "Fjell Compute" (Norvège)
      Et que le registre montre pour "Fjell Compute" (Norvège) :
        | détenteur          | nature    | pays    | voix |
        | Sihtasutus Tallinn | fondation | Estonie | 100  |
      Alors GIGA-002 conclut : INFRACTION, pour "Fjell Compute"

    Scénario: un coordinateur que nul ne détient répond de lui-même
      Étant donné que le coordinateur est "Sihtasutus Tallinn" (Estonie)
      Et que nul ne détient "Sihtasutus Tallinn" (Estonie)
      Alors GIGA-002 conclut : CONFORME

    Scénario: moitié-moitié derrière une holding allemande est aussi ouvert que moitié-moitié
      Étant donné que le coordinateur est "Aurora Compute" (Estonie)
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur         | nature  | pays      | voix |
        | Rheinbund Holding | société | Allemagne | 100  |
      Et que le registre montre pour "Rheinbund Holding" (Allemagne) :
        | détenteur          | nature    | pays       | voix |
        | Meridian Capital   | société   | États-Unis | 50   |
        | Sihtasutus Tallinn | fondation | Estonie    | 50   |
      Alors GIGA-002 conclut : INDÉTERMINÉ, pour "Aurora Compute"

  Règle: Le droit de nommer la majorité du conseil donne le contrôle, quelles que soient les voix

    Plan du scénario: moitié-moitié, et un détenteur américain qui <conseil> la majorité du conseil
      Étant donné que le coordinateur est "Aurora Compute" (Estonie)
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays       | voix |
        | Meridian Capital   | société   | États-Unis | 50   |
        | Sihtasutus Tallinn | fondation | Estonie    | 50   |
      Et que "Meridian Capital" <conseil> la majorité du conseil de "Aurora Compute"
      Alors GIGA-002 conclut : <verdict>

      Exemples:
        | conseil            | verdict     |
        | peut nommer        | INFRACTION  |
        | ne peut pas nommer | INDÉTERMINÉ |

    # Interprétation : un conseil n'a qu'une majorité. De deux détenteurs dont on dit de chacun qu'il la nomme, ce peut être l'un,
    # l'autre, ou aucun : le registre se contredit, et rien n'est certain tant que personne ne dit lequel.

    Scénario: une société américaine et une fondation qui a la plupart des voix sont dites nommer l'une et l'autre la majorité
      Étant donné que le coordinateur est "Aurora Compute" (Estonie)
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays       | voix |
        | Meridian Capital   | société   | États-Unis | 40   |
        | Sihtasutus Tallinn | fondation | Estonie    | 60   |
      Et que "Meridian Capital" peut nommer la majorité du conseil de "Aurora Compute"
      Et que "Sihtasutus Tallinn" peut nommer la majorité du conseil de "Aurora Compute"
      Alors GIGA-002 conclut : INDÉTERMINÉ
      Et son raisonnement cite "Meridian Capital"
      Et il dit quelle preuve trancherait

    # Interprétation : une influence que la source ne définit pas peut être un contrôle ; elle n'est jamais tenue pour
    # certaine. Un siège au conseil, sans le droit d'en nommer la majorité, n'est pas un contrôle.

    Plan du scénario: une fondation de l'Union a toutes les voix, et une société américaine <lien> le coordinateur
      Étant donné que le coordinateur est "Aurora Compute" (Estonie)
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays    | voix |
        | Sihtasutus Tallinn | fondation | Estonie | 100  |
      Et que nul ne détient "Meridian Capital" (États-Unis)
      Et que "Meridian Capital" <lien> "Aurora Compute"
      Alors GIGA-002 conclut : <verdict>
      Et son raisonnement cite "Meridian Capital"

      Exemples:
        | lien                                | verdict     |
        | exerce une influence quelconque sur | INDÉTERMINÉ |
        | siège au conseil de                 | CONFORME    |

  Règle: La majorité des voix présentes aux trois dernières assemblées générales est un contrôle

    Plan du scénario: un détenteur américain à 38 %, quand <présents> % étaient présents à la dernière assemblée
      Étant donné que le coordinateur est "Aurora Compute" (Estonie)
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays       | voix |
        | Meridian Capital   | société   | États-Unis | 38   |
        | Sihtasutus Tallinn | fondation | Estonie    | 32   |
        | Fondation Rhône    | fondation | France     | 30   |
      Et qu'à l'assemblée générale de "Aurora Compute" du 12 juin 2024, 70 % des voix étaient présentes
      Et qu'à l'assemblée générale de "Aurora Compute" du 11 juin 2025, 72 % des voix étaient présentes
      Et qu'à l'assemblée générale de "Aurora Compute" du 10 juin 2026, <présents> % des voix étaient présentes
      Alors GIGA-002 conclut : <verdict>

      Exemples: un pas de part et d'autre de la moitié des présents
        | présents | verdict     |
        | 75,99    | INFRACTION  |
        | 76       | INDÉTERMINÉ |

    Scénario: le raisonnement montre la part et combien étaient présents chaque fois
      Étant donné que le coordinateur est "Aurora Compute" (Estonie)
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays       | voix |
        | Meridian Capital   | société   | États-Unis | 38   |
        | Sihtasutus Tallinn | fondation | Estonie    | 32   |
        | Fondation Rhône    | fondation | France     | 30   |
      Et qu'à l'assemblée générale de "Aurora Compute" du 12 juin 2024, 70 % des voix étaient présentes
      Et qu'à l'assemblée générale de "Aurora Compute" du 11 juin 2025, 72 % des voix étaient présentes
      Et qu'à l'assemblée générale de "Aurora Compute" du 10 juin 2026, 68 % des voix étaient présentes
      Alors GIGA-002 conclut : INFRACTION
      Et son raisonnement cite "Meridian Capital" pour 38 %
      Et son raisonnement cite "Aurora Compute" pour 70 %
      Et son raisonnement cite "Aurora Compute" pour 72 %
      Et son raisonnement cite "Aurora Compute" pour 68 %

  Règle: Là où des sociétés se détiennent mutuellement, un responsable de la conformité est invité à regarder

    # Interprétation : l'acte ne dit rien des participations croisées. Le contrôle est calculé exactement, et la boucle dite.

    Scénario: le coordinateur et une société qui en détient une part se détiennent mutuellement
      Étant donné que le coordinateur est "Aurora Compute" (Estonie)
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays    | voix |
        | Sihtasutus Tallinn | fondation | Estonie | 70   |
        | Zenith Europe      | société   | France  | 30   |
      Et que le registre montre pour "Zenith Europe" (France) :
        | détenteur          | nature    | pays    | voix |
        | Aurora Compute     | société   | Estonie | 60   |
        | Sihtasutus Tallinn | fondation | Estonie | 40   |
      Alors GIGA-002 conclut : À SIGNALER
      Et son raisonnement cite "Sihtasutus Tallinn" pour 70 %

  Règle: Les détenteurs de l'Union ne s'additionnent que s'ils agissent de concert

    # Interprétation : sans accord, nul ne contrôle la société avec certitude ; nous ne présumons ni que des détenteurs de
    # l'Union voteront toujours ensemble, ni qu'ils ne le feront pas.

    Plan du scénario: deux détenteurs de l'Union, 30 % et 25 %, face à 45 % coréens, qui <accord>
      Étant donné que le coordinateur est "Aurora Compute" (Estonie)
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays         | voix |
        | Sihtasutus Tallinn | fondation | Estonie      | 30   |
        | Fondation Rhône    | fondation | France       | 25   |
        | Hanul Partners     | société   | Corée du Sud | 45   |
      Et que "Sihtasutus Tallinn" et "Fondation Rhône" <accord> dans "Aurora Compute"
      Alors GIGA-002 conclut : <verdict>

      Exemples:
        | accord              | verdict     |
        | agissent de concert | CONFORME    |
        | agissent séparément | INDÉTERMINÉ |

  Règle: L'obligation vaut à partir de l'entrée en vigueur de l'acte modificatif

    Plan du scénario: un coordinateur à majorité norvégienne, évalué au <jour>
      Étant donné que l'évaluation est faite au <jour>
      Et que le coordinateur est "Aurora Compute" (Estonie)
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays    | voix |
        | Nordlys Kapital    | société   | Norvège | 60   |
        | Sihtasutus Tallinn | fondation | Estonie | 40   |
      Alors GIGA-002 conclut : <verdict>

      Exemples: la veille, et le jour même
        | jour            | verdict    |
        | 19 janvier 2026 | SANS OBJET |
        | 20 janvier 2026 | INFRACTION |

  Règle: Ce que l'on ignore ne passe pas

    # Interprétation : l'acte ne dit pas pour quoi compte un détenteur non divulgué ; nous tenons les deux réponses pour
    # possibles, de sorte qu'une société de l'Union dont on ignore les détenteurs n'est pas encore contrôlée depuis l'Union.

    Scénario: un coordinateur dont on ignore tout des détenteurs
      Étant donné que le coordinateur est "Aurora Compute" (Estonie)
      Et que le registre ne dit rien de ceux qui détiennent "Aurora Compute" (Estonie)
      Alors GIGA-002 conclut : INDÉTERMINÉ, pour "Aurora Compute"
      Et il dit quelle preuve trancherait

    Scénario: le détenteur majoritaire est de l'Union, et nul ne sait qui le détient
      Étant donné que le coordinateur est "Aurora Compute" (Estonie)
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays    | voix |
        | Zenith Europe      | société   | France  | 60   |
        | Sihtasutus Tallinn | fondation | Estonie | 40   |
      Alors GIGA-002 conclut : INDÉTERMINÉ

    Plan du scénario: le registre donne la part américaine en fourchette, <fourchette> %
      Étant donné que le coordinateur est "Aurora Compute" (Estonie)
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays       | voix         |
        | Meridian Capital   | société   | États-Unis | <fourchette> |
        | Sihtasutus Tallinn | fondation | Estonie    | <reste>      |
      Alors GIGA-002 conclut : <verdict>

      Exemples: une fourchette n'est jamais remplacée par son milieu
        | fourchette      | reste   | verdict     |
        | 40 à 60         | 40 à 60 | INDÉTERMINÉ |
        | plus de 50 à 75 | 25 à 50 | INFRACTION  |
        | 25 à 45         | 55 à 75 | CONFORME    |

    Scénario: un registre qui donne plus de voix qu'il n'y en a
      Étant donné que le coordinateur est "Aurora Compute" (Estonie)
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays       | voix |
        | Meridian Capital   | société   | États-Unis | 60   |
        | Sihtasutus Tallinn | fondation | Estonie    | 60   |
      Alors GIGA-002 conclut : INDÉTERMINÉ

    Scénario: deux sociétés portent le nom du coordinateur
      Étant donné que le coordinateur est "Aurora Compute" (pays inconnu)
      Et que nul ne détient "Aurora Compute" (Estonie)
      Et que nul ne détient "Aurora Compute" (Lettonie)
      Alors GIGA-002 conclut : INDÉTERMINÉ
      Et il dit quelle preuve trancherait

    Scénario: un consortium qui ne désigne pas de coordinateur
      Étant donné qu'aucun coordinateur n'est désigné
      Alors GIGA-002 conclut : INDÉTERMINÉ
