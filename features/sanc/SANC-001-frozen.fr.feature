# language: fr
@SANC-001
Fonctionnalité: Ce que des personnes visées par un gel des avoirs détiennent ou contrôlent compte pour leur (SANC-001)
  L'Union gèle ce qui appartient aux personnes de sa liste, et rien ne peut être mis à leur disposition. Des lignes directrices disent quand une
  société est la leur : des personnes inscrites, toutes additionnées, détiennent la moitié de son capital, ou la contrôlent. Jusqu'en juillet 2024,
  il fallait plus de la moitié.

  # Interprétation : les règlements qui gèlent des avoirs obligent, le calcul relève de lignes directrices ; une constatation est donc à signaler
  # au plus. La liste ne fait pas partie du programme ; un document l'apporte, et dit pour quels jours elle vaut.

  Règle: La moitié du capital suffit, toutes personnes inscrites additionnées, pas à pas

    Plan du scénario: X et Y sont inscrits ; <parts> : qu'en est-il de <société> ?
      Étant donné que les sanctions de l'Union sont examinées
      Et que la liste des sanctions de l'Union nomme "X"
      Et que la liste des sanctions de l'Union nomme "Y"
      Et que le capital est détenu ainsi : <parts>
      Quand la nomenclature comporte une pièce fabriquée par "<société>"
      Alors SANC-001 conclut : <verdict>, pour "<société>"

      Exemples: trente et vingt-cinq font plus de la moitié
        | parts          | société | verdict    |
        | X 30 A, Y 25 A | A       | À SIGNALER |

      Exemples: un pas de part et d'autre de la moitié
        | parts             | société | verdict    |
        | X 49,99 A         | A       | CONFORME   |
        | X 50 A            | A       | À SIGNALER |
        | X 50,01 A         | A       | À SIGNALER |
        | X 30 A, Y 19,99 A | A       | CONFORME   |
        | X 30 A, Y 20 A    | A       | À SIGNALER |

      Exemples: une société ainsi détenue compte en entier, une autre ne compte pas
        | parts                  | société | verdict    |
        | X 50 A, A 50 B         | B       | À SIGNALER |
        | X 50 A, X 10 B, A 40 B | B       | À SIGNALER |
        | X 49 A, A 60 B         | B       | CONFORME   |

    Plan du scénario: exactement la moitié, évaluée au <jour>
      Étant donné que les sanctions de l'Union sont examinées
      Et que l'évaluation est faite au <jour>
      Et que la liste des sanctions de l'Union nomme "X"
      Et que le capital est détenu ainsi : X <part> A
      Quand la nomenclature comporte une pièce fabriquée par "A"
      Alors SANC-001 conclut : <verdict>

      Exemples: jusqu'au 3 juillet 2024, il fallait plus de la moitié
        | jour             | part  | verdict    |
        | 3 mai 2018       | 60    | SANS OBJET |
        | 4 mai 2018       | 60    | À SIGNALER |
        | 1er juillet 2024 | 50    | CONFORME   |
        | 2 juillet 2024   | 50    | CONFORME   |
        | 2 juillet 2024   | 50,01 | À SIGNALER |
        | 3 juillet 2024   | 49,99 | CONFORME   |
        | 3 juillet 2024   | 50    | À SIGNALER |
        | 4 juillet 2024   | 50    | À SIGNALER |

    Scénario: la constatation dit qui la détient, de combien, et par quel chemin
      Étant donné que les sanctions de l'Union sont examinées
      Et que la liste des sanctions de l'Union nomme "X"
      Et que le capital est détenu ainsi : X 50 A, A 60 B
      Quand la nomenclature comporte une pièce fabriquée par "B"
      Alors SANC-001 conclut : À SIGNALER, pour "B"
      Et son raisonnement cite "X" pour 50 %
      Et son raisonnement cite "A" pour 60 %
      Et il dit ce qui y remédierait

    Scénario: des participations en boucle sont dites
      Étant donné que les sanctions de l'Union sont examinées
      Et que la liste des sanctions de l'Union nomme "X"
      Et que le capital est détenu ainsi : X 10 A, B 60 A, A 60 B
      Quand la nomenclature comporte une pièce fabriquée par "A"
      Alors SANC-001 conclut : À SIGNALER, pour "A"
      Et son message dit "boucle"

  Règle: Le contrôle suffit aussi

    Scénario: un détenteur inscrit qui a 20 % et nomme la majorité du conseil
      Étant donné que les sanctions de l'Union sont examinées
      Et que la liste des sanctions de l'Union nomme "Zenith Holding"
      Et que le registre montre pour "Acme Power SAS" (France) :
        | détenteur       | nature    | pays   | capital |
        | Zenith Holding  | société   | Chine  | 20      |
        | Fondation Rhône | fondation | France | 80      |
      Et que "Zenith Holding" peut nommer la majorité du conseil de "Acme Power SAS"
      Quand la nomenclature comporte une pièce fabriquée par "Acme Power SAS"
      Alors SANC-001 conclut : À SIGNALER, pour "Acme Power SAS"
      Et son message dit "contrôlent"

    Scénario: un détenteur inscrit qui a la plupart des voix et peu du capital
      Étant donné que les sanctions de l'Union sont examinées
      Et que la liste des sanctions de l'Union nomme "Zenith Holding"
      Et que le registre montre pour "Acme Power SAS" (France) :
        | détenteur       | nature    | pays   | voix | capital |
        | Zenith Holding  | société   | Chine  | 60   | 10      |
        | Fondation Rhône | fondation | France | 40   | 90      |
      Quand la nomenclature comporte une pièce fabriquée par "Acme Power SAS"
      Alors SANC-001 conclut : À SIGNALER, pour "Acme Power SAS"

    Scénario: un détenteur inscrit qui a 20 % et une influence quelconque
      Étant donné que les sanctions de l'Union sont examinées
      Et que la liste des sanctions de l'Union nomme "Zenith Holding"
      Et que le registre montre pour "Acme Power SAS" (France) :
        | détenteur       | nature    | pays   | capital |
        | Zenith Holding  | société   | Chine  | 20      |
        | Fondation Rhône | fondation | France | 80      |
      Et que "Zenith Holding" exerce une influence quelconque sur "Acme Power SAS"
      Quand la nomenclature comporte une pièce fabriquée par "Acme Power SAS"
      Alors SANC-001 conclut : INDÉTERMINÉ, pour "Acme Power SAS"

  Règle: Qui figure sur la liste est visé, quel que soit son rôle

    Plan du scénario: <rôle> de la pièce figure sur la liste
      Étant donné que les sanctions de l'Union sont examinées
      Et que nul ne détient "Zenith Holding" (Chine)
      Et que la liste des sanctions de l'Union nomme "Zenith Holding"
      Quand la nomenclature comporte une pièce dont <rôle> est "Zenith Holding"
      Alors SANC-001 conclut : À SIGNALER, pour "Zenith Holding"

      Exemples:
        | rôle                      |
        | le fabricant              |
        | le fournisseur            |
        | le concepteur             |
        | la fonderie               |
        | l'auteur du micrologiciel |

    Scénario: un membre du consortium qui appartient à une personne inscrite
      Étant donné que les sanctions de l'Union sont examinées
      Et que la liste des sanctions de l'Union nomme "Zenith Holding"
      Et que le registre montre pour "Acme Power SAS" (France) :
        | détenteur      | nature  | pays  | capital |
        | Zenith Holding | société | Chine | 100     |
      Et que "Acme Power SAS" (France) est membre du consortium
      Alors SANC-001 conclut : À SIGNALER, pour "Acme Power SAS"

    Scénario: nul sur la liste ne détient rien
      Étant donné que les sanctions de l'Union sont examinées
      Et que la liste des sanctions de l'Union nomme "Zenith Holding"
      Et que nul ne détient "Fondation Rhône" (France)
      Quand la nomenclature comporte une pièce fabriquée par "Fondation Rhône"
      Alors SANC-001 conclut : CONFORME, pour "Fondation Rhône"

  Règle: Une entrée compte de son premier jour à son dernier

    Plan du scénario: une entrée du 1er juin 2026 jusqu'au 1er septembre 2026, évaluée au <jour>
      Étant donné que les sanctions de l'Union sont examinées
      Et que l'évaluation est faite au <jour>
      Et que nul ne détient "Zenith Holding" (Chine)
      Et que la liste des sanctions de l'Union nomme "Zenith Holding" du 1er juin 2026 au 1er septembre 2026
      Quand la nomenclature comporte une pièce fabriquée par "Zenith Holding"
      Alors SANC-001 conclut : <verdict>

      Exemples: un jour de part et d'autre du premier jour, et du terme, qui n'est pas compris
        | jour               | verdict    |
        | 31 mai 2026        | CONFORME   |
        | 1er juin 2026      | À SIGNALER |
        | 31 août 2026       | À SIGNALER |
        | 1er septembre 2026 | CONFORME   |

  Règle: Ce que l'on ignore ne passe pas

    Scénario: aucun document n'apporte la liste
      Étant donné que les sanctions de l'Union sont examinées
      Et que nul ne détient "Fondation Rhône" (France)
      Quand la nomenclature comporte une pièce fabriquée par "Fondation Rhône"
      Alors SANC-001 conclut : INDÉTERMINÉ, pour "Fondation Rhône"
      Et il dit quelle preuve trancherait

    Plan du scénario: le registre donne la part inscrite en fourchette, <fourchette> %
      Étant donné que les sanctions de l'Union sont examinées
      Et que la liste des sanctions de l'Union nomme "Zenith Holding"
      Et que le registre montre pour "Acme Power SAS" (France) :
        | détenteur       | nature    | pays   | capital      |
        | Zenith Holding  | société   | Chine  | <fourchette> |
        | Fondation Rhône | fondation | France | <reste>      |
      Quand la nomenclature comporte une pièce fabriquée par "Acme Power SAS"
      Alors SANC-001 conclut : <verdict>, pour "Acme Power SAS"

      Exemples: une fourchette n'est jamais remplacée par son milieu
        | fourchette      | reste   | verdict     |
        | plus de 50 à 75 | 25 à 50 | À SIGNALER  |
        | 40 à 60         | 40 à 60 | INDÉTERMINÉ |
        | 25 à 50         | 50 à 75 | INDÉTERMINÉ |
        | 25 à 49,99      | 51 à 75 | CONFORME    |

    Plan du scénario: la liste nomme une "Zenith Holding" de ce pays (<pays>) sans numéro, le fabricant est chinois
      Étant donné que les sanctions de l'Union sont examinées
      Et que nul ne détient "Zenith Holding" (Chine)
      Et que la liste des sanctions de l'Union nomme "Zenith Holding" (<pays>) par son seul nom
      Quand la nomenclature comporte une pièce fabriquée par "Zenith Holding"
      Alors SANC-001 conclut : <verdict>, pour "Zenith Holding"

      Exemples: le nom et le siège font preuve ; un homonyme établi ailleurs peut être la personne inscrite
        | pays  | verdict     |
        | Chine | À SIGNALER  |
        | Suède | INDÉTERMINÉ |

    Scénario: un fabricant qu'aucun registre ne connaît
      Étant donné que les sanctions de l'Union sont examinées
      Et que la liste des sanctions de l'Union nomme "X"
      Quand la nomenclature comporte une pièce fabriquée par "Nobody Knows Ltd"
      Alors SANC-001 conclut : INDÉTERMINÉ, pour "Nobody Knows Ltd"

    Scénario: une pièce qui ne nomme pas de fabricant
      Étant donné que les sanctions de l'Union sont examinées
      Et que la liste des sanctions de l'Union nomme "X"
      Quand la nomenclature comporte une pièce qui ne nomme pas de fabricant
      Alors SANC-001 conclut : INDÉTERMINÉ
      Et il dit quelle preuve trancherait
