# language: fr
@SANC-004
Fonctionnalité: Sociétés liées à des parties sous contrôle des exportations (SANC-004)
  Les États-Unis soumettent au contrôle des exportations les sociétés dont des parties inscrites détiennent la moitié. Ils ont établi cette règle en
  septembre 2025 et l'ont suspendue en novembre 2025 pour un an ; ce qui vaut depuis n'est pas connu. C'est du droit étranger : à signaler au plus.

  # Interprétation : tant qu'on ne sait pas si la règle est revenue, une société qu'elle viserait reste en suspens, et une société qu'elle ne viserait pas
  # passe dans les deux cas. Les parties inscrites elles-mêmes sont signalées en tout temps : les listes n'ont jamais été suspendues.

  Règle: Ce que la règle demande dépend du jour

    Plan du scénario: une partie inscrite détient <part> % d'un fabricant, évalué au <jour>
      Étant donné que les listes des États-Unis sont examinées
      Et que l'évaluation est faite au <jour>
      Et que la liste d'entités nomme "X"
      Et que la liste des utilisateurs finals militaires nomme "Y"
      Et que le capital est détenu ainsi : X <part> A
      Quand la nomenclature comporte une pièce fabriquée par "A"
      Alors SANC-004 conclut : <verdict>

      Exemples: avant la règle, sous elle, pendant sa suspension, et depuis
        | jour              | part | verdict     |
        | 28 septembre 2025 | 60   | SANS OBJET  |
        | 29 septembre 2025 | 60   | À SIGNALER  |
        | 1er octobre 2025  | 60   | À SIGNALER  |
        | 9 novembre 2025   | 60   | À SIGNALER  |
        | 10 novembre 2025  | 60   | SANS OBJET  |
        | 1er juin 2026     | 60   | SANS OBJET  |
        | 9 novembre 2026   | 60   | SANS OBJET  |
        | 10 novembre 2026  | 60   | INDÉTERMINÉ |
        | 22 novembre 2026  | 60   | INDÉTERMINÉ |

      Exemples: un pas de part et d'autre de la moitié
        | jour             | part  | verdict     |
        | 1er octobre 2025 | 49,99 | CONFORME    |
        | 1er octobre 2025 | 50    | À SIGNALER  |
        | 1er octobre 2025 | 50,01 | À SIGNALER  |
        | 22 novembre 2026 | 49,99 | CONFORME    |
        | 22 novembre 2026 | 50    | INDÉTERMINÉ |

    Plan du scénario: les parties des deux listes s'additionnent ; <parts>
      Étant donné que les listes des États-Unis sont examinées
      Et que l'évaluation est faite au 1er octobre 2025
      Et que la liste d'entités nomme "X"
      Et que la liste des utilisateurs finals militaires nomme "Y"
      Et que le capital est détenu ainsi : <parts>
      Quand la nomenclature comporte une pièce fabriquée par "<société>"
      Alors SANC-004 conclut : <verdict>, pour "<société>"

      Exemples:
        | parts             | société | verdict    |
        | X 25 A, Y 25 A    | A       | À SIGNALER |
        | X 25 A, Y 24,99 A | A       | CONFORME   |
        | X 50 A, A 50 B    | B       | À SIGNALER |

    Scénario: la constatation d'aujourd'hui dit ce que l'on ignore
      Étant donné que les listes des États-Unis sont examinées
      Et que la liste d'entités nomme "X"
      Et que la liste des utilisateurs finals militaires nomme "Y"
      Et que le capital est détenu ainsi : X 60 A
      Quand la nomenclature comporte une pièce fabriquée par "A"
      Alors SANC-004 conclut : INDÉTERMINÉ, pour "A"
      Et son raisonnement cite "X" pour 60 %
      Et il dit quelle preuve trancherait

  Règle: Une partie inscrite elle-même est signalée en tout temps

    Plan du scénario: le fabricant figure sur la liste d'entités, évalué au <jour>
      Étant donné que les listes des États-Unis sont examinées
      Et que l'évaluation est faite au <jour>
      Et que nul ne détient "Zenith Holding" (Chine)
      Et que la liste d'entités nomme "Zenith Holding"
      Et que la liste des utilisateurs finals militaires nomme "Y"
      Quand la nomenclature comporte une pièce fabriquée par "Zenith Holding"
      Alors SANC-004 conclut : À SIGNALER, pour "Zenith Holding"
      Et il dit ce qui y remédierait

      Exemples:
        | jour             |
        | 1er octobre 2025 |
        | 1er juin 2026    |
        | 22 novembre 2026 |

  Règle: Ce que l'on ignore ne passe pas

    Plan du scénario: une liste manque, évaluation au <jour>
      Étant donné que les listes des États-Unis sont examinées
      Et que l'évaluation est faite au <jour>
      Et que la liste d'entités nomme "X"
      Et que nul ne détient "Fondation Rhône" (France)
      Quand la nomenclature comporte une pièce fabriquée par "Fondation Rhône"
      Alors SANC-004 conclut : <verdict>, pour "Fondation Rhône"

      Exemples: sauf si rien n'est demandé
        | jour             | verdict     |
        | 1er octobre 2025 | INDÉTERMINÉ |
        | 1er juin 2026    | SANS OBJET  |
        | 22 novembre 2026 | INDÉTERMINÉ |

    Scénario: une partie inscrite détient peut-être la moitié
      Étant donné que les listes des États-Unis sont examinées
      Et que l'évaluation est faite au 1er octobre 2025
      Et que la liste d'entités nomme "Zenith Holding"
      Et que la liste des utilisateurs finals militaires nomme "Y"
      Et que le registre montre pour "Acme Power SAS" (France) :
        | détenteur       | nature    | pays   | capital |
        | Zenith Holding  | société   | Chine  | 40 à 60 |
        | Fondation Rhône | fondation | France | 40 à 60 |
      Quand la nomenclature comporte une pièce fabriquée par "Acme Power SAS"
      Alors SANC-004 conclut : INDÉTERMINÉ, pour "Acme Power SAS"

    Scénario: une pièce qui ne nomme pas de fabricant
      Étant donné que les listes des États-Unis sont examinées
      Et que la liste d'entités nomme "X"
      Et que la liste des utilisateurs finals militaires nomme "Y"
      Quand la nomenclature comporte une pièce qui ne nomme pas de fabricant
      Alors SANC-004 conclut : INDÉTERMINÉ
      Et il dit quelle preuve trancherait
