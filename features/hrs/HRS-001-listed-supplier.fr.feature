# language: fr
@HRS-001
Fonctionnalité: Aucun fournisseur à haut risque inscrit n'a de part dans la gigafabrique (HRS-001)
  Deux fabricants d'équipements de réseau sont désignés à haut risque dans la communication de la Commission sur les
  réseaux 5G. Aucune partie de cette liste ne devrait être membre du consortium, ni fabriquer, fournir, concevoir, fondre
  ou programmer quoi que ce soit de sa nomenclature. La communication n'est pas en elle-même du droit : elle devient une
  condition quand l'appel le dit.

  Règle: Un fournisseur inscrit dans la nomenclature est signalé, et constitue une infraction quand l'appel le dit

    Plan du scénario: un commutateur de <fabricant>, quand l'appel <appel> cette condition
      Étant donné que l'appel <appel> cette condition
      Quand la nomenclature comporte une pièce fabriquée par "<fabricant>"
      Alors HRS-001 conclut : <verdict>, pour "<fabricant>"

      Exemples:
        | fabricant                     | appel          | verdict    |
        | Huawei Technologies Co., Ltd. | ne reprend pas | À SIGNALER |
        | Huawei Technologies Co., Ltd. | reprend        | INFRACTION |
        | ZTE Corporation               | ne reprend pas | À SIGNALER |
        | ZTE Corporation               | reprend        | INFRACTION |

    Scénario: le constat nomme la liste et ce qui y remédierait
      Étant donné que l'appel reprend cette condition
      Quand la nomenclature comporte une pièce fabriquée par "Huawei Technologies Co., Ltd."
      Alors HRS-001 conclut : INFRACTION
      Et son raisonnement cite "Huawei Technologies Co., Ltd."
      Et il dit ce qui y remédierait

    Scénario: un fabricant connu qui n'est pas sur la liste
      Étant donné que nul ne détient "Fondation Rhône" (France)
      Quand la nomenclature comporte une pièce fabriquée par "Fondation Rhône"
      Alors HRS-001 conclut : CONFORME

  Règle: Chaque rôle compte, où que soit la pièce

    Plan du scénario: <rôle> de la pièce est sur la liste
      Étant donné que l'appel reprend cette condition
      Quand la nomenclature comporte une pièce dont <rôle> est "Huawei Technologies Co., Ltd."
      Alors HRS-001 conclut : <verdict>, pour "Huawei Technologies Co., Ltd."

      Exemples: une autre source approuvée mais non montée est au plus à signaler
        | rôle                       | verdict    |
        | le fabricant               | INFRACTION |
        | le fournisseur             | INFRACTION |
        | le concepteur              | INFRACTION |
        | la fonderie                | INFRACTION |
        | l'auteur du micrologiciel  | INFRACTION |
        | l'autre fabricant approuvé | À SIGNALER |

    Scénario: une puce deux niveaux plus bas, sous le nom d'un autre fabricant
      Étant donné que l'appel reprend cette condition
      Et que nul ne détient "Fondation Rhône" (France)
      Quand la nomenclature comporte ces pièces :
        | niveau | pièce           | fabricant                     | quantité |
        | 1      | Baie            | Fondation Rhône               | 10       |
        | 2      | Carte de ligne  | Fondation Rhône               | 4        |
        | 3      | Puce de paquets | Huawei Technologies Co., Ltd. | 2        |
      Alors HRS-001 conclut : INFRACTION, pour "Huawei Technologies Co., Ltd."
      Et il se trouve dans "Baie", puis "Carte de ligne", en 80 exemplaires

  Règle: Un fournisseur inscrit n'est pas davantage membre

    Plan du scénario: un membre inscrit, quand l'appel <appel> cette condition
      Étant donné que l'appel <appel> cette condition
      Et que "ZTE Corporation" (Chine) est membre du consortium
      Alors HRS-001 conclut : <verdict>, pour "ZTE Corporation"

      Exemples:
        | appel          | verdict    |
        | ne reprend pas | À SIGNALER |
        | reprend        | INFRACTION |

  Règle: Une inscription compte à partir de sa date

    Plan du scénario: un fabricant inscrit, évalué au <jour>
      Étant donné que l'évaluation est faite au <jour>
      Quand la nomenclature comporte une pièce fabriquée par "Huawei Technologies Co., Ltd."
      Alors HRS-001 conclut : <verdict>

      Exemples: la veille de la communication, et son jour
        | jour         | verdict    |
        | 14 juin 2023 | SANS OBJET |
        | 15 juin 2023 | À SIGNALER |

  Règle: Un homonyme d'un fournisseur inscrit, c'est à une personne de le distinguer

    # Interprétation : une société peut déplacer son siège, et les listes disent peu des sièges ; un autre pays ne suffit pas
    # à en faire une autre société. Deux numéros différents dans un même registre y suffisent.

    Plan du scénario: un membre (<pays>) porte le nom d'un fournisseur inscrit
      Étant donné que l'appel reprend cette condition
      Et que nul ne détient "ZTE Corporation" (<pays>)
      Et que "ZTE Corporation" (<pays>) est membre du consortium
      Alors HRS-001 conclut : <verdict>, pour "ZTE Corporation"

      Exemples: le pays du fournisseur inscrit, un autre, et un pays que l'on ignore
        | pays         | verdict     |
        | Chine        | INFRACTION  |
        | Allemagne    | INDÉTERMINÉ |
        | pays inconnu | INDÉTERMINÉ |

    Scénario: la question nomme les deux sièges et ce qui y répondrait
      Étant donné que nul ne détient "ZTE Corporation" (Allemagne)
      Et que "ZTE Corporation" (Allemagne) est membre du consortium
      Alors HRS-001 conclut : INDÉTERMINÉ, pour "ZTE Corporation"
      Et son raisonnement cite "ZTE"
      Et il dit quelle preuve trancherait

    Scénario: un même registre a un numéro pour chacun des deux
      Étant donné que nul ne détient "ZTE Corporation" (Chine)
      Et que nul ne détient "ZTE Corporation" (Allemagne)
      Et que "ZTE Corporation" (Allemagne) est membre du consortium
      Alors HRS-001 conclut : CONFORME, pour "ZTE Corporation"

  Règle: Un nom qui s'écrit ou se lit comme celui d'un fournisseur inscrit est une question

    # Interprétation : une ressemblance ne prouve rien et n'accuse donc personne ; et nul n'est mis hors de cause s'il peut être
    # un fournisseur inscrit sous un nom aux lettres d'un autre alphabet, mal orthographié ou allongé d'un mot.

    Plan du scénario: un fabricant que le registre connaît sous le nom "<fabricant>" et que nul ne détient
      Étant donné que nul ne détient "<fabricant>" (France)
      Quand la nomenclature comporte une pièce fabriquée par "<fabricant>"
      Alors HRS-001 conclut : <verdict>, pour "<fabricant>"

      Exemples: une lettre cyrillique, un l pour un i, des lettres écartées, un pays ajouté, et un autre nom
        | fabricant     | verdict     |
        | Нuawei        | INDÉTERMINÉ |
        | HUAWEl        | INDÉTERMINÉ |
        | Z T E         | INDÉTERMINÉ |
        | Huawei France | INDÉTERMINÉ |
        | Hawaii France | CONFORME    |

    Plan du scénario: un fabricant appelé "<fabricant>", avec le numéro de "Aube Power"
      Étant donné que nul ne détient "Aube Power" (France)
      Et que nul ne détient "Zenith Power" (Chine)
      Quand la nomenclature comporte une pièce fabriquée par "<fabricant>", avec le numéro au registre de "Aube Power"
      Alors HRS-001 conclut : <verdict>

      Exemples: le nom du titulaire, celui d'une autre société, un nom qui y ressemble, et un que nul ne porte
        | fabricant          | verdict     |
        | Aube Power         | CONFORME    |
        | Zenith Power       | INDÉTERMINÉ |
        | Zenith Power Ltd   | INDÉTERMINÉ |
        | Nobody Knows       | INDÉTERMINÉ |

    Scénario: un fabricant mal orthographié qu'aucun registre ne connaît
      Quand la nomenclature comporte une pièce fabriquée par "Huawie Technologies"
      Alors HRS-001 conclut : INDÉTERMINÉ, pour "Huawie Technologies"
      Et son raisonnement cite "Huawei"
      Et il dit quelle preuve trancherait

  Règle: Ce que l'on ignore ne passe pas

    # Interprétation : un fabricant que nul ne connaît peut être un fournisseur inscrit sous un autre nom. Un nom seul ne
    # l'innocente jamais.

    Scénario: un fabricant qu'aucun registre ne connaît
      Quand la nomenclature comporte une pièce fabriquée par "Nobody Knows Ltd"
      Alors HRS-001 conclut : INDÉTERMINÉ
      Et il dit quelle preuve trancherait

    Scénario: un bouche-trou là où va le nom du fabricant
      Quand la nomenclature comporte une pièce fabriquée par "N/A"
      Alors HRS-001 conclut : INDÉTERMINÉ

    Scénario: une pièce qui ne nomme pas de fabricant
      Quand la nomenclature comporte une pièce qui ne nomme pas de fabricant
      Alors HRS-001 conclut : INDÉTERMINÉ
      Et il dit quelle preuve trancherait

    Scénario: une pièce qui nomme son fournisseur, connu, et pas de fabricant
      Étant donné que nul ne détient "Fondation Rhône" (France)
      Quand la nomenclature comporte une pièce dont le fournisseur est "Fondation Rhône"
      Alors HRS-001 conclut : CONFORME, pour "Fondation Rhône"
      Et HRS-001 conclut : INDÉTERMINÉ

    Scénario: un fabricant dont le nom ressemble seulement à un nom inscrit
      Quand la nomenclature comporte une pièce fabriquée par "Нuawei Technologies Co., Ltd."
      Alors HRS-001 conclut : INDÉTERMINÉ

  Règle: Une dispense fait paraître l'infraction comme une dérogation tant qu'elle court ; l'infraction revient d'elle-même

    # Interprétation : quel que soit le décideur, le constat demeure, avec ce qu'il serait sans la dispense. Ce qui
    # est inconnu ne fait pas l'objet d'une dispense.

    Plan du scénario: une dispense du 1er juin 2026 au 1er décembre 2026, évaluée au <jour>
      Étant donné que l'appel reprend cette condition
      Et que l'évaluation est faite au <jour>
      Et que "l'acheteur" a proposé une dispense de HRS-001 pour "ZTE Corporation", "l'organe compétent" l'a approuvée, et elle court du 1er juin 2026 au 1er décembre 2026
      Quand la nomenclature comporte une pièce fabriquée par "ZTE Corporation"
      Alors HRS-001 conclut : <verdict>
      Et son raisonnement cite "ZTE Corporation"

      Exemples: un jour de part et d'autre du premier jour, et du terme, qui n'est pas compris
        | jour              | verdict    |
        | 31 mai 2026       | INFRACTION |
        | 1er juin 2026     | DÉROGATION |
        | 30 novembre 2026  | DÉROGATION |
        | 1er décembre 2026 | INFRACTION |

    Plan du scénario: <proposant> a proposé une dispense, <approbateur> l'a approuvée
      Étant donné que l'appel reprend cette condition
      Et que "<proposant>" a proposé une dispense de HRS-001 pour "ZTE Corporation", "<approbateur>" l'a approuvée, et elle court du 1er juin 2026 au 1er décembre 2026
      Quand la nomenclature comporte une pièce fabriquée par "ZTE Corporation"
      Alors HRS-001 conclut : <verdict>

      Exemples: nul n'approuve ce qu'il a proposé, ni une dispense à son profit
        | proposant  | approbateur        | verdict    |
        | l'acheteur | l'organe compétent | DÉROGATION |
        | l'acheteur | l'acheteur         | INFRACTION |
        | l'acheteur | ZTE Corporation    | INFRACTION |

    Scénario: une dispense accordée pour un autre fournisseur
      Étant donné que l'appel reprend cette condition
      Et que "l'acheteur" a proposé une dispense de HRS-001 pour "ZTE Corporation", "l'organe compétent" l'a approuvée, et elle court du 1er juin 2026 au 1er décembre 2026
      Quand la nomenclature comporte une pièce fabriquée par "Huawei Technologies Co., Ltd."
      Alors HRS-001 conclut : INFRACTION

    Scénario: une dispense ne répond à rien de ce qui est ouvert
      Étant donné que "l'acheteur" a proposé une dispense de HRS-001 pour "ZTE Corporation", "l'organe compétent" l'a approuvée, et elle court du 1er juin 2026 au 1er décembre 2026
      Quand la nomenclature comporte une pièce fabriquée par "Nobody Knows Ltd"
      Alors HRS-001 conclut : INDÉTERMINÉ
