# language: fr
@ORIG-002
Fonctionnalité: Les composants venus d'ailleurs coûtent au plus 35 % du matériel (ORIG-002)
  Le droit de l'Union sur les achats de défense admet que des composants venus d'ailleurs que de l'Union, des États de
  l'AELE membres de l'EEE et de l'Ukraine représentent 35 % du coût des composants d'un produit. Rien de tel n'est dit des
  gigafabriques ; par analogie, c'est le chiffre auquel comparer.

  Règle: 35 % peuvent venir d'ailleurs, et pas un euro de plus

    Plan du scénario: les composants venus d'ailleurs coûtent <ailleurs> € sur 1000 €
      Étant donné qu'on demande d'où vient la valeur et de qui elle fait dépendre
      Quand la nomenclature comporte ces pièces :
        | niveau | pièce  | quantité | fabricant   | prix           | origine déclarée |
        | 1      | Switch | 1        | Zenith Corp | <ailleurs> EUR | États-Unis       |
        | 1      | Rack   | 1        | Aube        | <zone> EUR     | France           |
      Alors ORIG-002 conclut : <verdict>
      Et ses chiffres montrent <pourcent> %
      Et il se fonde sur l'article "16(10)"

      Exemples: un pas de chaque côté de la limite
        | ailleurs | zone | pourcent | verdict    |
        | 349      | 651  | 34,9     | CONFORME   |
        | 350      | 650  | 35       | CONFORME   |
        | 351      | 649  | 35,1     | À SIGNALER |

    Plan du scénario: tout vient de ce pays : <pays>
      Étant donné qu'on demande d'où vient la valeur et de qui elle fait dépendre
      Quand la nomenclature comporte ces pièces :
        | niveau | pièce | quantité | fabricant | prix    | origine déclarée |
        | 1      | Rack  | 2        | Aube      | 500 EUR | <pays>           |
      Alors ORIG-002 conclut : <verdict>

      Exemples: l'Union, les États de l'AELE membres de l'EEE et l'Ukraine sont dans la zone
        | pays        | verdict    |
        | France      | CONFORME   |
        | Norvège     | CONFORME   |
        | Ukraine     | CONFORME   |
        | Suisse      | À SIGNALER |
        | Royaume-Uni | À SIGNALER |

  Règle: Les exemplaires se multiplient le long de chaque chemin, et rien ne compte deux fois

    # Interprétation : une ligne qui a ses propres pièces compte par elles, et par son prix si aucune n'en a.

    Scénario: huit cartes de quatre puces dans chacun des deux serveurs
      Étant donné qu'on demande d'où vient la valeur et de qui elle fait dépendre
      Quand la nomenclature comporte ces pièces :
        | niveau | pièce  | quantité | fabricant   | prix     | origine déclarée | diffusion |
        | 1      | Server | 2        | Aube        | 9999 EUR | France           |           |
        | 2      | Board  | 8        | Aube        |          | France           |           |
        | 3      | Chip   | 4        | Zenith Corp | 5,5 EUR  | France           | Taïwan    |
        | 3      | Cooler | 1        | Aube        | 40 EUR   | France           |           |
      Alors ORIG-002 conclut : À SIGNALER
      Et son message dit "352 EUR"
      Et son message dit "992 EUR"
      Et il dit ce qui y remédierait

    Scénario: un ensemble dont les pièces n'ont pas de prix compte en bloc
      Étant donné qu'on demande d'où vient la valeur et de qui elle fait dépendre
      Quand la nomenclature comporte ces pièces :
        | niveau | pièce  | quantité | fabricant   | prix     | origine déclarée |
        | 1      | Server | 2        | Aube        | 5000 EUR | France           |
        | 2      | Board  | 8        | Zenith Corp |          | États-Unis       |
      Alors ORIG-002 conclut : CONFORME

  Règle: La question se pose à partir du jour de l'acte

    Plan du scénario: tout vient des États-Unis, évalué au <jour>
      Étant donné qu'on demande d'où vient la valeur et de qui elle fait dépendre
      Et que l'évaluation est faite au <jour>
      Quand la nomenclature comporte ces pièces :
        | niveau | pièce | quantité | fabricant | prix    | origine déclarée |
        | 1      | Rack  | 2        | Aube      | 500 EUR | États-Unis       |
      Alors ORIG-002 conclut : <verdict>

      Exemples: la veille, et le jour même
        | jour        | verdict    |
        | 28 mai 2025 | SANS OBJET |
        | 29 mai 2025 | À SIGNALER |

  Règle: Ce que l'on ignore ne passe pas

    Plan du scénario: <ailleurs> € viennent d'ailleurs et <ouvert> € d'on ne sait où, sur 1000 €
      Étant donné qu'on demande d'où vient la valeur et de qui elle fait dépendre
      Quand la nomenclature comporte ces pièces :
        | niveau | pièce  | quantité | fabricant   | prix           | origine déclarée |
        | 1      | Switch | 1        | Zenith Corp | <ailleurs> EUR | États-Unis       |
        | 1      | Cable  | 1        | Zenith Corp | <ouvert> EUR   |                  |
        | 1      | Rack   | 1        | Aube        | <zone> EUR     | France           |
      Alors ORIG-002 conclut : <verdict>

      Exemples: la réponse n'est sûre que si elle est la même d'où qu'ils viennent
        | ailleurs | ouvert | zone | verdict     |
        | 300      | 50     | 650  | CONFORME    |
        | 300      | 51     | 649  | INDÉTERMINÉ |
        | 350      | 100    | 550  | INDÉTERMINÉ |
        | 351      | 100    | 549  | À SIGNALER  |

    Plan du scénario: une pièce de ce pays n'a pas de prix : <pays>
      Étant donné qu'on demande d'où vient la valeur et de qui elle fait dépendre
      Quand la nomenclature comporte ces pièces :
        | niveau | pièce  | quantité | fabricant   | prix           | origine déclarée |
        | 1      | Switch | 1        | Zenith Corp | <ailleurs> EUR | États-Unis       |
        | 1      | Rack   | 1        | Aube        | <zone> EUR     | France           |
        | 1      | Cable  | 1        | Aube        |                | <pays>           |
      Alors ORIG-002 conclut : <verdict>

      Exemples: elle peut coûter n'importe quoi, ce qui ne déplace la part que d'un côté
        | ailleurs | zone | pays       | verdict     |
        | 350      | 650  | France     | CONFORME    |
        | 351      | 649  | France     | INDÉTERMINÉ |
        | 350      | 650  | États-Unis | INDÉTERMINÉ |
        | 351      | 649  | États-Unis | À SIGNALER  |

    Scénario: des prix en plusieurs monnaies ne s'additionnent pas
      Étant donné qu'on demande d'où vient la valeur et de qui elle fait dépendre
      Quand la nomenclature comporte ces pièces :
        | niveau | pièce  | quantité | fabricant   | prix    | origine déclarée |
        | 1      | Switch | 1        | Zenith Corp | 100 USD | France           |
        | 1      | Rack   | 1        | Aube        | 900 EUR | France           |
      Alors ORIG-002 conclut : INDÉTERMINÉ
      Et son message dit "EUR, USD"
      Et il dit quelle preuve trancherait

    Scénario: aucune pièce n'a de prix
      Étant donné qu'on demande d'où vient la valeur et de qui elle fait dépendre
      Quand la nomenclature comporte ces pièces :
        | niveau | pièce | quantité | fabricant | origine déclarée |
        | 1      | Rack  | 2        | Aube      | France           |
      Alors ORIG-002 conclut : INDÉTERMINÉ
