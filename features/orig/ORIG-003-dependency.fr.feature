# language: fr
@ORIG-003
Fonctionnalité: Aucun groupe hors de l'Union n'est la source unique de la plupart des processeurs (ORIG-003)
  L'Europe ne sait pas fabriquer les processeurs d'une gigafabrique et les achète à l'étranger. C'est permis, et c'est une
  dépendance : quelle part de leur valeur tient à un seul groupe, et si d'autres pourraient les fournir, un responsable
  doit pouvoir le voir.

  Règle: La moitié de la valeur venant d'un seul groupe, sans variante, est une dépendance

    Plan du scénario: un groupe américain fournit <un> € de processeurs, un groupe coréen <autre> €
      Étant donné qu'on demande d'où vient la valeur et de qui elle fait dépendre
      Et que nul ne détient "Zenith Holding" (États-Unis)
      Et que le registre montre pour "Lumen Elektronik GmbH" (Allemagne) :
        | détenteur      | nature  | pays       | voix |
        | Zenith Holding | société | États-Unis | 100  |
      Et que nul ne détient "Hanbit" (Corée du Sud)
      Quand la nomenclature comporte ces pièces :
        | niveau | pièce | quantité | fabricant             | fonction | prix        |
        | 1      | GPU   | 1        | Lumen Elektronik GmbH | compute  | <un> EUR    |
        | 1      | NPU   | 1        | Hanbit                | compute  | <autre> EUR |
        | 1      | Rack  | 1        | Hanbit                | cooling  | 9999 EUR    |
      Alors ORIG-003 conclut : <verdict>
      Et ses chiffres montrent <pourcent> %

      Exemples: 90 %, et la moitié
        | un  | autre | pourcent | verdict    |
        | 900 | 100   | 90       | À SIGNALER |
        | 500 | 500   | 50       | À SIGNALER |

    Scénario: un signalement nomme le groupe, son pays et la concentration
      Étant donné qu'on demande d'où vient la valeur et de qui elle fait dépendre
      Et que nul ne détient "Zenith Holding" (États-Unis)
      Et que nul ne détient "Hanbit" (Corée du Sud)
      Quand la nomenclature comporte ces pièces :
        | niveau | pièce | quantité | fabricant      | fonction | prix    | diffusion |
        | 1      | GPU   | 9        | Zenith Holding | compute  | 100 EUR | Taïwan    |
        | 1      | NPU   | 1        | Hanbit         | compute  | 100 EUR | Taïwan    |
      Alors ORIG-003 conclut : À SIGNALER
      Et son message dit "Zenith Holding"
      Et son message dit "(US)"
      Et son message dit "8200"
      Et il dit ce qui y remédierait

    Plan du scénario: trois groupes, le plus grand à <premier> € sur 1000
      Étant donné qu'on demande d'où vient la valeur et de qui elle fait dépendre
      Et que nul ne détient "Zenith Holding" (États-Unis)
      Et que nul ne détient "Hanbit" (Corée du Sud)
      Et que nul ne détient "Fondation Rhône" (France)
      Quand la nomenclature comporte ces pièces :
        | niveau | pièce | quantité | fabricant       | fonction | prix          |
        | 1      | GPU   | 1        | Zenith Holding  | compute  | <premier> EUR |
        | 1      | NPU   | 1        | Hanbit          | compute  | <second> EUR  |
        | 1      | CPU   | 1        | Fondation Rhône | compute  | 300 EUR       |
      Alors ORIG-003 conclut : <verdict>

      Exemples: un pas de chaque côté de la limite
        | premier | second | verdict    |
        | 499     | 201    | CONFORME   |
        | 500     | 200    | À SIGNALER |

  Règle: Une variante de l'Union ou d'un second pays y met fin

    Plan du scénario: la variante vient de ce pays : <pays>
      Étant donné qu'on demande d'où vient la valeur et de qui elle fait dépendre
      Et que nul ne détient "Zenith Holding" (États-Unis)
      Et que nul ne détient "Otra" (<pays>)
      Quand la nomenclature comporte ces pièces :
        | niveau | pièce | quantité | fabricant      | variante | fonction | prix    |
        | 1      | GPU   | 1        | Zenith Holding | Otra     | compute  | 100 EUR |
      Alors ORIG-003 conclut : <verdict>

      Exemples: une variante du même pays n'en est pas une
        | pays         | verdict    |
        | France       | CONFORME   |
        | Corée du Sud | CONFORME   |
        | États-Unis   | À SIGNALER |

  Règle: La question se pose à partir du jour de la déclaration

    Plan du scénario: tout vient d'un groupe américain, évalué au <jour>
      Étant donné qu'on demande d'où vient la valeur et de qui elle fait dépendre
      Et que l'évaluation est faite au <jour>
      Et que nul ne détient "Zenith Holding" (États-Unis)
      Quand la nomenclature comporte ces pièces :
        | niveau | pièce | quantité | fabricant      | fonction | prix    |
        | 1      | GPU   | 1        | Zenith Holding | compute  | 100 EUR |
      Alors ORIG-003 conclut : <verdict>

      Exemples: la veille, et le jour même
        | jour            | verdict    |
        | 3 décembre 2025 | SANS OBJET |
        | 4 décembre 2025 | À SIGNALER |

  Règle: Ce que l'on ignore ne passe pas

    Scénario: nul ne connaît le fabricant
      Étant donné qu'on demande d'où vient la valeur et de qui elle fait dépendre
      Quand la nomenclature comporte ces pièces :
        | niveau | pièce | quantité | fabricant    | fonction | prix    |
        | 1      | GPU   | 1        | Nobody Knows | compute  | 100 EUR |
      Alors ORIG-003 conclut : INDÉTERMINÉ
      Et il dit quelle preuve trancherait

    Scénario: un processeur n'a pas de prix
      Étant donné qu'on demande d'où vient la valeur et de qui elle fait dépendre
      Et que nul ne détient "Zenith Holding" (États-Unis)
      Quand la nomenclature comporte ces pièces :
        | niveau | pièce | quantité | fabricant      | fonction | prix    |
        | 1      | GPU   | 1        | Zenith Holding | compute  | 100 EUR |
        | 1      | CPU   | 1        | Zenith Holding | compute  |         |
      Alors ORIG-003 conclut : INDÉTERMINÉ
