# language: fr
@ORIG-004
Fonctionnalité: Chaque pièce nomme un fabricant connu, et une origine (ORIG-004)
  Une pièce dont nul ne peut nommer le fabricant ou l'origine ne peut être innocentée de rien. Chaque pièce de la
  nomenclature nomme un fabricant que le registre connaît, et le pays d'au moins une étape de sa fabrication. À défaut, ce
  n'est pas une faute : c'est une question qui reste ouverte.

  Règle: Une pièce qui nomme un fabricant connu et une origine est complète

    Plan du scénario: une pièce avec <étape> au Portugal
      Étant donné que nul ne détient "Fondation Rhône" (France)
      Quand la nomenclature comporte une pièce fabriquée par "Fondation Rhône", avec <étape> au Portugal
      Alors ORIG-004 conclut : CONFORME

      Exemples: une étape suffit
        | étape                |
        | sa conception        |
        | sa diffusion         |
        | son assemblage       |
        | son origine déclarée |

    Scénario: un fabricant extérieur à l'Union est aussi complet qu'un autre
      Étant donné que nul ne détient "Zenith Foundry Inc" (États-Unis)
      Quand la nomenclature comporte une pièce fabriquée par "Zenith Foundry Inc", avec sa diffusion à Taïwan
      Alors ORIG-004 conclut : CONFORME

  Règle: La question se pose à partir du jour du cadre dont elle s'inspire

    Plan du scénario: une pièce qui ne nomme pas de fabricant, évaluée au <jour>
      Étant donné que l'évaluation est faite au <jour>
      Quand la nomenclature comporte une pièce qui ne nomme pas de fabricant
      Alors ORIG-004 conclut : <verdict>

      Exemples: la veille, et le jour même
        | jour              | verdict     |
        | 24 septembre 2023 | SANS OBJET  |
        | 25 septembre 2023 | INDÉTERMINÉ |

  Règle: Ce que l'on ignore ne passe pas

    # Interprétation : un nom qui ne fait que remplir la case n'est pas un nom. Un distributeur ou un fournisseur n'est pas
    # un fabricant et n'en tient pas lieu.

    Plan du scénario: une pièce dont le fabricant est donné comme "<fabricant>"
      Quand la nomenclature comporte une pièce fabriquée par "<fabricant>", avec son assemblage au Portugal
      Alors ORIG-004 conclut : INDÉTERMINÉ

      Exemples: des bouche-trous, et des noms que nul ne connaît
        | fabricant        |
        | N/A              |
        | inconnu          |
        | à définir        |
        | divers           |
        | Générique        |
        | Default string   |
        | sans objet       |
        | Nobody Knows Ltd |

    Scénario: une pièce qui ne nomme pas de fabricant
      Quand la nomenclature comporte une pièce qui ne nomme pas de fabricant
      Alors ORIG-004 conclut : INDÉTERMINÉ
      Et il dit quelle preuve trancherait

    Plan du scénario: connaître <rôle> n'est pas connaître le fabricant
      Étant donné que nul ne détient "Fondation Rhône" (France)
      Quand la nomenclature comporte une pièce dont <rôle> est "Fondation Rhône"
      Alors ORIG-004 conclut : INDÉTERMINÉ

      Exemples:
        | rôle                      |
        | le fournisseur            |
        | le concepteur             |
        | l'auteur du micrologiciel |
        | l'autre fabricant approuvé |

    Scénario: un fabricant connu et aucune origine
      Étant donné que nul ne détient "Fondation Rhône" (France)
      Quand la nomenclature comporte une pièce fabriquée par "Fondation Rhône"
      Alors ORIG-004 conclut : INDÉTERMINÉ

    Scénario: un nom que portent deux sociétés
      Étant donné que nul ne détient "Ambra Systems" (Italie)
      Et que nul ne détient "Ambra Systems" (Canada)
      Quand la nomenclature comporte une pièce fabriquée par "Ambra Systems", avec son assemblage au Portugal
      Alors ORIG-004 conclut : INDÉTERMINÉ
      Et son raisonnement cite "Ambra Systems"

  Règle: Un nom qui ne fait que ressembler à celui d'un fabricant est une question, à laquelle deux personnes répondent

    # Interprétation : dire qui un nom mal orthographié désigne relève du jugement ; comme pour toute exception, nul n'en décide
    # seul.

    Plan du scénario: le fabricant "Yageo Corporation", écrit "<fabricant>"
      Étant donné que nul ne détient "Yageo Corporation" (Taïwan)
      Quand la nomenclature comporte une pièce fabriquée par "<fabricant>", avec son assemblage au Portugal
      Alors ORIG-004 conclut : INDÉTERMINÉ
      Et son raisonnement cite "Yageo Corporation"
      Et il dit quelle preuve trancherait

      Exemples: des lettres inversées, la forme juridique omise, une lettre d'un autre alphabet
        | fabricant      |
        | Yaego          |
        | Yageo          |
        | Υageo          |
        | YAGEO (Taiwan) |

    Scénario: la parole d'une seule personne laisse la question ouverte
      Étant donné que nul ne détient "Yageo Corporation" (Taïwan)
      Et que "A. Martin, achats" dit que le nom "Yaego" désigne "Yageo Corporation"
      Quand la nomenclature comporte une pièce fabriquée par "Yaego", avec son assemblage au Portugal
      Alors ORIG-004 conclut : INDÉTERMINÉ
      Et son raisonnement cite "A. Martin, achats"

    Scénario: la parole de l'une et l'approbation d'une autre y répondent
      Étant donné que nul ne détient "Yageo Corporation" (Taïwan)
      Et que "A. Martin, achats" dit, et "B. Leroy, conformité" approuve, que le nom "Yaego" désigne "Yageo Corporation"
      Quand la nomenclature comporte une pièce fabriquée par "Yaego", avec son assemblage au Portugal
      Alors ORIG-004 conclut : CONFORME
      Et son raisonnement cite "B. Leroy, conformité"

    Scénario: ce qui est révoqué n'y répond plus
      Étant donné que nul ne détient "Yageo Corporation" (Taïwan)
      Et que "A. Martin, achats" dit, et "B. Leroy, conformité" approuve, que le nom "Yaego" désigne "Yageo Corporation"
      Et que "C. Roux, affaires juridiques" révoque ce qui fut dit du nom "Yaego" et de "Yageo Corporation"
      Quand la nomenclature comporte une pièce fabriquée par "Yaego", avec son assemblage au Portugal
      Alors ORIG-004 conclut : INDÉTERMINÉ
      Et son raisonnement cite "C. Roux, affaires juridiques"
