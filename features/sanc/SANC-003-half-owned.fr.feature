# language: fr
@SANC-003
Fonctionnalité: Ce que des personnes bloquées détiennent pour moitié est bloqué (SANC-003)
  Les États-Unis bloquent les biens des personnes inscrites sur une liste, et de toute société dont de telles personnes détiennent la moitié ou plus. Cela se
  calcule pas à pas : une société bloquée compte en entier, une société qui ne l'est pas ne compte pas, et les parts s'additionnent
  sans jamais se multiplier. C'est du droit étranger : à signaler au plus.

  # Interprétation : les parts sont celles du capital. La liste ne fait pas partie du programme ; un document l'apporte, et dit
  # pour quels jours elle vaut.

  Règle: La moitié du capital suffit, toutes personnes bloquées additionnées, pas à pas

    Plan du scénario: X et Y sont bloqués ; <parts> : qu'en est-il de <société> ?
      Étant donné que les listes des États-Unis sont examinées
      Et que la liste des personnes bloquées nomme "X"
      Et que la liste des personnes bloquées nomme "Y"
      Et que le capital est détenu ainsi : <parts>
      Quand la nomenclature comporte une pièce fabriquée par "<société>"
      Alors SANC-003 conclut : <verdict>, pour "<société>"

      Exemples: deux quarts font une moitié
        | parts          | société | verdict    |
        | X 25 A, Y 25 A | A       | À SIGNALER |

      Exemples: la moitié d'une moitié reste une moitié
        | parts          | société | verdict    |
        | X 50 A, A 50 B | A       | À SIGNALER |
        | X 50 A, A 50 B | B       | À SIGNALER |

      Exemples: deux sociétés ainsi détenues comptent ensemble, chacune en entier
        | parts                          | société | verdict    |
        | X 50 A, X 50 B, A 25 C, B 25 C | A       | À SIGNALER |
        | X 50 A, X 50 B, A 25 C, B 25 C | B       | À SIGNALER |
        | X 50 A, X 50 B, A 25 C, B 25 C | C       | À SIGNALER |

      Exemples: une part directe s'ajoute à celle d'une société ainsi détenue
        | parts                  | société | verdict    |
        | X 50 A, X 10 B, A 40 B | A       | À SIGNALER |
        | X 50 A, X 10 B, A 40 B | B       | À SIGNALER |

      Exemples: une société qui n'est pas ainsi détenue ne compte pas, quelle que soit la part
        | parts                          | société | verdict    |
        | X 50 A, X 25 B, A 25 C, B 25 C | A       | À SIGNALER |
        | X 50 A, X 25 B, A 25 C, B 25 C | B       | CONFORME   |
        | X 50 A, X 25 B, A 25 C, B 25 C | C       | CONFORME   |

      Exemples: deux quarts de ses détenteurs ne sont rien d'elle
        | parts                          | société | verdict  |
        | X 25 A, X 25 B, A 50 C, B 50 C | A       | CONFORME |
        | X 25 A, X 25 B, A 50 C, B 50 C | B       | CONFORME |
        | X 25 A, X 25 B, A 50 C, B 50 C | C       | CONFORME |

      Exemples: un pas de part et d'autre de la moitié
        | parts             | société | verdict    |
        | X 49,99 A         | A       | CONFORME   |
        | X 50 A            | A       | À SIGNALER |
        | X 50,01 A         | A       | À SIGNALER |
        | X 30 A, Y 19,99 A | A       | CONFORME   |
        | X 30 A, Y 20 A    | A       | À SIGNALER |

    Scénario: la constatation dit qui la détient, de combien, et par quel chemin
      Étant donné que les listes des États-Unis sont examinées
      Et que la liste des personnes bloquées nomme "X"
      Et que le capital est détenu ainsi : X 50 A, A 60 B
      Quand la nomenclature comporte une pièce fabriquée par "B"
      Alors SANC-003 conclut : À SIGNALER, pour "B"
      Et son raisonnement cite "X" pour 50 %
      Et son raisonnement cite "A" pour 60 %
      Et il se fonde sur l'article "398"
      Et il dit ce qui y remédierait

  Règle: Le contrôle sans la moitié du capital ne bloque pas, et il est dit

    Scénario: un détenteur bloqué qui a 20 % et nomme la majorité du conseil
      Étant donné que les listes des États-Unis sont examinées
      Et que la liste des personnes bloquées nomme "Zenith Holding"
      Et que le registre montre pour "Acme Power SAS" (France) :
        | détenteur       | nature    | pays   | capital |
        | Zenith Holding  | société   | Chine  | 20      |
        | Fondation Rhône | fondation | France | 80      |
      Et que "Zenith Holding" peut nommer la majorité du conseil de "Acme Power SAS"
      Quand la nomenclature comporte une pièce fabriquée par "Acme Power SAS"
      Alors SANC-003 conclut : À SIGNALER, pour "Acme Power SAS"
      Et son message dit "n'est pas bloqué"

    Scénario: un détenteur bloqué qui a la plupart des voix et peu du capital
      Étant donné que les listes des États-Unis sont examinées
      Et que la liste des personnes bloquées nomme "Zenith Holding"
      Et que le registre montre pour "Acme Power SAS" (France) :
        | détenteur       | nature    | pays   | voix | capital |
        | Zenith Holding  | société   | Chine  | 60   | 10      |
        | Fondation Rhône | fondation | France | 40   | 90      |
      Quand la nomenclature comporte une pièce fabriquée par "Acme Power SAS"
      Alors SANC-003 conclut : À SIGNALER, pour "Acme Power SAS"
      Et son message dit "n'est pas bloqué"

  Règle: Qui figure sur la liste est bloqué, quel que soit son rôle

    Plan du scénario: <rôle> de la pièce figure sur la liste
      Étant donné que les listes des États-Unis sont examinées
      Et que nul ne détient "Zenith Holding" (Chine)
      Et que la liste des personnes bloquées nomme "Zenith Holding"
      Quand la nomenclature comporte une pièce dont <rôle> est "Zenith Holding"
      Alors SANC-003 conclut : À SIGNALER, pour "Zenith Holding"

      Exemples:
        | rôle                      |
        | le fabricant              |
        | le fournisseur            |
        | le concepteur             |
        | la fonderie               |
        | l'auteur du micrologiciel |

    Scénario: un membre du consortium qui appartient à une personne bloquée
      Étant donné que les listes des États-Unis sont examinées
      Et que la liste des personnes bloquées nomme "Zenith Holding"
      Et que le registre montre pour "Acme Power SAS" (France) :
        | détenteur      | nature  | pays  | capital |
        | Zenith Holding | société | Chine | 100     |
      Et que "Acme Power SAS" (France) est membre du consortium
      Alors SANC-003 conclut : À SIGNALER, pour "Acme Power SAS"

    Scénario: nul sur la liste ne détient rien
      Étant donné que les listes des États-Unis sont examinées
      Et que la liste des personnes bloquées nomme "Zenith Holding"
      Et que nul ne détient "Fondation Rhône" (France)
      Quand la nomenclature comporte une pièce fabriquée par "Fondation Rhône"
      Alors SANC-003 conclut : CONFORME, pour "Fondation Rhône"

  Règle: Un nom qui s'écrit ou se lit comme celui d'une personne bloquée est une question

    # Interprétation : une ressemblance ne bloque personne et ne met personne hors de cause. Les noms entiers sont comparés : un
    # mot qui fait partie du nom d'une autre société n'est pas une ressemblance.

    Plan du scénario: un fabricant que le registre connaît sous le nom "<fabricant>" et que nul ne détient
      Étant donné que les listes des États-Unis sont examinées
      Et que nul ne détient "<fabricant>" (France)
      Et que la liste des personnes bloquées nomme "Zenith Trading"
      Quand la nomenclature comporte une pièce fabriquée par "<fabricant>"
      Alors SANC-003 conclut : <verdict>, pour "<fabricant>"

      Exemples: une lettre grecque, un chiffre, une faute de frappe, une forme juridique ajoutée, et d'autres noms
        | fabricant             | verdict     |
        | Ζenith Trading        | INDÉTERMINÉ |
        | Zen1th Trading        | INDÉTERMINÉ |
        | Zenit Trading         | INDÉTERMINÉ |
        | Zenith Trading SAS    | INDÉTERMINÉ |
        | Nordzenith Trading    | CONFORME    |
        | Zenith Rhône Forwards | CONFORME    |

  Règle: Une entrée compte de son premier jour à son dernier

    Plan du scénario: une entrée du 1er juin 2026 jusqu'au 1er septembre 2026, évaluée au <jour>
      Étant donné que les listes des États-Unis sont examinées
      Et que l'évaluation est faite au <jour>
      Et que nul ne détient "Zenith Holding" (Chine)
      Et que la liste des personnes bloquées nomme "Zenith Holding" du 1er juin 2026 au 1er septembre 2026
      Quand la nomenclature comporte une pièce fabriquée par "Zenith Holding"
      Alors SANC-003 conclut : <verdict>

      Exemples: un jour de part et d'autre du premier jour, et du terme, qui n'est pas compris
        | jour               | verdict    |
        | 31 mai 2026        | CONFORME   |
        | 1er juin 2026      | À SIGNALER |
        | 31 août 2026       | À SIGNALER |
        | 1er septembre 2026 | CONFORME   |

    Plan du scénario: une société de personnes bloquées, évaluée au <jour>
      Étant donné que les listes des États-Unis sont examinées
      Et que l'évaluation est faite au <jour>
      Et que la liste des personnes bloquées nomme "X"
      Et que le capital est détenu ainsi : X 50 A
      Quand la nomenclature comporte une pièce fabriquée par "A"
      Alors SANC-003 conclut : <verdict>

      Exemples: les lignes directrices additionnent les parts à partir de leur propre date
        | jour         | verdict    |
        | 12 août 2014 | SANS OBJET |
        | 13 août 2014 | À SIGNALER |

  Règle: Ce que l'on ignore ne passe pas

    # Interprétation : une liste qui vaut pour un autre temps ne dit rien du jour.

    Scénario: aucun document n'apporte la liste
      Étant donné que les listes des États-Unis sont examinées
      Et que nul ne détient "Fondation Rhône" (France)
      Quand la nomenclature comporte une pièce fabriquée par "Fondation Rhône"
      Alors SANC-003 conclut : INDÉTERMINÉ, pour "Fondation Rhône"
      Et il dit quelle preuve trancherait

    Plan du scénario: une liste qui vaut du 1er juin 2026 jusqu'au 1er septembre 2026, évaluée au <jour>
      Étant donné que les listes des États-Unis sont examinées
      Et que l'évaluation est faite au <jour>
      Et que nul ne détient "Fondation Rhône" (France)
      Et que la liste des personnes bloquées, qui vaut du 1er juin 2026 au 1er septembre 2026, nomme "X"
      Quand la nomenclature comporte une pièce fabriquée par "Fondation Rhône"
      Alors SANC-003 conclut : <verdict>, pour "Fondation Rhône"

      Exemples: un jour de part et d'autre du premier jour, et du terme, qui n'est pas compris
        | jour               | verdict     |
        | 31 mai 2026        | INDÉTERMINÉ |
        | 1er juin 2026      | CONFORME    |
        | 31 août 2026       | CONFORME    |
        | 1er septembre 2026 | INDÉTERMINÉ |

    Plan du scénario: le registre donne la part bloquée en fourchette, <fourchette> %
      Étant donné que les listes des États-Unis sont examinées
      Et que la liste des personnes bloquées nomme "Zenith Holding"
      Et que le registre montre pour "Acme Power SAS" (France) :
        | détenteur       | nature    | pays   | capital      |
        | Zenith Holding  | société   | Chine  | <fourchette> |
        | Fondation Rhône | fondation | France | <reste>      |
      Quand la nomenclature comporte une pièce fabriquée par "Acme Power SAS"
      Alors SANC-003 conclut : <verdict>, pour "Acme Power SAS"

      Exemples: une fourchette n'est jamais remplacée par son milieu
        | fourchette      | reste   | verdict     |
        | plus de 50 à 75 | 25 à 50 | À SIGNALER  |
        | 40 à 60         | 40 à 60 | INDÉTERMINÉ |
        | 25 à 50         | 50 à 75 | INDÉTERMINÉ |
        | 25 à 49,99      | 51 à 75 | CONFORME    |

    Plan du scénario: à côté de <nôtre> % d'une fondation, nul ne dit qui détient le reste
      Étant donné que les listes des États-Unis sont examinées
      Et que la liste des personnes bloquées nomme "X"
      Et que le registre montre pour "Acme Power SAS" (France) :
        | détenteur       | nature    | pays   | capital |
        | Fondation Rhône | fondation | France | <nôtre> |
      Quand la nomenclature comporte une pièce fabriquée par "Acme Power SAS"
      Alors SANC-003 conclut : <verdict>, pour "Acme Power SAS"

      Exemples: ce qui reste peut être la moitié, ou est moins
        | nôtre | verdict     |
        | 50    | INDÉTERMINÉ |
        | 50,01 | CONFORME    |

    Plan du scénario: la liste nomme une "Zenith Holding" de ce pays (<pays>) sans numéro, le fabricant est chinois
      Étant donné que les listes des États-Unis sont examinées
      Et que nul ne détient "Zenith Holding" (Chine)
      Et que la liste des personnes bloquées nomme "Zenith Holding" (<pays>) par son seul nom
      Quand la nomenclature comporte une pièce fabriquée par "Zenith Holding"
      Alors SANC-003 conclut : <verdict>, pour "Zenith Holding"

      Exemples: le nom et le siège font preuve ; un homonyme établi ailleurs peut être la personne inscrite
        | pays  | verdict     |
        | Chine | À SIGNALER  |
        | Suède | INDÉTERMINÉ |

    Scénario: un fabricant qu'aucun registre ne connaît
      Étant donné que les listes des États-Unis sont examinées
      Et que la liste des personnes bloquées nomme "X"
      Quand la nomenclature comporte une pièce fabriquée par "Nobody Knows Ltd"
      Alors SANC-003 conclut : INDÉTERMINÉ, pour "Nobody Knows Ltd"

    Scénario: une pièce qui ne nomme pas de fabricant
      Étant donné que les listes des États-Unis sont examinées
      Et que la liste des personnes bloquées nomme "X"
      Quand la nomenclature comporte une pièce qui ne nomme pas de fabricant
      Alors SANC-003 conclut : INDÉTERMINÉ
      Et il dit quelle preuve trancherait

  Règle: Une liste partielle nomme des parties et ne met personne hors de cause ; de ses copies, la dernière compte

    Scénario: une partie de la liste est connue
      Étant donné que les listes des États-Unis sont examinées
      Et que nul ne détient "Fondation Rhône" (France)
      Et que nul ne détient "Zenith Holding" (Chine)
      Et qu'une partie de la liste des personnes bloquées est connue, qui nomme "Zenith Holding"
      Quand la nomenclature comporte une pièce fabriquée par "Zenith Holding"
      Et que la nomenclature comporte une pièce fabriquée par "Fondation Rhône"
      Alors SANC-003 conclut : À SIGNALER, pour "Zenith Holding"
      Et SANC-003 conclut : INDÉTERMINÉ, pour "Fondation Rhône"
      Et il dit quelle preuve trancherait

    Plan du scénario: la copie du 1er juin 2026 nomme un fabricant, celle du 1er septembre 2026 en nomme un autre, évaluation au <jour>
      Étant donné que les listes des États-Unis sont examinées
      Et que l'évaluation est faite au <jour>
      Et que nul ne détient "Zenith Holding" (Chine)
      Et que la liste des personnes bloquées, copiée le 1er juin 2026, nomme "Zenith Holding"
      Et que la liste des personnes bloquées, copiée le 1er septembre 2026, nomme "Orchid Trading"
      Quand la nomenclature comporte une pièce fabriquée par "Zenith Holding"
      Alors SANC-003 conclut : <verdict>, pour "Zenith Holding"

      Exemples: un jour de part et d'autre de chaque copie
        | jour               | verdict     |
        | 31 mai 2026        | INDÉTERMINÉ |
        | 1er juin 2026      | À SIGNALER  |
        | 31 août 2026       | À SIGNALER  |
        | 1er septembre 2026 | CONFORME    |

    Scénario: la liste ne dit nulle part où se trouve la partie de ce nom
      # Interprétation : les listes des autorités donnent des adresses et non des sièges ; le nom seul pose la question et n'y répond pas.
      Étant donné que les listes des États-Unis sont examinées
      Et que nul ne détient "Zenith Holding" (Chine)
      Et que la liste des personnes bloquées nomme "Zenith Holding" sans dire où il se trouve
      Quand la nomenclature comporte une pièce fabriquée par "Zenith Holding"
      Alors SANC-003 conclut : INDÉTERMINÉ, pour "Zenith Holding"
