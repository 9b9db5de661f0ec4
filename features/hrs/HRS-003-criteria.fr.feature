# language: fr
@HRS-003
Fonctionnalité: Critères des fournisseurs à haut risque (HRS-003)
  Les États de l'Union jugent un fournisseur d'après son exposition à l'ingérence d'un pays tiers : un lien avec un gouvernement, un droit sans contre-pouvoirs,
  son capital, les pressions possibles. L'approvisionnement et les pratiques de sécurité sont indiqués en outre. C'est du droit souple : à signaler au plus.

  # Interprétation : chacun des quatre facteurs compte une fois, et trois suffisent ; la source ne donne ni pondération ni nombre. Ce qu'un fournisseur dit de
  # lui-même à son avantage ne compte pas.

  Règle: Trois des quatre facteurs d'ingérence suffisent

    Plan du scénario: gouvernement <gouvernement>, droit <droit>, capital <capital>, pression <pression>
      Étant donné que les critères des fournisseurs à haut risque sont examinés
      Et que nul ne détient "Zenith Holding" (Chine)
      Et que ceci est déclaré de fournisseurs :
        | fournisseur    | critère                    | rempli         | déclaré par      |
        | Zenith Holding | lien avec un gouvernement  | <gouvernement> | agence nationale |
        | Zenith Holding | droit sans contre-pouvoirs | <droit>        | agence nationale |
        | Zenith Holding | capital                    | <capital>      | agence nationale |
        | Zenith Holding | pression                   | <pression>     | agence nationale |
      Quand la nomenclature comporte une pièce fabriquée par "Zenith Holding"
      Alors HRS-003 conclut : <verdict>, pour "Zenith Holding"

      Exemples: un pas de part et d'autre
        | gouvernement | droit | capital | pression | verdict    |
        | non          | non   | non     | non      | CONFORME   |
        | oui          | oui   | non     | non      | CONFORME   |
        | oui          | oui   | oui     | non      | À SIGNALER |
        | non          | oui   | oui     | oui      | À SIGNALER |
        | oui          | oui   | oui     | oui      | À SIGNALER |

    Scénario: les deux autres critères sont indiqués sans être comptés
      Étant donné que les critères des fournisseurs à haut risque sont examinés
      Et que nul ne détient "Zenith Holding" (Chine)
      Et que ceci est déclaré de fournisseurs :
        | fournisseur    | critère                    | rempli | déclaré par      |
        | Zenith Holding | lien avec un gouvernement  | oui    | agence nationale |
        | Zenith Holding | droit sans contre-pouvoirs | oui    | agence nationale |
        | Zenith Holding | capital                    | non    | agence nationale |
        | Zenith Holding | pression                   | non    | agence nationale |
        | Zenith Holding | approvisionnement          | oui    | agence nationale |
        | Zenith Holding | pratiques de sécurité      | oui    | agence nationale |
      Quand la nomenclature comporte une pièce fabriquée par "Zenith Holding"
      Alors HRS-003 conclut : CONFORME, pour "Zenith Holding"
      Et son message dit "pratiques de sécurité"

  Règle: On le demande à partir du jour de la boîte à outils

    Plan du scénario: trois facteurs, évaluation au <jour>
      Étant donné que les critères des fournisseurs à haut risque sont examinés
      Et que l'évaluation est faite au <jour>
      Et que nul ne détient "Zenith Holding" (Chine)
      Et que ceci est déclaré de fournisseurs :
        | fournisseur    | critère                    | rempli | déclaré par      |
        | Zenith Holding | lien avec un gouvernement  | oui    | agence nationale |
        | Zenith Holding | droit sans contre-pouvoirs | oui    | agence nationale |
        | Zenith Holding | capital                    | oui    | agence nationale |
      Quand la nomenclature comporte une pièce fabriquée par "Zenith Holding"
      Alors HRS-003 conclut : <verdict>, pour "Zenith Holding"

      Exemples:
        | jour            | verdict    |
        | 29 janvier 2020 | À SIGNALER |

    Scénario: la veille
      Étant donné que les critères des fournisseurs à haut risque sont examinés
      Et que l'évaluation est faite au 28 janvier 2020
      Et que nul ne détient "Zenith Holding" (Chine)
      Quand la nomenclature comporte une pièce fabriquée par "Zenith Holding"
      Alors HRS-003 conclut : SANS OBJET

  Règle: Ce que l'on ignore ne passe pas

    Plan du scénario: rien n'est dit de la pression ; gouvernement <gouvernement>, droit <droit>, capital <capital>
      Étant donné que les critères des fournisseurs à haut risque sont examinés
      Et que nul ne détient "Zenith Holding" (Chine)
      Et que ceci est déclaré de fournisseurs :
        | fournisseur    | critère                    | rempli         | déclaré par      |
        | Zenith Holding | lien avec un gouvernement  | <gouvernement> | agence nationale |
        | Zenith Holding | droit sans contre-pouvoirs | <droit>        | agence nationale |
        | Zenith Holding | capital                    | <capital>      | agence nationale |
      Quand la nomenclature comporte une pièce fabriquée par "Zenith Holding"
      Alors HRS-003 conclut : <verdict>, pour "Zenith Holding"

      Exemples: un blanc laisse la question ouverte là où il décide
        | gouvernement | droit | capital | verdict     |
        | oui          | non   | non     | CONFORME    |
        | oui          | oui   | non     | INDÉTERMINÉ |
        | oui          | oui   | oui     | À SIGNALER  |

    Plan du scénario: le fournisseur dit lui-même <rempli> d'un facteur qui décide
      Étant donné que les critères des fournisseurs à haut risque sont examinés
      Et que nul ne détient "Zenith Holding" (Chine)
      Et que ceci est déclaré de fournisseurs :
        | fournisseur    | critère                    | rempli   | déclaré par      |
        | Zenith Holding | lien avec un gouvernement  | oui      | agence nationale |
        | Zenith Holding | droit sans contre-pouvoirs | oui      | agence nationale |
        | Zenith Holding | capital                    | non      | agence nationale |
        | Zenith Holding | pression                   | <rempli> | Zenith Holding   |
      Quand la nomenclature comporte une pièce fabriquée par "Zenith Holding"
      Alors HRS-003 conclut : <verdict>, pour "Zenith Holding"

      Exemples: à son avantage, cela ne compte pas
        | rempli | verdict     |
        | non    | INDÉTERMINÉ |
        | oui    | À SIGNALER  |

    Scénario: deux déclarations divergent
      Étant donné que les critères des fournisseurs à haut risque sont examinés
      Et que nul ne détient "Zenith Holding" (Chine)
      Et que ceci est déclaré de fournisseurs :
        | fournisseur    | critère                    | rempli | déclaré par      |
        | Zenith Holding | lien avec un gouvernement  | oui    | agence nationale |
        | Zenith Holding | droit sans contre-pouvoirs | oui    | agence nationale |
        | Zenith Holding | capital                    | non    | agence nationale |
        | Zenith Holding | pression                   | non    | agence nationale |
        | Zenith Holding | pression                   | oui    | autre agence     |
      Quand la nomenclature comporte une pièce fabriquée par "Zenith Holding"
      Alors HRS-003 conclut : INDÉTERMINÉ, pour "Zenith Holding"
      Et il dit quelle preuve trancherait

    Scénario: rien n'est déclaré du fournisseur
      Étant donné que les critères des fournisseurs à haut risque sont examinés
      Et que nul ne détient "Zenith Holding" (Chine)
      Quand la nomenclature comporte une pièce fabriquée par "Zenith Holding"
      Alors HRS-003 conclut : INDÉTERMINÉ, pour "Zenith Holding"
