# language: fr
@CTRL-001
Fonctionnalité: Le fournisseur d'un composant n'est pas sous contrôle majoritaire non européen (CTRL-001)
  À quiconque fabrique, fournit, conçoit ou programme une pièce de la nomenclature, on demande qui se tient derrière lui,
  à toute profondeur. Un appel peut exiger qu'aucune majorité extérieure à l'Union ne s'y trouve. Si l'appel se tait, un
  tel fournisseur est signalé : une dépendance à connaître, non une faute.

  Règle: La majorité des voix donne le contrôle, la moitié ne le donne pas

    Plan du scénario: un détenteur américain à <voix> %
      Étant donné que le registre montre pour "Acme Power SAS" (France) :
        | détenteur       | nature    | pays       | voix    |
        | Zenith Holding  | société   | États-Unis | <voix>  |
        | Fondation Rhône | fondation | France     | <reste> |
      Quand la nomenclature comporte une pièce fabriquée par "Acme Power SAS"
      Alors CTRL-001 conclut : <verdict>
      Et son raisonnement cite "Zenith Holding" pour <voix> %

      Exemples: un pas de part et d'autre de la moitié
        | voix  | reste | verdict    |
        | 49,99 | 50,01 | CONFORME   |
        | 50    | 50    | CONFORME   |
        | 50,01 | 49,99 | À SIGNALER |
        | 50,1  | 49,9  | À SIGNALER |

    Scénario: une société allemande qui appartient à une mère américaine
      Étant donné que le registre montre pour "Lumen Elektronik GmbH" (Allemagne) :
        | détenteur      | nature  | pays       | voix |
        | Zenith Holding | société | États-Unis | 100  |
      Quand la nomenclature comporte une pièce fabriquée par "Lumen Elektronik GmbH"
      Alors CTRL-001 conclut : À SIGNALER, pour "Lumen Elektronik GmbH"
      Et son raisonnement cite "Zenith Holding" pour 100 %
      Et il se fonde sur l'article "136(3)"
      Et il dit ce qui y remédierait

    Scénario: une société établie à l'extérieur l'est par son propre siège
      Étant donné que nul ne détient "Zenith Foundry Inc" (États-Unis)
      Quand la nomenclature comporte une pièce fabriquée par "Zenith Foundry Inc"
      Alors CTRL-001 conclut : À SIGNALER

    Scénario: une société de l'Union aux mains de l'Union
      Étant donné que nul ne détient "Fondation Rhône" (France)
      Quand la nomenclature comporte une pièce fabriquée par "Fondation Rhône"
      Alors CTRL-001 conclut : CONFORME

  Règle: C'est l'appel qui décide s'il y a infraction

    Plan du scénario: l'appel <appel> cette condition
      Étant donné que l'appel <appel> cette condition
      Et que le registre montre pour "Lumen Elektronik GmbH" (Allemagne) :
        | détenteur      | nature  | pays       | voix |
        | Zenith Holding | société | États-Unis | 100  |
      Quand la nomenclature comporte une pièce fabriquée par "Lumen Elektronik GmbH"
      Alors CTRL-001 conclut : <verdict>

      Exemples:
        | appel          | verdict    |
        | ne reprend pas | À SIGNALER |
        | reprend        | INFRACTION |

  Règle: Le contrôle traverse toute profondeur et ne s'y dilue pas

    Scénario: quatre étages à 51 %, qui multipliés feraient moins de 7 %
      Étant donné que le registre montre pour "Acme Power SAS" (France) :
        | détenteur       | nature    | pays   | voix |
        | Loire Industrie | société   | France | 51   |
        | Fondation Rhône | fondation | France | 49   |
      Et que le registre montre pour "Loire Industrie" (France) :
        | détenteur       | nature    | pays     | voix |
        | Waal Holding    | société   | Pays-Bas | 51   |
        | Fondation Rhône | fondation | France   | 49   |
      Et que le registre montre pour "Waal Holding" (Pays-Bas) :
        | détenteur       | nature    | pays       | voix |
        | Moselle Invest  | société   | Luxembourg | 51   |
        | Fondation Rhône | fondation | France     | 49   |
      Et que le registre montre pour "Moselle Invest" (Luxembourg) :
        | détenteur       | nature    | pays       | voix |
        | Zenith Holding  | société   | États-Unis | 51   |
        | Fondation Rhône | fondation | France     | 49   |
      Quand la nomenclature comporte une pièce fabriquée par "Acme Power SAS"
      Alors CTRL-001 conclut : À SIGNALER
      Et son raisonnement cite "Zenith Holding" pour 51 %
      Et son raisonnement cite "Loire Industrie" pour 51 %

    Scénario: la moitié d'une moitié et 30 % à côté font 55 % de la valeur et aucun contrôle
      Étant donné que le registre montre pour "Loire Industrie" (France) :
        | détenteur       | nature    | pays       | voix |
        | Zenith Holding  | société   | États-Unis | 50   |
        | Fondation Rhône | fondation | France     | 50   |
      Et que le registre montre pour "Acme Power SAS" (France) :
        | détenteur       | nature    | pays       | voix |
        | Loire Industrie | société   | France     | 50   |
        | Zenith Holding  | société   | États-Unis | 30   |
        | Fondation Rhône | fondation | France     | 20   |
      Quand la nomenclature comporte une pièce fabriquée par "Acme Power SAS"
      Alors CTRL-001 conclut : CONFORME

  Règle: Les détenteurs extérieurs s'additionnent, qu'ils se connaissent ou non

    # Interprétation : l'acte parle de contrôle par des pays tiers ou leurs entités sans dire qu'il en faut un seul. Une
    # majorité répartie entre plusieurs détenteurs extérieurs sans lien reste une majorité extérieure ; mais comme aucun ne
    # contrôle seul la société, elle reste à signaler, même quand l'appel reprend la condition.

    Plan du scénario: trois détenteurs extérieurs sans lien, <premier>, <deuxième> et <troisième> %
      Étant donné que le registre montre pour "Lumen Elektronik GmbH" (Allemagne) :
        | détenteur      | nature    | pays         | voix        |
        | Zenith Holding | société   | États-Unis   | <premier>   |
        | Hanul Partners | société   | Corée du Sud | <deuxième>  |
        | Sakura Capital | société   | Japon        | <troisième> |
        | Stiftung Spree | fondation | Allemagne    | <reste>     |
      Quand la nomenclature comporte une pièce fabriquée par "Lumen Elektronik GmbH"
      Alors CTRL-001 conclut : <verdict>

      Exemples: ensemble 60 %, ensemble la moitié
        | premier | deuxième | troisième | reste | verdict    |
        | 20      | 20       | 20        | 40    | À SIGNALER |
        | 20      | 20       | 10        | 50    | CONFORME   |

    Plan du scénario: une telle majorité, quand l'appel <appel> cette condition
      Étant donné que l'appel <appel> cette condition
      Et que le registre montre pour "Lumen Elektronik GmbH" (Allemagne) :
        | détenteur      | nature    | pays         | voix |
        | Zenith Holding | société   | États-Unis   | 30   |
        | Hanul Partners | société   | Corée du Sud | 30   |
        | Stiftung Spree | fondation | Allemagne    | 40   |
      Quand la nomenclature comporte une pièce fabriquée par "Lumen Elektronik GmbH"
      Alors CTRL-001 conclut : <verdict>

      Exemples:
        | appel          | verdict    |
        | ne reprend pas | À SIGNALER |
        | reprend        | À SIGNALER |

  Règle: Des détenteurs extérieurs qui l'emportent aux assemblées générales sont montrés

    # Interprétation : qui s'abstient de venir laisse la décision à ceux qui viennent. Un détenteur qui a eu seul plus de la moitié
    # des voix présentes à chacune des trois dernières assemblées contrôle la société (CTRL-004). Plusieurs détenteurs extérieurs
    # qui ne l'ont qu'ensemble forment la même majorité que plus haut, avec moins de voix : elle est montrée, ce n'est pas un contrôleur.

    Plan du scénario: deux détenteurs extérieurs sans lien, de 19 % chacun, si l'appel <appel> cette condition
      Étant donné que l'appel <appel> cette condition
      Et que le registre montre pour "Lumen Elektronik GmbH" (Allemagne) :
        | détenteur       | nature    | pays         | voix |
        | Zenith Holding  | société   | États-Unis   | 19   |
        | Hanul Partners  | société   | Corée du Sud | 19   |
        | Stiftung Spree  | fondation | Allemagne    | 31   |
        | Fondation Rhône | fondation | France       | 31   |
      Et qu'à l'assemblée générale de "Lumen Elektronik GmbH" du 12 juin 2024, 70 % des voix étaient présentes
      Et qu'à l'assemblée générale de "Lumen Elektronik GmbH" du 11 juin 2025, 72 % des voix étaient présentes
      Et qu'à l'assemblée générale de "Lumen Elektronik GmbH" du 10 juin 2026, <présents> % des voix étaient présentes
      Quand la nomenclature comporte une pièce fabriquée par "Lumen Elektronik GmbH"
      Alors CTRL-001 conclut : <verdict>
      Et son raisonnement cite "Lumen Elektronik GmbH" pour <présents> %

      Exemples: chaque fois plus de la moitié des voix présentes ; un nombre de présents qui permet l'un et l'autre
        | appel          | présents | verdict     |
        | ne reprend pas | 75,99    | À SIGNALER  |
        | reprend        | 75,99    | À SIGNALER  |
        | ne reprend pas | 60 à 80  | INDÉTERMINÉ |

    Scénario: la moitié des voix présentes n'est pas une majorité
      Étant donné que le registre montre pour "Lumen Elektronik GmbH" (Allemagne) :
        | détenteur       | nature    | pays         | voix |
        | Zenith Holding  | société   | États-Unis   | 19   |
        | Hanul Partners  | société   | Corée du Sud | 19   |
        | Stiftung Spree  | fondation | Allemagne    | 31   |
        | Fondation Rhône | fondation | France       | 31   |
      Et qu'à l'assemblée générale de "Lumen Elektronik GmbH" du 12 juin 2024, 70 % des voix étaient présentes
      Et qu'à l'assemblée générale de "Lumen Elektronik GmbH" du 11 juin 2025, 72 % des voix étaient présentes
      Et qu'à l'assemblée générale de "Lumen Elektronik GmbH" du 10 juin 2026, 76 % des voix étaient présentes
      Quand la nomenclature comporte une pièce fabriquée par "Lumen Elektronik GmbH"
      Alors CTRL-001 conclut : CONFORME

    Scénario: une seule assemblée connue ne permet pas de conclure
      Étant donné que le registre montre pour "Lumen Elektronik GmbH" (Allemagne) :
        | détenteur       | nature    | pays         | voix |
        | Zenith Holding  | société   | États-Unis   | 19   |
        | Hanul Partners  | société   | Corée du Sud | 19   |
        | Stiftung Spree  | fondation | Allemagne    | 31   |
        | Fondation Rhône | fondation | France       | 31   |
      Et qu'à l'assemblée générale de "Lumen Elektronik GmbH" du 10 juin 2026, 70 % des voix étaient présentes
      Quand la nomenclature comporte une pièce fabriquée par "Lumen Elektronik GmbH"
      Alors CTRL-001 conclut : INDÉTERMINÉ
      Et il dit quelle preuve trancherait

    Scénario: quelqu'un de l'Union a la majorité de toutes les voix et ne craint pas ceux qui viennent
      Étant donné que le registre montre pour "Lumen Elektronik GmbH" (Allemagne) :
        | détenteur      | nature    | pays         | voix |
        | Zenith Holding | société   | États-Unis   | 20   |
        | Hanul Partners | société   | Corée du Sud | 20   |
        | Stiftung Spree | fondation | Allemagne    | 60   |
      Et qu'à l'assemblée générale de "Lumen Elektronik GmbH" du 12 juin 2024, 70 % des voix étaient présentes
      Et qu'à l'assemblée générale de "Lumen Elektronik GmbH" du 11 juin 2025, 72 % des voix étaient présentes
      Et qu'à l'assemblée générale de "Lumen Elektronik GmbH" du 10 juin 2026, 68 % des voix étaient présentes
      Quand la nomenclature comporte une pièce fabriquée par "Lumen Elektronik GmbH"
      Alors CTRL-001 conclut : CONFORME

    Scénario: ils l'emportent chez la mère du fabricant
      Étant donné que le registre montre pour "Acme Power SAS" (France) :
        | détenteur             | nature    | pays      | voix |
        | Lumen Elektronik GmbH | société   | Allemagne | 70   |
        | Fondation Rhône       | fondation | France    | 30   |
      Et que le registre montre pour "Lumen Elektronik GmbH" (Allemagne) :
        | détenteur       | nature    | pays         | voix |
        | Zenith Holding  | société   | États-Unis   | 19   |
        | Hanul Partners  | société   | Corée du Sud | 19   |
        | Stiftung Spree  | fondation | Allemagne    | 31   |
        | Fondation Rhône | fondation | France       | 31   |
      Et qu'à l'assemblée générale de "Lumen Elektronik GmbH" du 12 juin 2024, 70 % des voix étaient présentes
      Et qu'à l'assemblée générale de "Lumen Elektronik GmbH" du 11 juin 2025, 72 % des voix étaient présentes
      Et qu'à l'assemblée générale de "Lumen Elektronik GmbH" du 10 juin 2026, 68 % des voix étaient présentes
      Quand la nomenclature comporte une pièce fabriquée par "Acme Power SAS"
      Alors CTRL-001 conclut : À SIGNALER
      Et son raisonnement cite "Lumen Elektronik GmbH" pour 68 %

  Règle: Là où des sociétés se détiennent mutuellement, un responsable de la conformité est invité à regarder

    # Interprétation : l'acte ne dit rien des détentions croisées. Le contrôle est calculé exactement, et la boucle est dite.

    Scénario: deux sociétés de l'Union se détiennent mutuellement
      Étant donné que le registre montre pour "Acme Power SAS" (France) :
        | détenteur       | nature    | pays   | voix |
        | Fondation Rhône | fondation | France | 70   |
        | Loire Industrie | société   | France | 30   |
      Et que le registre montre pour "Loire Industrie" (France) :
        | détenteur       | nature    | pays   | voix |
        | Acme Power SAS  | société   | France | 60   |
        | Fondation Rhône | fondation | France | 40   |
      Quand la nomenclature comporte une pièce fabriquée par "Acme Power SAS"
      Alors CTRL-001 conclut : À SIGNALER

  Règle: D'autres moyens donnent aussi le contrôle

    Scénario: un détenteur extérieur minoritaire qui nomme la majorité du conseil
      Étant donné que le registre montre pour "Acme Power SAS" (France) :
        | détenteur       | nature    | pays       | voix |
        | Zenith Holding  | société   | États-Unis | 20   |
        | Fondation Rhône | fondation | France     | 80   |
      Et que "Zenith Holding" peut nommer la majorité du conseil de "Acme Power SAS"
      Quand la nomenclature comporte une pièce fabriquée par "Acme Power SAS"
      Alors CTRL-001 conclut : À SIGNALER
      Et son raisonnement cite "Zenith Holding"

    # Interprétation : un conseil n'a qu'une majorité ; deux détenteurs dits la nommer l'un et l'autre se contredisent.

    Scénario: de deux sociétés américaines, chacune est dite nommer la majorité du conseil
      Étant donné que le registre montre pour "Acme Power SAS" (France) :
        | détenteur        | nature    | pays       | voix |
        | Zenith Holding   | société   | États-Unis | 10   |
        | Meridian Capital | société   | États-Unis | 10   |
        | Fondation Rhône  | fondation | France     | 80   |
      Et que "Zenith Holding" peut nommer la majorité du conseil de "Acme Power SAS"
      Et que "Meridian Capital" peut nommer la majorité du conseil de "Acme Power SAS"
      Quand la nomenclature comporte une pièce fabriquée par "Acme Power SAS"
      Alors CTRL-001 conclut : INDÉTERMINÉ
      Et son raisonnement cite "Zenith Holding"

    # Interprétation : une influence que la source ne définit pas peut être un contrôle ; elle n'est jamais tenue pour
    # certaine. Un siège au conseil, sans le droit d'en nommer la majorité, n'est pas un contrôle.

    Plan du scénario: à côté d'une fondation qui a toutes les voix, une société américaine <lien> le fabricant
      Étant donné que le registre montre pour "Acme Power SAS" (France) :
        | détenteur       | nature    | pays   | voix |
        | Fondation Rhône | fondation | France | 100  |
      Et que nul ne détient "Zenith Holding" (États-Unis)
      Et que "Zenith Holding" <lien> "Acme Power SAS"
      Quand la nomenclature comporte une pièce fabriquée par "Acme Power SAS"
      Alors CTRL-001 conclut : <verdict>, pour "Acme Power SAS"
      Et son raisonnement cite "Zenith Holding"

      Exemples:
        | lien                                | verdict     |
        | exerce une influence quelconque sur | INDÉTERMINÉ |
        | siège au conseil de                 | CONFORME    |

  Règle: Chacun est interrogé dans chaque rôle, où que soit la pièce

    Plan du scénario: <rôle> de la pièce appartient à une mère américaine
      Étant donné que le registre montre pour "Lumen Elektronik GmbH" (Allemagne) :
        | détenteur      | nature  | pays       | voix |
        | Zenith Holding | société | États-Unis | 100  |
      Quand la nomenclature comporte une pièce dont <rôle> est "Lumen Elektronik GmbH"
      Alors CTRL-001 conclut : À SIGNALER, pour "Lumen Elektronik GmbH"

      Exemples:
        | rôle                      |
        | le fabricant              |
        | le fournisseur            |
        | le concepteur             |
        | la fonderie               |
        | l'auteur du micrologiciel |

    Scénario: une pièce deux niveaux plus bas, sous le nom d'un autre fabricant
      Étant donné que nul ne détient "Fondation Rhône" (France)
      Et que le registre montre pour "Lumen Elektronik GmbH" (Allemagne) :
        | détenteur      | nature  | pays       | voix |
        | Zenith Holding | société | États-Unis | 100  |
      Quand la nomenclature comporte ces pièces :
        | niveau | pièce                 | fabricant             | quantité |
        | 1      | Baie                  | Fondation Rhône       | 10       |
        | 2      | Tiroir d'alimentation | Fondation Rhône       | 4        |
        | 3      | Contrôleur            | Lumen Elektronik GmbH | 2        |
      Alors CTRL-001 conclut : À SIGNALER, pour "Lumen Elektronik GmbH"
      Et il se trouve dans "Baie", puis "Tiroir d'alimentation", en 80 exemplaires
      Et CTRL-001 conclut : CONFORME, pour "Fondation Rhône"

  Règle: Un appel peut le demander à partir du jour où l'acte s'applique

    Plan du scénario: une pièce d'un fabricant américain, évaluée au <jour>
      Étant donné que l'appel reprend cette condition
      Et que l'évaluation est faite au <jour>
      Et que nul ne détient "Zenith Foundry Inc" (États-Unis)
      Quand la nomenclature comporte une pièce fabriquée par "Zenith Foundry Inc"
      Alors CTRL-001 conclut : <verdict>

      Exemples: la veille, et le jour même
        | jour              | verdict    |
        | 29 septembre 2024 | SANS OBJET |
        | 30 septembre 2024 | INFRACTION |

  Règle: Seul compte ce qui vaut le jour de l'évaluation

    Plan du scénario: une majorité américaine vendue le 1er juin 2026, évaluée au <jour>
      Étant donné que l'évaluation est faite au <jour>
      Et que le registre montre pour "Acme Power SAS" (France) :
        | détenteur       | nature    | pays       | voix | depuis        | jusqu'au      |
        | Zenith Holding  | société   | États-Unis | 60   |               | 1er juin 2026 |
        | Fondation Rhône | fondation | France     | 60   | 1er juin 2026 |               |
        | Stiftung Spree  | fondation | Allemagne  | 40   |               |               |
      Quand la nomenclature comporte une pièce fabriquée par "Acme Power SAS"
      Alors CTRL-001 conclut : <verdict>

      Exemples: le dernier jour, et le jour de la vente
        | jour          | verdict    |
        | 31 mai 2026   | À SIGNALER |
        | 1er juin 2026 | CONFORME   |

  Règle: Ce que l'on ignore ne passe pas

    # Interprétation : l'acte ne dit pas pour quoi compte un détenteur non divulgué ; nous tenons les deux réponses pour
    # possibles. Cela vaut aussi pour les sociétés de l'Union : un siège dans l'Union ne dit rien de qui se tient derrière.

    Scénario: une société dont on ignore tout des détenteurs
      Étant donné que le registre ne dit rien de ceux qui détiennent "Acme Power SAS" (France)
      Quand la nomenclature comporte une pièce fabriquée par "Acme Power SAS"
      Alors CTRL-001 conclut : INDÉTERMINÉ, pour "Acme Power SAS"
      Et il dit quelle preuve trancherait

    Scénario: un registre qui donne plus de voix qu'il n'y en a
      Étant donné que le registre montre pour "Acme Power SAS" (France) :
        | détenteur       | nature    | pays       | voix |
        | Zenith Holding  | société   | États-Unis | 60   |
        | Fondation Rhône | fondation | France     | 60   |
      Quand la nomenclature comporte une pièce fabriquée par "Acme Power SAS"
      Alors CTRL-001 conclut : INDÉTERMINÉ

    Scénario: un fabricant qu'aucun registre ne connaît
      Quand la nomenclature comporte une pièce fabriquée par "Nobody Knows Ltd"
      Alors CTRL-001 conclut : INDÉTERMINÉ

    Scénario: une pièce qui nomme son fournisseur, de l'Union, et pas de fabricant
      Étant donné que nul ne détient "Fondation Rhône" (France)
      Quand la nomenclature comporte une pièce dont le fournisseur est "Fondation Rhône"
      Alors CTRL-001 conclut : CONFORME, pour "Fondation Rhône"
      Et CTRL-001 conclut : INDÉTERMINÉ

    Plan du scénario: à côté de <nôtres> % connus de l'Union, le reste, <reste> %, est à un détenteur non divulgué
      Étant donné que le registre montre pour "Acme Power SAS" (France) :
        | détenteur       | nature       | pays         | voix     |
        | Fondation Rhône | fondation    | France       | <nôtres> |
        | Un détenteur    | non divulgué | pays inconnu | <reste>  |
      Quand la nomenclature comporte une pièce fabriquée par "Acme Power SAS"
      Alors CTRL-001 conclut : <verdict>

      Exemples: une minorité non divulguée ne peut pas renverser la réponse, une majorité le peut
        | nôtres | reste | verdict     |
        | 40     | 60    | INDÉTERMINÉ |
        | 60     | 40    | CONFORME    |

    Plan du scénario: le registre donne la part américaine en fourchette, <fourchette> %
      Étant donné que le registre montre pour "Acme Power SAS" (France) :
        | détenteur       | nature    | pays       | voix         |
        | Zenith Holding  | société   | États-Unis | <fourchette> |
        | Fondation Rhône | fondation | France     | <reste>      |
      Quand la nomenclature comporte une pièce fabriquée par "Acme Power SAS"
      Alors CTRL-001 conclut : <verdict>

      Exemples: une fourchette n'est jamais remplacée par son milieu
        | fourchette      | reste   | verdict     |
        | plus de 50 à 75 | 25 à 50 | À SIGNALER  |
        | 40 à 60         | 40 à 60 | INDÉTERMINÉ |
        | 25 à 50         | 50 à 75 | CONFORME    |
