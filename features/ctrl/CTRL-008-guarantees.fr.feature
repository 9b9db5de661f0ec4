# language: fr
@CTRL-008
Fonctionnalité: Comme au Fonds européen de la défense, le contrôle par un pays tiers suppose une garantie approuvée par l'État (CTRL-008)
  Le Fonds de la défense n'admet une société contrôlée par un pays tiers qu'avec des garanties approuvées par son propre État, et regarde,
  au-delà des participants, les sous-traitants qui comptent. Appliqué par analogie à une gigafabrique, cela montre ce qu'un tel appel
  constaterait ; cela n'oblige personne ici.

  # Interprétation : les soumissionnaires tiennent lieu de sous-traitants. L'État est celui du siège de la société.

  Règle: Un soumissionnaire est visé par sa part des coûts, par un contrat avec un membre, ou par un accès à des informations classifiées

    Plan du scénario: <part> % des coûts, contrat "<contrat>", accès "<accès>"
      Étant donné que les conditions du Fonds européen de la défense sont appliquées par analogie
      Et que le registre montre pour "Lumen Elektronik GmbH" (Allemagne) :
        | détenteur      | nature  | pays       | voix |
        | Zenith Holding | société | États-Unis | 100  |
      Et que ces soumissionnaires sont retenus :
        | soumissionnaire       | pays      | part des coûts | contrat avec un membre | accès classifié |
        | Lumen Elektronik GmbH | Allemagne | <part>         | <contrat>              | <accès>         |
      Alors CTRL-008 conclut : <verdict>, pour "Lumen Elektronik GmbH"

      Exemples: un dixième suffit, un pas de moins ne suffit pas
        | part | contrat | accès | verdict    |
        | 12   | non     | non   | À SIGNALER |
        | 10   | non     | non   | À SIGNALER |
        | 9,99 | non     | non   | SANS OBJET |
        | 9,9  | non     | non   | SANS OBJET |

      Exemples: un contrat avec un membre, ou un accès, suffit quelle que soit la part
        | part | contrat | accès | verdict    |
        | 9,9  | oui     | non   | À SIGNALER |
        | 9,9  | non     | oui   | À SIGNALER |
        | 1    | oui     | oui   | À SIGNALER |

      Exemples: ce qui n'est pas indiqué laisse la question ouverte, sauf si un motif est là
        | part   | contrat | accès | verdict     |
        | 9,9    |         | non   | INDÉTERMINÉ |
        | 9,9    | non     |       | INDÉTERMINÉ |
        | 8 à 12 | non     | non   | INDÉTERMINÉ |
        | 12     |         |       | À SIGNALER  |
        | 8 à 12 | oui     |       | À SIGNALER  |

    Scénario: s'il n'est pas visé, ses détenteurs ne sont pas examinés
      Étant donné que les conditions du Fonds européen de la défense sont appliquées par analogie
      Et que ces soumissionnaires sont retenus :
        | soumissionnaire  | pays    | part des coûts | contrat avec un membre | accès classifié |
        | Nobody Knows Ltd | Irlande | 9,9            | non                    | non             |
      Alors CTRL-008 conclut : SANS OBJET, pour "Nobody Knows Ltd"

    Scénario: les membres participent, et sont toujours visés
      Étant donné que les conditions du Fonds européen de la défense sont appliquées par analogie
      Et que le registre montre pour "Lumen Elektronik GmbH" (Allemagne) :
        | détenteur      | nature  | pays       | voix |
        | Zenith Holding | société | États-Unis | 100  |
      Et que "Lumen Elektronik GmbH" (Allemagne) est membre du consortium
      Alors CTRL-008 conclut : À SIGNALER, pour "Lumen Elektronik GmbH"
      Et il se fonde sur l'article "9(4)"
      Et il dit ce qui y remédierait

  Règle: Une garantie compte si l'État du siège l'a approuvée et si elle est en vigueur

    Plan du scénario: une garantie acceptée par "<acceptée par>", État : "<État>"
      Étant donné que les conditions du Fonds européen de la défense sont appliquées par analogie
      Et que le registre montre pour "Lumen Elektronik GmbH" (Allemagne) :
        | détenteur      | nature  | pays       | voix |
        | Zenith Holding | société | États-Unis | 100  |
      Et que ces soumissionnaires sont retenus :
        | soumissionnaire       | pays      | part des coûts | contrat avec un membre | accès classifié |
        | Lumen Elektronik GmbH | Allemagne | 12             | non                    | non             |
      Et que ces assurances sont au dossier :
        | partie                | objet    | acceptée par   | État   | depuis           | jusqu'au         |
        | Lumen Elektronik GmbH | garantie | <acceptée par> | <État> | 1er janvier 2026 | 1er janvier 2027 |
      Alors CTRL-008 conclut : <verdict>, pour "Lumen Elektronik GmbH"
      Et son raisonnement cite "Zenith Holding" pour 100 %

      Exemples: l'État du siège ; personne d'un État ; un État extérieur ; un autre État de la zone ; on ne sait qui
        | acceptée par      | État       | verdict     |
        | Bundesministerium | Allemagne  | DÉROGATION  |
        | Aurora            |            | À SIGNALER  |
        | Department        | États-Unis | À SIGNALER  |
        | Ministère         | France     | INDÉTERMINÉ |
        |                   |            | INDÉTERMINÉ |

    Plan du scénario: une garantie approuvée du 1er janvier 2026 jusqu'au 1er janvier 2027, évaluée au <jour>
      Étant donné que les conditions du Fonds européen de la défense sont appliquées par analogie
      Et que l'évaluation est faite au <jour>
      Et que le registre montre pour "Lumen Elektronik GmbH" (Allemagne) :
        | détenteur      | nature  | pays       | voix |
        | Zenith Holding | société | États-Unis | 100  |
      Et que "Lumen Elektronik GmbH" (Allemagne) est membre du consortium
      Et que ces assurances sont au dossier :
        | partie                | objet    | acceptée par      | État      | depuis           | jusqu'au         |
        | Lumen Elektronik GmbH | garantie | Bundesministerium | Allemagne | 1er janvier 2026 | 1er janvier 2027 |
      Alors CTRL-008 conclut : <verdict>

      Exemples: un jour de part et d'autre du premier jour, et du terme, qui n'est pas compris
        | jour             | verdict    |
        | 31 décembre 2025 | À SIGNALER |
        | 1er janvier 2026 | DÉROGATION |
        | 31 décembre 2026 | DÉROGATION |
        | 1er janvier 2027 | À SIGNALER |

    Scénario: ce qui la couvre est montré avec elle
      Étant donné que les conditions du Fonds européen de la défense sont appliquées par analogie
      Et que le registre montre pour "Lumen Elektronik GmbH" (Allemagne) :
        | détenteur      | nature  | pays       | voix |
        | Zenith Holding | société | États-Unis | 100  |
      Et que "Lumen Elektronik GmbH" (Allemagne) est membre du consortium
      Et que ces assurances sont au dossier :
        | partie                | objet    | acceptée par      | État      | depuis           | jusqu'au         |
        | Lumen Elektronik GmbH | garantie | Bundesministerium | Allemagne | 1er janvier 2026 | 1er janvier 2027 |
      Alors CTRL-008 conclut : DÉROGATION, pour "Lumen Elektronik GmbH"
      Et son message dit "Bundesministerium"
      Et son message dit "2027-01-01"
      Et son raisonnement cite "Bundesministerium"

  Règle: Sans contrôle par un pays tiers, rien n'est nécessaire

    Plan du scénario: un soumissionnaire avec 12 % des coûts dont le détenteur est là : <pays>
      Étant donné que les conditions du Fonds européen de la défense sont appliquées par analogie
      Et que le registre montre pour "Lumen Elektronik GmbH" (Allemagne) :
        | détenteur | nature    | pays   | voix |
        | Stiftung  | fondation | <pays> | 100  |
      Et que ces soumissionnaires sont retenus :
        | soumissionnaire       | pays      | part des coûts | contrat avec un membre | accès classifié |
        | Lumen Elektronik GmbH | Allemagne | 12             | non                    | non             |
      Alors CTRL-008 conclut : <verdict>, pour "Lumen Elektronik GmbH"

      Exemples: la Norvège participe au Fonds, la Suisse non
        | pays      | verdict    |
        | Allemagne | CONFORME   |
        | Norvège   | CONFORME   |
        | Suisse    | À SIGNALER |

    Scénario: qui est lui-même établi à l'extérieur n'est pas entendu avec une garantie
      Étant donné que les conditions du Fonds européen de la défense sont appliquées par analogie
      Et que nul ne détient "Zenith Foundry" (États-Unis)
      Et que ces soumissionnaires sont retenus :
        | soumissionnaire | pays       | part des coûts | contrat avec un membre | accès classifié |
        | Zenith Foundry  | États-Unis | 12             | non                    | non             |
      Alors CTRL-008 conclut : À SIGNALER, pour "Zenith Foundry"

    Scénario: deux détenteurs extérieurs, majoritaires ensemble
      Étant donné que les conditions du Fonds européen de la défense sont appliquées par analogie
      Et que le registre montre pour "Lumen Elektronik GmbH" (Allemagne) :
        | détenteur      | nature    | pays         | voix |
        | Zenith Holding | société   | États-Unis   | 30   |
        | Hanul Partners | société   | Corée du Sud | 30   |
        | Stiftung Spree | fondation | Allemagne    | 40   |
      Et que "Lumen Elektronik GmbH" (Allemagne) est membre du consortium
      Alors CTRL-008 conclut : À SIGNALER, pour "Lumen Elektronik GmbH"

    Scénario: deux sociétés qui se détiennent l'une l'autre sont montrées à un responsable
      Étant donné que les conditions du Fonds européen de la défense sont appliquées par analogie
      Et que le registre montre pour "Acme Power SAS" (France) :
        | détenteur       | nature    | pays   | voix |
        | Fondation Rhône | fondation | France | 70   |
        | Loire Industrie | société   | France | 30   |
      Et que le registre montre pour "Loire Industrie" (France) :
        | détenteur       | nature    | pays   | voix |
        | Acme Power SAS  | société   | France | 60   |
        | Fondation Rhône | fondation | France | 40   |
      Et que "Acme Power SAS" (France) est membre du consortium
      Alors CTRL-008 conclut : À SIGNALER, pour "Acme Power SAS"

  Règle: C'est demandé du jour où le règlement s'applique

    Plan du scénario: une société mère américaine, évaluée au <jour>
      Étant donné que les conditions du Fonds européen de la défense sont appliquées par analogie
      Et que l'évaluation est faite au <jour>
      Et que le registre montre pour "Lumen Elektronik GmbH" (Allemagne) :
        | détenteur      | nature  | pays       | voix |
        | Zenith Holding | société | États-Unis | 100  |
      Et que "Lumen Elektronik GmbH" (Allemagne) est membre du consortium
      Alors CTRL-008 conclut : <verdict>

      Exemples: la veille, et le jour même
        | jour             | verdict    |
        | 31 décembre 2020 | SANS OBJET |
        | 1er janvier 2021 | À SIGNALER |

  Règle: Ce que l'on ignore ne passe pas

    Scénario: rien n'est indiqué d'un soumissionnaire
      Étant donné que les conditions du Fonds européen de la défense sont appliquées par analogie
      Et que nul ne détient "Fondation Rhône" (France)
      Et que ces soumissionnaires sont retenus :
        | soumissionnaire | pays   | part des coûts | contrat avec un membre | accès classifié |
        | Fondation Rhône | France |                |                        |                 |
      Alors CTRL-008 conclut : INDÉTERMINÉ, pour "Fondation Rhône"
      Et il dit quelle preuve trancherait

    Scénario: un soumissionnaire visé qu'aucun registre ne connaît
      Étant donné que les conditions du Fonds européen de la défense sont appliquées par analogie
      Et que ces soumissionnaires sont retenus :
        | soumissionnaire  | pays    | part des coûts | contrat avec un membre | accès classifié |
        | Nobody Knows Ltd | Irlande | 12             | non                    | non             |
      Alors CTRL-008 conclut : INDÉTERMINÉ, pour "Nobody Knows Ltd"

    Scénario: un membre dont on ignore tout des détenteurs
      Étant donné que les conditions du Fonds européen de la défense sont appliquées par analogie
      Et que le registre ne dit rien de ceux qui détiennent "Acme Power SAS" (France)
      Et que "Acme Power SAS" (France) est membre du consortium
      Alors CTRL-008 conclut : INDÉTERMINÉ, pour "Acme Power SAS"
      Et il dit quelle preuve trancherait

    Scénario: un registre qui donne plus de voix qu'il n'y en a
      Étant donné que les conditions du Fonds européen de la défense sont appliquées par analogie
      Et que le registre montre pour "Acme Power SAS" (France) :
        | détenteur       | nature    | pays       | voix |
        | Zenith Holding  | société   | États-Unis | 60   |
        | Fondation Rhône | fondation | France     | 60   |
      Et que "Acme Power SAS" (France) est membre du consortium
      Alors CTRL-008 conclut : INDÉTERMINÉ, pour "Acme Power SAS"
