# language: fr
@SANC-005
Fonctionnalité: Parties inscrites aux listes de marchés publics des États-Unis (SANC-005)
  Trois listes des États-Unis nomment des parties dont leurs administrations n'achètent pas d'équipement : la section 889, la « covered list », la
  section 1260H. Qui figure sur l'une d'elles, ou appartient à qui y figure, est signalé. C'est du droit étranger : jamais une infraction.

  # Interprétation : appartient à une partie inscrite ce que des parties inscrites détiennent pour moitié, pas à pas, ou contrôlent. Les trois listes sont
  # lues ensemble : s'il en manque une, quiconque ne figure pas sur une autre reste en suspens.

  Règle: Un fabricant inscrit est signalé, de même que ce qui lui appartient

    Plan du scénario: le fabricant figure sur la <liste>
      Étant donné que les listes des États-Unis sont examinées
      Et que nul ne détient "Zenith Holding" (Chine)
      Et que la liste de la section 889 nomme "X"
      Et que la liste des équipements couverts nomme "X"
      Et que la liste de la section 1260H nomme "X"
      Et que la <liste> nomme "Zenith Holding"
      Quand la nomenclature comporte une pièce fabriquée par "Zenith Holding"
      Alors SANC-005 conclut : À SIGNALER, pour "Zenith Holding"
      Et il dit ce qui y remédierait

      Exemples:
        | liste                          |
        | liste de la section 889        |
        | liste des équipements couverts |
        | liste de la section 1260H      |

    Plan du scénario: <parts>, et toutes les listes nomment X
      Étant donné que les listes des États-Unis sont examinées
      Et que la liste de la section 889 nomme "X"
      Et que la liste des équipements couverts nomme "X"
      Et que la liste de la section 1260H nomme "X"
      Et que le capital est détenu ainsi : <parts>
      Quand la nomenclature comporte une pièce fabriquée par "<société>"
      Alors SANC-005 conclut : <verdict>, pour "<société>"

      Exemples: un pas de part et d'autre de la moitié
        | parts          | société | verdict    |
        | X 49,99 A      | A       | CONFORME   |
        | X 50 A         | A       | À SIGNALER |
        | X 50,01 A      | A       | À SIGNALER |
        | X 50 A, A 50 B | B       | À SIGNALER |

    Scénario: une partie inscrite contrôle le fabricant avec peu de son capital
      Étant donné que les listes des États-Unis sont examinées
      Et que la liste de la section 889 nomme "Zenith Holding"
      Et que la liste des équipements couverts nomme "X"
      Et que la liste de la section 1260H nomme "X"
      Et que le registre montre pour "Acme Power SAS" (France) :
        | détenteur       | nature    | pays   | voix | capital |
        | Zenith Holding  | société   | Chine  | 60   | 10      |
        | Fondation Rhône | fondation | France | 40   | 90      |
      Quand la nomenclature comporte une pièce fabriquée par "Acme Power SAS"
      Alors SANC-005 conclut : À SIGNALER, pour "Acme Power SAS"

  Règle: Une entrée compte de son premier jour à son dernier

    Plan du scénario: une entrée du 1er juin 2026 jusqu'au 1er septembre 2026, évaluée au <jour>
      Étant donné que les listes des États-Unis sont examinées
      Et que l'évaluation est faite au <jour>
      Et que nul ne détient "Zenith Holding" (Chine)
      Et que la liste de la section 889 nomme "X"
      Et que la liste de la section 1260H nomme "X"
      Et que la liste des équipements couverts nomme "Zenith Holding" du 1er juin 2026 au 1er septembre 2026
      Quand la nomenclature comporte une pièce fabriquée par "Zenith Holding"
      Alors SANC-005 conclut : <verdict>

      Exemples: un jour de part et d'autre du premier jour, et du terme, qui n'est pas compris
        | jour               | verdict    |
        | 31 mai 2026        | CONFORME   |
        | 1er juin 2026      | À SIGNALER |
        | 31 août 2026       | À SIGNALER |
        | 1er septembre 2026 | CONFORME   |

    Plan du scénario: la loi même, évaluée au <jour>
      Étant donné que les listes des États-Unis sont examinées
      Et que l'évaluation est faite au <jour>
      Et que nul ne détient "Zenith Holding" (Chine)
      Et que la liste de la section 889 nomme "Zenith Holding"
      Et que la liste des équipements couverts nomme "X"
      Et que la liste de la section 1260H nomme "X"
      Quand la nomenclature comporte une pièce fabriquée par "Zenith Holding"
      Alors SANC-005 conclut : <verdict>

      Exemples:
        | jour         | verdict    |
        | 12 août 2019 | SANS OBJET |
        | 13 août 2019 | À SIGNALER |

  Règle: Ce que l'on ignore ne passe pas

    Scénario: deux des trois listes manquent, et le fabricant figure sur la troisième
      Étant donné que les listes des États-Unis sont examinées
      Et que nul ne détient "Zenith Holding" (Chine)
      Et que la liste de la section 889 nomme "Zenith Holding"
      Quand la nomenclature comporte une pièce fabriquée par "Zenith Holding"
      Alors SANC-005 conclut : À SIGNALER, pour "Zenith Holding"

    Scénario: une des trois listes manque, et le fabricant ne figure sur aucune des deux autres
      Étant donné que les listes des États-Unis sont examinées
      Et que nul ne détient "Fondation Rhône" (France)
      Et que la liste de la section 889 nomme "X"
      Et que la liste des équipements couverts nomme "X"
      Quand la nomenclature comporte une pièce fabriquée par "Fondation Rhône"
      Alors SANC-005 conclut : INDÉTERMINÉ, pour "Fondation Rhône"
      Et il dit quelle preuve trancherait

    Scénario: toutes les listes sont là, et le fabricant ne figure sur aucune
      Étant donné que les listes des États-Unis sont examinées
      Et que nul ne détient "Fondation Rhône" (France)
      Et que la liste de la section 889 nomme "X"
      Et que la liste des équipements couverts nomme "X"
      Et que la liste de la section 1260H nomme "X"
      Quand la nomenclature comporte une pièce fabriquée par "Fondation Rhône"
      Alors SANC-005 conclut : CONFORME, pour "Fondation Rhône"

    Plan du scénario: la liste nomme une "Zenith Holding" de ce pays (<pays>) sans numéro, le fabricant est chinois
      Étant donné que les listes des États-Unis sont examinées
      Et que nul ne détient "Zenith Holding" (Chine)
      Et que la liste de la section 889 nomme "Zenith Holding" (<pays>) par son seul nom
      Et que la liste des équipements couverts nomme "X"
      Et que la liste de la section 1260H nomme "X"
      Quand la nomenclature comporte une pièce fabriquée par "Zenith Holding"
      Alors SANC-005 conclut : <verdict>, pour "Zenith Holding"

      Exemples:
        | pays  | verdict     |
        | Chine | À SIGNALER  |
        | Suède | INDÉTERMINÉ |

    Scénario: une pièce qui ne nomme pas de fabricant
      Étant donné que les listes des États-Unis sont examinées
      Et que la liste de la section 889 nomme "X"
      Et que la liste des équipements couverts nomme "X"
      Et que la liste de la section 1260H nomme "X"
      Quand la nomenclature comporte une pièce qui ne nomme pas de fabricant
      Alors SANC-005 conclut : INDÉTERMINÉ
      Et il dit quelle preuve trancherait
