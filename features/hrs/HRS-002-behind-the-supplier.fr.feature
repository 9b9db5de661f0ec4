# language: fr
@HRS-002
Fonctionnalité: Aucun fournisseur à haut risque inscrit ne se tient derrière une partie de la gigafabrique (HRS-002)
  Ce qu'un fournisseur inscrit contrôle est traité comme lui, sous quelque nom qu'il travaille et où qu'il siège. Une part
  plus petite n'est pas un contrôle, et elle est dite pour ce qu'elle est : une part.

  Règle: Ce qu'un fournisseur inscrit contrôle compte comme inscrit

    Plan du scénario: une puce d'une filiale à 100 %, quand l'appel <appel> cette condition
      Étant donné que l'appel <appel> cette condition
      Et que le registre montre pour "HiSilicon Technologies Co., Ltd." (Chine) :
        | détenteur                     | nature  | pays  | voix |
        | Huawei Technologies Co., Ltd. | société | Chine | 100  |
      Quand la nomenclature comporte une pièce fabriquée par "HiSilicon Technologies Co., Ltd."
      Alors HRS-002 conclut : <verdict>, pour "HiSilicon Technologies Co., Ltd."
      Et son raisonnement cite "Huawei Technologies Co., Ltd." pour 100 %

      Exemples:
        | appel          | verdict    |
        | ne reprend pas | À SIGNALER |
        | reprend        | INFRACTION |

    Scénario: une société de l'Union à trois pas de la liste
      Étant donné que l'appel reprend cette condition
      Et que le registre montre pour "Lotus Optics GmbH" (Allemagne) :
        | détenteur      | nature    | pays      | voix |
        | Waal Holding   | société   | Pays-Bas  | 70   |
        | Stiftung Spree | fondation | Allemagne | 30   |
      Et que le registre montre pour "Waal Holding" (Pays-Bas) :
        | détenteur       | nature  | pays  | voix |
        | ZTE Corporation | société | Chine | 100  |
      Quand la nomenclature comporte une pièce fabriquée par "Lotus Optics GmbH"
      Alors HRS-002 conclut : INFRACTION, pour "Lotus Optics GmbH"
      Et son raisonnement cite "Waal Holding" pour 70 %
      Et son raisonnement cite "ZTE Corporation" pour 100 %
      Et il dit ce qui y remédierait

    Scénario: une filiale comme membre du consortium
      Étant donné que l'appel reprend cette condition
      Et que "Lotus Optics GmbH" (Allemagne) est membre du consortium
      Et que le registre montre pour "Lotus Optics GmbH" (Allemagne) :
        | détenteur       | nature  | pays  | voix |
        | ZTE Corporation | société | Chine | 100  |
      Alors HRS-002 conclut : INFRACTION, pour "Lotus Optics GmbH"

  Règle: Une part sans contrôle est à signaler, si petite soit-elle, même quand l'appel reprend la condition

    Plan du scénario: un fournisseur inscrit détient <part> %
      Étant donné que l'appel reprend cette condition
      Et que le registre montre pour "Lotus Optics GmbH" (Allemagne) :
        | détenteur                     | nature    | pays      | voix    |
        | Huawei Technologies Co., Ltd. | société   | Chine     | <part>  |
        | Stiftung Spree                | fondation | Allemagne | <reste> |
      Quand la nomenclature comporte une pièce fabriquée par "Lotus Optics GmbH"
      Alors HRS-002 conclut : <verdict>
      Et son raisonnement cite "Huawei Technologies Co., Ltd." pour <part> %

      Exemples: aucune part, la moindre, jusqu'à la moitié, et un pas au-delà
        | part  | reste | verdict    |
        | 0     | 100   | CONFORME   |
        | 0,01  | 99,99 | À SIGNALER |
        | 1     | 99    | À SIGNALER |
        | 50    | 50    | À SIGNALER |
        | 50,01 | 49,99 | INFRACTION |

    # Interprétation : un fournisseur inscrit qui a un intérêt quelconque dans une société est signalé, même sans voix. Une
    # influence que la source ne définit pas peut être un contrôle.

    Plan du scénario: un fournisseur inscrit sans voix <lien> le fabricant
      Étant donné que l'appel reprend cette condition
      Et que le registre montre pour "Lotus Optics GmbH" (Allemagne) :
        | détenteur      | nature    | pays      | voix |
        | Stiftung Spree | fondation | Allemagne | 100  |
      Et que nul ne détient "Huawei Technologies Co., Ltd." (Chine)
      Et que "Huawei Technologies Co., Ltd." <lien> "Lotus Optics GmbH"
      Quand la nomenclature comporte une pièce fabriquée par "Lotus Optics GmbH"
      Alors HRS-002 conclut : <verdict>, pour "Lotus Optics GmbH"
      Et son raisonnement cite "Huawei Technologies Co., Ltd."

      Exemples:
        | lien                                | verdict     |
        | exerce une influence quelconque sur | INDÉTERMINÉ |
        | siège au conseil de                 | À SIGNALER  |

    Plan du scénario: un fournisseur inscrit et sa filiale peuvent nommer chacun <sièges> des 7 membres du conseil
      Étant donné que l'appel reprend cette condition
      Et que nul ne détient "Huawei Technologies Co., Ltd." (Chine)
      Et que le registre montre pour "Lotus Optics GmbH" (Allemagne) :
        | détenteur         | nature    | pays      | voix |
        | Stiftung Spree    | fondation | Allemagne | 100  |
        | Rheinbund Holding | société   | Allemagne | 0    |
      Et que le registre montre pour "Rheinbund Holding" (Allemagne) :
        | détenteur                     | nature  | pays  | voix |
        | Huawei Technologies Co., Ltd. | société | Chine | 100  |
      Et que "Huawei Technologies Co., Ltd." peut nommer <sièges> des 7 membres du conseil de "Lotus Optics GmbH"
      Et que "Rheinbund Holding" peut nommer <sièges> des 7 membres du conseil de "Lotus Optics GmbH"
      Quand la nomenclature comporte une pièce fabriquée par "Lotus Optics GmbH"
      Alors HRS-002 conclut : <verdict>, pour "Lotus Optics GmbH"
      Et son message dit "<mots>"

      Exemples: les sièges d'une mère et de ses filiales s'additionnent ; la plupart du conseil, c'est le contrôle
        | sièges | verdict    | mots                       |
        | 2      | INFRACTION | n'est pas un nombre de voix |
        | 1      | À SIGNALER | à lui seul le contrôle     |

    Scénario: quelqu'un qui porte le nom d'un fournisseur inscrit siège au conseil du fabricant
      Étant donné que le registre montre pour "Lotus Optics GmbH" (Allemagne) :
        | détenteur      | nature    | pays      | voix |
        | Stiftung Spree | fondation | Allemagne | 100  |
      Et que nul ne détient "ZTE Corporation" (Allemagne)
      Et que "ZTE Corporation" siège au conseil de "Lotus Optics GmbH"
      Quand la nomenclature comporte une pièce fabriquée par "Lotus Optics GmbH"
      Alors HRS-002 conclut : INDÉTERMINÉ, pour "Lotus Optics GmbH"
      Et il dit quelle preuve trancherait

    Scénario: un fournisseur inscrit qui a du capital et pas de voix
      Étant donné que l'appel reprend cette condition
      Et que le registre montre pour "Lotus Optics GmbH" (Allemagne) :
        | détenteur                     | nature    | pays      | voix | capital |
        | Stiftung Spree                | fondation | Allemagne | 100  | 80      |
        | Huawei Technologies Co., Ltd. | société   | Chine     | 0    | 20      |
      Quand la nomenclature comporte une pièce fabriquée par "Lotus Optics GmbH"
      Alors HRS-002 conclut : À SIGNALER, pour "Lotus Optics GmbH"
      Et son raisonnement cite "Huawei Technologies Co., Ltd." pour 20 %

    # Interprétation : une part détenue plus haut est dite elle aussi. Multipliée le long de la chaîne, elle est plus petite,
    # et elle n'est pas rien.

    Plan du scénario: un fournisseur inscrit détient <part> % de l'unique propriétaire du fabricant
      Étant donné que l'appel reprend cette condition
      Et que le registre montre pour "Lotus Optics GmbH" (Allemagne) :
        | détenteur    | nature  | pays     | voix |
        | Waal Holding | société | Pays-Bas | 100  |
      Et que le registre montre pour "Waal Holding" (Pays-Bas) :
        | détenteur                     | nature    | pays      | voix    |
        | Huawei Technologies Co., Ltd. | société   | Chine     | <part>  |
        | Stiftung Spree                | fondation | Allemagne | <reste> |
      Quand la nomenclature comporte une pièce fabriquée par "Lotus Optics GmbH"
      Alors HRS-002 conclut : <verdict>, pour "Lotus Optics GmbH"

      Exemples: rien du tout, si peu que ce soit, jusqu'à la moitié, un pas au-delà, et ce que l'on ignore
        | part   | reste    | verdict     |
        | 0      | 100      | CONFORME    |
        | 0,01   | 99,99    | À SIGNALER  |
        | 50     | 50       | À SIGNALER  |
        | 50,01  | 49,99    | INFRACTION  |
        | 0 à 10 | 90 à 100 | INDÉTERMINÉ |

    Scénario: un fournisseur inscrit siège au conseil de l'unique propriétaire du fabricant
      Étant donné que le registre montre pour "Lotus Optics GmbH" (Allemagne) :
        | détenteur    | nature  | pays     | voix |
        | Waal Holding | société | Pays-Bas | 100  |
      Et que le registre montre pour "Waal Holding" (Pays-Bas) :
        | détenteur      | nature    | pays      | voix |
        | Stiftung Spree | fondation | Allemagne | 100  |
      Et que nul ne détient "Huawei Technologies Co., Ltd." (Chine)
      Et que "Huawei Technologies Co., Ltd." siège au conseil de "Waal Holding"
      Quand la nomenclature comporte une pièce fabriquée par "Lotus Optics GmbH"
      Alors HRS-002 conclut : À SIGNALER, pour "Lotus Optics GmbH"
      Et son raisonnement cite "Huawei Technologies Co., Ltd."

    Scénario: aucun fournisseur inscrit ne détient quoi que ce soit
      Étant donné que le registre montre pour "Lotus Optics GmbH" (Allemagne) :
        | détenteur      | nature    | pays      | voix |
        | Stiftung Spree | fondation | Allemagne | 100  |
      Quand la nomenclature comporte une pièce fabriquée par "Lotus Optics GmbH"
      Alors HRS-002 conclut : CONFORME

    Scénario: le fournisseur inscrit lui-même relève d'une autre règle, qui que ce soit derrière lui
      Quand la nomenclature comporte une pièce fabriquée par "Huawei Technologies Co., Ltd."
      Alors HRS-001 conclut : À SIGNALER
      Et HRS-002 conclut : SANS OBJET, pour "Huawei"

  Règle: Une inscription compte à partir de sa date

    Plan du scénario: une filiale d'un fournisseur inscrit, évaluée au <jour>
      Étant donné que l'évaluation est faite au <jour>
      Et que le registre montre pour "HiSilicon Technologies Co., Ltd." (Chine) :
        | détenteur                     | nature  | pays  | voix |
        | Huawei Technologies Co., Ltd. | société | Chine | 100  |
      Quand la nomenclature comporte une pièce fabriquée par "HiSilicon Technologies Co., Ltd."
      Alors HRS-002 conclut : <verdict>

      Exemples: la veille de la communication, et son jour
        | jour         | verdict    |
        | 14 juin 2023 | SANS OBJET |
        | 15 juin 2023 | À SIGNALER |

  Règle: Ce que l'on ignore ne passe pas

    # Interprétation : un détenteur que nul ne nomme peut être un fournisseur inscrit ; une société dont on ignore les
    # détenteurs, ou une partie d'entre eux, n'est donc pas innocentée, où qu'elle siège.

    Scénario: une société dont on ignore tout des détenteurs
      Étant donné que le registre ne dit rien de ceux qui détiennent "Lotus Optics GmbH" (Allemagne)
      Quand la nomenclature comporte une pièce fabriquée par "Lotus Optics GmbH"
      Alors HRS-002 conclut : INDÉTERMINÉ, pour "Lotus Optics GmbH"
      Et il dit quelle preuve trancherait

    Scénario: une part dont le détenteur n'est pas divulgué
      Étant donné que le registre montre pour "Lotus Optics GmbH" (Allemagne) :
        | détenteur      | nature       | pays         | voix |
        | Stiftung Spree | fondation    | Allemagne    | 90   |
        | Un détenteur   | non divulgué | pays inconnu | 10   |
      Quand la nomenclature comporte une pièce fabriquée par "Lotus Optics GmbH"
      Alors HRS-002 conclut : INDÉTERMINÉ

    Plan du scénario: le seul propriétaire du fabricant a <nommés> % de ses voix en mains nommées
      Étant donné que l'appel reprend cette condition
      Et que le registre montre pour "Lotus Optics GmbH" (Allemagne) :
        | détenteur    | nature  | pays     | voix |
        | Waal Holding | société | Pays-Bas | 100  |
      Et que le registre montre pour "Waal Holding" (Pays-Bas) :
        | détenteur      | nature    | pays      | voix     |
        | Stiftung Spree | fondation | Allemagne | <nommés> |
      Quand la nomenclature comporte une pièce fabriquée par "Lotus Optics GmbH"
      Alors HRS-002 conclut : <verdict>, pour "Lotus Optics GmbH"

      Exemples: toutes, et toutes sauf ce qu'un fournisseur inscrit peut avoir
        | nommés | verdict     |
        | 100    | CONFORME    |
        | 99,99  | INDÉTERMINÉ |
        | 60     | INDÉTERMINÉ |

    Scénario: la part d'un fournisseur inscrit est donnée en fourchette
      Étant donné que l'appel reprend cette condition
      Et que le registre montre pour "Lotus Optics GmbH" (Allemagne) :
        | détenteur                     | nature    | pays      | voix    |
        | Huawei Technologies Co., Ltd. | société   | Chine     | 40 à 60 |
        | Stiftung Spree                | fondation | Allemagne | 40 à 60 |
      Quand la nomenclature comporte une pièce fabriquée par "Lotus Optics GmbH"
      Alors HRS-002 conclut : INDÉTERMINÉ

    Scénario: un fabricant qu'aucun registre ne connaît
      Quand la nomenclature comporte une pièce fabriquée par "Nobody Knows Ltd"
      Alors HRS-002 conclut : INDÉTERMINÉ

    Scénario: une pièce qui ne nomme pas de fabricant
      Quand la nomenclature comporte une pièce qui ne nomme pas de fabricant
      Alors HRS-002 conclut : INDÉTERMINÉ
      Et il dit quelle preuve trancherait

    Plan du scénario: le propriétaire (<pays>) porte le nom d'un fournisseur inscrit
      Étant donné que l'appel reprend cette condition
      Et que le registre montre pour "Lotus Optics GmbH" (Allemagne) :
        | détenteur       | nature    | pays   | voix |
        | ZTE Corporation | fondation | <pays> | 100  |
      Quand la nomenclature comporte une pièce fabriquée par "Lotus Optics GmbH"
      Alors HRS-002 conclut : <verdict>, pour "Lotus Optics GmbH"

      Exemples: un homonyme établi ailleurs peut être le fournisseur inscrit
        | pays      | verdict     |
        | Chine     | INFRACTION  |
        | Allemagne | INDÉTERMINÉ |

    Scénario: un homonyme d'un fournisseur inscrit dont on ignore tout des détenteurs
      Étant donné que le registre ne dit rien de ceux qui détiennent "ZTE Corporation" (Allemagne)
      Et que "ZTE Corporation" (Allemagne) est membre du consortium
      Alors HRS-002 conclut : INDÉTERMINÉ, pour "ZTE Corporation"
