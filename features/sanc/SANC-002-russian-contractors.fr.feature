# language: fr
@SANC-002
Fonctionnalité: Parties russes et marchés publics (SANC-002)
  Aucun marché public ne va à des parties russes, ni à des sociétés dont elles détiennent plus de la moitié du capital, et de tels fournisseurs n'en ont
  pas plus d'un dixième. La moitié exacte n'est pas plus de la moitié, et le dixième exact pas plus d'un dixième.

  # Interprétation : le marché est tout ce que la nomenclature énumère, à ses prix. Membres et soumissionnaires retenus comptent à toute part.

  Règle: Il faut plus de la moitié du capital, toutes parties russes additionnées, pas à pas

    Plan du scénario: des parties russes détiennent <volga> % et <don> % d'un membre
      Étant donné que les sanctions de l'Union sont examinées
      Et que le registre montre pour "Acme Power SAS" (France) :
        | détenteur       | nature    | pays   | capital |
        | Volga Holding   | société   | Russie | <volga> |
        | Don Holding     | société   | Russie | <don>   |
        | Fondation Rhône | fondation | France | <reste> |
      Et que "Acme Power SAS" (France) est membre du consortium
      Alors SANC-002 conclut : <verdict>, pour "Acme Power SAS"

      Exemples: un pas de part et d'autre de la moitié
        | volga | don | reste | verdict    |
        | 40    | 10  | 50    | CONFORME   |
        | 49,99 | 0   | 50,01 | CONFORME   |
        | 50    | 0   | 50    | CONFORME   |
        | 50,01 | 0   | 49,99 | INFRACTION |
        | 30    | 21  | 49    | INFRACTION |

    Scénario: une société intermédiaire compte en entier
      Étant donné que les sanctions de l'Union sont examinées
      Et que le registre montre pour "Nordic Holding" (Suède) :
        | détenteur         | nature    | pays   | capital |
        | Volga Holding     | société   | Russie | 60      |
        | Stiftelsen Norden | fondation | Suède  | 40      |
      Et que le registre montre pour "Acme Power SAS" (France) :
        | détenteur       | nature    | pays   | capital |
        | Nordic Holding  | société   | Suède  | 60      |
        | Fondation Rhône | fondation | France | 40      |
      Et que "Acme Power SAS" (France) est membre du consortium
      Alors SANC-002 conclut : INFRACTION, pour "Acme Power SAS"
      Et son raisonnement cite "Volga Holding" pour 60 %
      Et son raisonnement cite "Nordic Holding" pour 60 %
      Et il se fonde sur l'article "5k"
      Et il dit ce qui y remédierait

    Scénario: un membre qui a son siège en Russie
      Étant donné que les sanctions de l'Union sont examinées
      Et que nul ne détient "Volga Holding" (Russie)
      Et que "Volga Holding" (Russie) est membre du consortium
      Alors SANC-002 conclut : INFRACTION, pour "Volga Holding"

    Scénario: un ressortissant russe qui détient une société de l'Union
      Étant donné que les sanctions de l'Union sont examinées
      Et que le registre montre pour "Acme Power SAS" (France) :
        | détenteur  | nature   | pays   | capital |
        | Ivan Orlov | personne | Russie | 100     |
      Et que "Acme Power SAS" (France) est membre du consortium
      Alors SANC-002 conclut : INFRACTION, pour "Acme Power SAS"

    Scénario: des parties russes contrôlent le membre avec peu de son capital
      Étant donné que les sanctions de l'Union sont examinées
      Et que le registre montre pour "Acme Power SAS" (France) :
        | détenteur       | nature    | pays   | voix | capital |
        | Volga Holding   | société   | Russie | 60   | 10      |
        | Fondation Rhône | fondation | France | 40   | 90      |
      Et que "Acme Power SAS" (France) est membre du consortium
      Alors SANC-002 conclut : À SIGNALER, pour "Acme Power SAS"
      Et son message dit "pour leur compte"

  Règle: Un fournisseur compte au-delà d'un dixième du marché

    Plan du scénario: un fournisseur russe a <russe> € sur 1000 €
      Étant donné que les sanctions de l'Union sont examinées
      Et que nul ne détient "Volga Holding" (Russie)
      Et que nul ne détient "Fondation Rhône" (France)
      Quand la nomenclature comporte ces pièces :
        | niveau | pièce       | quantité | fabricant       | prix        |
        | 1      | Étagère     | 1        | Volga Holding   | <russe> EUR |
        | 1      | Commutateur | 1        | Fondation Rhône | <autre> EUR |
      Alors SANC-002 conclut : <verdict>, pour "Volga Holding"

      Exemples: un pas de part et d'autre du dixième
        | russe  | autre  | verdict    |
        | 99,99  | 900,01 | SANS OBJET |
        | 100    | 900    | SANS OBJET |
        | 100,01 | 899,99 | INFRACTION |

    Scénario: deux pièces d'un même fournisseur s'additionnent
      Étant donné que les sanctions de l'Union sont examinées
      Et que nul ne détient "Volga Holding" (Russie)
      Et que nul ne détient "Fondation Rhône" (France)
      Quand la nomenclature comporte ces pièces :
        | niveau | pièce       | quantité | fabricant       | prix    |
        | 1      | Étagère     | 2        | Volga Holding   | 40 EUR  |
        | 1      | Capot       | 1        | Volga Holding   | 30 EUR  |
        | 1      | Commutateur | 1        | Fondation Rhône | 890 EUR |
      Alors SANC-002 conclut : INFRACTION, pour "Volga Holding"

    Scénario: un autre fournisseur n'est pas concerné
      Étant donné que les sanctions de l'Union sont examinées
      Et que nul ne détient "Fondation Rhône" (France)
      Quand la nomenclature comporte une pièce fabriquée par "Fondation Rhône"
      Alors SANC-002 conclut : CONFORME, pour "Fondation Rhône"

  Règle: On le demande à partir du jour du règlement

    Plan du scénario: un membre russe, évalué au <jour>
      Étant donné que les sanctions de l'Union sont examinées
      Et que l'évaluation est faite au <jour>
      Et que nul ne détient "Volga Holding" (Russie)
      Et que "Volga Holding" (Russie) est membre du consortium
      Alors SANC-002 conclut : <verdict>

      Exemples: un jour de part et d'autre
        | jour         | verdict    |
        | 8 avril 2022 | SANS OBJET |
        | 9 avril 2022 | INFRACTION |

  Règle: Ce que l'on ignore ne passe pas

    Scénario: un fournisseur russe dont la pièce n'a pas de prix
      Étant donné que les sanctions de l'Union sont examinées
      Et que nul ne détient "Volga Holding" (Russie)
      Et que nul ne détient "Fondation Rhône" (France)
      Quand la nomenclature comporte ces pièces :
        | niveau | pièce       | quantité | fabricant       | prix    |
        | 1      | Étagère     | 1        | Volga Holding   |         |
        | 1      | Commutateur | 1        | Fondation Rhône | 900 EUR |
      Alors SANC-002 conclut : INDÉTERMINÉ, pour "Volga Holding"
      Et il dit quelle preuve trancherait

    Scénario: un fournisseur russe d'un dixième au plus, quel que soit le prix de l'autre pièce
      Étant donné que les sanctions de l'Union sont examinées
      Et que nul ne détient "Volga Holding" (Russie)
      Et que nul ne détient "Fondation Rhône" (France)
      Quand la nomenclature comporte ces pièces :
        | niveau | pièce       | quantité | fabricant       | prix    |
        | 1      | Étagère     | 1        | Volga Holding   | 100 EUR |
        | 1      | Commutateur | 1        | Fondation Rhône | 900 EUR |
        | 1      | Baie        | 1        | Fondation Rhône |         |
      Alors SANC-002 conclut : SANS OBJET, pour "Volga Holding"

    Scénario: un fournisseur russe de plus d'un dixième, sauf si l'autre pièce coûte davantage
      Étant donné que les sanctions de l'Union sont examinées
      Et que nul ne détient "Volga Holding" (Russie)
      Et que nul ne détient "Fondation Rhône" (France)
      Quand la nomenclature comporte ces pièces :
        | niveau | pièce       | quantité | fabricant       | prix    |
        | 1      | Étagère     | 1        | Volga Holding   | 200 EUR |
        | 1      | Commutateur | 1        | Fondation Rhône | 900 EUR |
        | 1      | Baie        | 1        | Fondation Rhône |         |
      Alors SANC-002 conclut : INDÉTERMINÉ, pour "Volga Holding"

    Plan du scénario: la part russe d'un membre est une fourchette, <fourchette> %
      Étant donné que les sanctions de l'Union sont examinées
      Et que le registre montre pour "Acme Power SAS" (France) :
        | détenteur       | nature    | pays   | capital      |
        | Volga Holding   | société   | Russie | <fourchette> |
        | Fondation Rhône | fondation | France | <reste>      |
      Et que "Acme Power SAS" (France) est membre du consortium
      Alors SANC-002 conclut : <verdict>, pour "Acme Power SAS"

      Exemples: une fourchette n'est jamais remplacée par son milieu
        | fourchette      | reste   | verdict     |
        | plus de 50 à 75 | 25 à 50 | INFRACTION  |
        | 40 à 60         | 40 à 60 | INDÉTERMINÉ |
        | 25 à 50         | 50 à 75 | CONFORME    |

    Scénario: on ignore qui détient le membre
      Étant donné que les sanctions de l'Union sont examinées
      Et que le registre ne dit rien de ceux qui détiennent "Acme Power SAS" (France)
      Et que "Acme Power SAS" (France) est membre du consortium
      Alors SANC-002 conclut : INDÉTERMINÉ, pour "Acme Power SAS"

    Scénario: une pièce qui ne nomme pas de fabricant
      Étant donné que les sanctions de l'Union sont examinées
      Quand la nomenclature comporte une pièce qui ne nomme pas de fabricant
      Alors SANC-002 conclut : INDÉTERMINÉ
      Et il dit quelle preuve trancherait
