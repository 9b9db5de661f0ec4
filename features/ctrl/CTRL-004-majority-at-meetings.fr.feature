# language: fr
@CTRL-004
Fonctionnalité: Personne hors de l'Union n'a eu la majorité aux assemblées générales d'un membre (CTRL-004)
  Un détenteur qui a moins de la moitié de toutes les voix peut malgré tout décider, parce que beaucoup d'autres restent
  absents. Qui a eu plus de la moitié des voix présentes à chacune des trois dernières assemblées contrôle la société en fait.

  Règle: Plus de la moitié des voix présentes à chacune des trois dernières assemblées est un contrôle

    Plan du scénario: 38 % quand 72, 70 et <présents> % sont présents
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays       | voix |
        | Meridian Capital   | société   | États-Unis | 38   |
        | Sihtasutus Tallinn | fondation | Estonie    | 32   |
        | Fondation Rhône    | fondation | France     | 30   |
      Et qu'à l'assemblée générale de "Aurora Compute" du 12 juin 2024, 70 % des voix étaient présentes
      Et qu'à l'assemblée générale de "Aurora Compute" du 11 juin 2025, 72 % des voix étaient présentes
      Et qu'à l'assemblée générale de "Aurora Compute" du 10 juin 2026, <présents> % des voix étaient présentes
      Alors CTRL-004 conclut : <verdict>
      Et son raisonnement cite "Meridian Capital" pour 38 %
      Et son raisonnement cite "Aurora Compute" pour <présents> %

      Exemples: 54,3, 52,8 et 55,9 % des présents ; la moitié des présents n'est pas une majorité
        | présents | verdict    |
        | 68       | À SIGNALER |
        | 75,99    | À SIGNALER |
        | 76       | CONFORME   |
        | 76,01    | CONFORME   |

    Scénario: quelqu'un de l'Union l'a eue
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays       | voix |
        | Sihtasutus Tallinn | fondation | Estonie    | 38   |
        | Meridian Capital   | société   | États-Unis | 32   |
        | Fondation Rhône    | fondation | France     | 30   |
      Et qu'à l'assemblée générale de "Aurora Compute" du 12 juin 2024, 70 % des voix étaient présentes
      Et qu'à l'assemblée générale de "Aurora Compute" du 11 juin 2025, 72 % des voix étaient présentes
      Et qu'à l'assemblée générale de "Aurora Compute" du 10 juin 2026, 68 % des voix étaient présentes
      Alors CTRL-004 conclut : CONFORME

    Scénario: les voix de deux sociétés sous un même détenteur sont les siennes
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays      | voix |
        | Alpha Energie      | société   | Allemagne | 19   |
        | Beta Invest        | société   | France    | 19   |
        | Sihtasutus Tallinn | fondation | Estonie   | 32   |
        | Fondation Rhône    | fondation | France    | 30   |
      Et que le registre montre pour "Alpha Energie" (Allemagne) :
        | détenteur        | nature  | pays       | voix |
        | Meridian Capital | société | États-Unis | 100  |
      Et que le registre montre pour "Beta Invest" (France) :
        | détenteur        | nature  | pays       | voix |
        | Meridian Capital | société | États-Unis | 100  |
      Et qu'à l'assemblée générale de "Aurora Compute" du 12 juin 2024, 70 % des voix étaient présentes
      Et qu'à l'assemblée générale de "Aurora Compute" du 11 juin 2025, 72 % des voix étaient présentes
      Et qu'à l'assemblée générale de "Aurora Compute" du 10 juin 2026, 68 % des voix étaient présentes
      Alors CTRL-004 conclut : À SIGNALER
      Et il dit ce qui y remédierait

    Plan du scénario: deux Américains à 20 % et 18 % <accord>
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays       | voix |
        | Holder A           | personne  | États-Unis | 20   |
        | Holder B           | personne  | États-Unis | 18   |
        | Sihtasutus Tallinn | fondation | Estonie    | 32   |
        | Fondation Rhône    | fondation | France     | 30   |
      Et que "Holder A" et "Holder B" <accord> dans "Aurora Compute"
      Et qu'à l'assemblée générale de "Aurora Compute" du 12 juin 2024, 70 % des voix étaient présentes
      Et qu'à l'assemblée générale de "Aurora Compute" du 11 juin 2025, 72 % des voix étaient présentes
      Et qu'à l'assemblée générale de "Aurora Compute" du 10 juin 2026, 68 % des voix étaient présentes
      Alors CTRL-004 conclut : <verdict>

      Exemples: qui agit de concert a la majorité ensemble
        | accord              | verdict    |
        | agissent de concert | À SIGNALER |
        | agissent séparément | CONFORME   |

    Scénario: qui a plus de la moitié de toutes les voix contrôle sans aucune assemblée
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays    | voix  |
        | Sihtasutus Tallinn | fondation | Estonie | 50,01 |
        | Fondation Rhône    | fondation | France  | 49,99 |
      Alors CTRL-004 conclut : SANS OBJET, pour "Aurora Compute"

  Règle: La part compte telle qu'elle était à chaque assemblée, et telle qu'elle est

    Plan du scénario: la part américaine de 38 % a commencé le <depuis>
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays       | voix | depuis           | jusqu'au |
        | Meridian Capital   | société   | États-Unis | 38   | <depuis>         |          |
        | Fondation Loire    | fondation | France     | 38   | 1er janvier 2020 | <depuis> |
        | Sihtasutus Tallinn | fondation | Estonie    | 32   | 1er janvier 2020 |          |
        | Fondation Rhône    | fondation | France     | 30   | 1er janvier 2020 |          |
      Et qu'à l'assemblée générale de "Aurora Compute" du 12 juin 2024, 70 % des voix étaient présentes
      Et qu'à l'assemblée générale de "Aurora Compute" du 11 juin 2025, 72 % des voix étaient présentes
      Et qu'à l'assemblée générale de "Aurora Compute" du 10 juin 2026, 68 % des voix étaient présentes
      Alors CTRL-004 conclut : <verdict>

      Exemples: le jour de la première des trois assemblées, et le lendemain
        | depuis       | verdict    |
        | 12 juin 2024 | À SIGNALER |
        | 13 juin 2024 | CONFORME   |

  Règle: Une assemblée compte à partir du jour où elle est tenue

    Plan du scénario: la troisième assemblée est le 10 juin 2026, évalué au <jour>
      Étant donné que l'évaluation est faite au <jour>
      Et que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays       | voix |
        | Meridian Capital   | société   | États-Unis | 38   |
        | Sihtasutus Tallinn | fondation | Estonie    | 32   |
        | Fondation Rhône    | fondation | France     | 30   |
      Et qu'à l'assemblée générale de "Aurora Compute" du 12 juin 2024, 70 % des voix étaient présentes
      Et qu'à l'assemblée générale de "Aurora Compute" du 11 juin 2025, 72 % des voix étaient présentes
      Et qu'à l'assemblée générale de "Aurora Compute" du 10 juin 2026, 68 % des voix étaient présentes
      Alors CTRL-004 conclut : <verdict>

      Exemples: la veille, où deux sont connues, et le jour même
        | jour         | verdict     |
        | 9 juin 2026  | INDÉTERMINÉ |
        | 10 juin 2026 | À SIGNALER  |

  Règle: La question se pose à partir du jour où l'Union a ses membres actuels

    # Interprétation : le règlement est plus ancien ; ce qui était hors de l'Union avant ce jour est une autre question.

    Plan du scénario: un membre que nul ne détient, évalué au <jour>
      Étant donné que l'évaluation est faite au <jour>
      Et que "Sihtasutus Tallinn" (Estonie) est membre du consortium
      Et que nul ne détient "Sihtasutus Tallinn" (Estonie)
      Alors CTRL-004 conclut : <verdict>

      Exemples: la veille, et le jour même
        | jour             | verdict    |
        | 31 janvier 2020  | SANS OBJET |
        | 1er février 2020 | CONFORME   |

  Règle: Ce que l'on ignore ne passe pas

    Scénario: nul n'a la moitié des voix, et on ne sait rien des assemblées
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays       | voix |
        | Meridian Capital   | société   | États-Unis | 38   |
        | Sihtasutus Tallinn | fondation | Estonie    | 32   |
        | Fondation Rhône    | fondation | France     | 30   |
      Alors CTRL-004 conclut : INDÉTERMINÉ
      Et il dit quelle preuve trancherait

    Plan du scénario: le registre donne la part américaine sous forme de fourchette, <fourchette> %
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays       | voix         |
        | Meridian Capital   | société   | États-Unis | <fourchette> |
        | Sihtasutus Tallinn | fondation | Estonie    | <reste>      |
        | Fondation Rhône    | fondation | France     | <reste>      |
      Et qu'à l'assemblée générale de "Aurora Compute" du 12 juin 2024, 70 % des voix étaient présentes
      Et qu'à l'assemblée générale de "Aurora Compute" du 11 juin 2025, 70 % des voix étaient présentes
      Et qu'à l'assemblée générale de "Aurora Compute" du 10 juin 2026, 70 % des voix étaient présentes
      Alors CTRL-004 conclut : <verdict>

      Exemples: une fourchette n'est jamais remplacée par son milieu
        | fourchette      | reste   | verdict     |
        | plus de 35 à 40 | 30 à 33 | À SIGNALER  |
        | 30 à 40         | 30 à 33 | INDÉTERMINÉ |

    Plan du scénario: les présences à la dernière assemblée sont connues par une fourchette, <présents> %
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays       | voix |
        | Meridian Capital   | société   | États-Unis | 38   |
        | Sihtasutus Tallinn | fondation | Estonie    | 32   |
        | Fondation Rhône    | fondation | France     | 30   |
      Et qu'à l'assemblée générale de "Aurora Compute" du 12 juin 2024, 70 % des voix étaient présentes
      Et qu'à l'assemblée générale de "Aurora Compute" du 11 juin 2025, 72 % des voix étaient présentes
      Et qu'à l'assemblée générale de "Aurora Compute" du 10 juin 2026, <présents> % des voix étaient présentes
      Alors CTRL-004 conclut : <verdict>

      Exemples:
        | présents | verdict     |
        | 60 à 75  | À SIGNALER  |
        | 60 à 80  | INDÉTERMINÉ |
        | 76 à 80  | CONFORME    |

    Scénario: moins de voix étaient présentes que le détenteur n'en a : il n'y était pas avec toutes
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays       | voix |
        | Meridian Capital   | société   | États-Unis | 38   |
        | Sihtasutus Tallinn | fondation | Estonie    | 32   |
        | Fondation Rhône    | fondation | France     | 30   |
      Et qu'à l'assemblée générale de "Aurora Compute" du 12 juin 2024, 70 % des voix étaient présentes
      Et qu'à l'assemblée générale de "Aurora Compute" du 11 juin 2025, 72 % des voix étaient présentes
      Et qu'à l'assemblée générale de "Aurora Compute" du 10 juin 2026, 37,99 % des voix étaient présentes
      Alors CTRL-004 conclut : INDÉTERMINÉ

    Scénario: un membre dont on ne sait rien des détenteurs
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre ne dit rien de ceux qui détiennent "Aurora Compute" (Estonie)
      Alors CTRL-004 conclut : INDÉTERMINÉ
      Et il dit quelle preuve trancherait

    Scénario: un registre qui donne plus de voix qu'il n'y en a
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays    | voix |
        | Ada Lund           | personne  | Suède   | 60   |
        | Sihtasutus Tallinn | fondation | Estonie | 60   |
      Alors CTRL-004 conclut : INDÉTERMINÉ

    Scénario: un membre qu'aucun registre ne connaît
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Alors CTRL-004 conclut : INDÉTERMINÉ, pour "Aurora Compute"

    Scénario: deux sociétés portent le nom du membre
      Étant donné que "Aurora Compute" (pays inconnu) est membre du consortium
      Et que nul ne détient "Aurora Compute" (Estonie)
      Et que nul ne détient "Aurora Compute" (Lettonie)
      Alors CTRL-004 conclut : INDÉTERMINÉ
