# language: fr
@CTRL-007
Fonctionnalité: Aucun pays tiers ne contrôle un participant à un appel restreint (CTRL-007)
  Un appel qui touche à la sécurité de l'Union peut écarter les sociétés qu'un pays tiers contrôle, où que soit leur siège.
  Certains appels les admettent malgré tout si elles fournissent des assurances que l'autorité qui octroie l'aide accepte ; d'autres non.

  # Interprétation : les participants sont les membres du consortium. Un appel dit laquelle des deux voies il suit ; sans appel
  # de l'un ou l'autre genre, rien n'est demandé.

  Règle: Le contrôle par un pays tiers suppose une assurance acceptée et en vigueur, si l'appel entend les assurances

    Scénario: une société mère américaine, et des assurances acceptées
      Étant donné qu'un appel restreint admet des participants contrôlés par un pays tiers moyennant des assurances acceptées
      Et que le registre montre pour "Lumen Elektronik GmbH" (Allemagne) :
        | détenteur      | nature  | pays       | voix |
        | Zenith Holding | société | États-Unis | 100  |
      Et que "Lumen Elektronik GmbH" (Allemagne) est membre du consortium
      Et que ces assurances sont au dossier :
        | partie                | objet                  | acceptée par                | depuis           | jusqu'au         |
        | Lumen Elektronik GmbH | évaluation du contrôle | autorité qui octroie l'aide | 1er janvier 2026 | 1er janvier 2027 |
      Alors CTRL-007 conclut : DÉROGATION, pour "Lumen Elektronik GmbH"
      Et son message dit "évaluation du contrôle"
      Et son message dit "autorité qui octroie l'aide"
      Et son message dit "2027-01-01"
      Et son raisonnement cite "Zenith Holding" pour 100 %
      Et son raisonnement cite "autorité qui octroie l'aide"
      Et il se fonde sur l'article "12(6)"

    Scénario: une société mère américaine, et aucune assurance
      Étant donné qu'un appel restreint admet des participants contrôlés par un pays tiers moyennant des assurances acceptées
      Et que le registre montre pour "Lumen Elektronik GmbH" (Allemagne) :
        | détenteur      | nature  | pays       | voix |
        | Zenith Holding | société | États-Unis | 100  |
      Et que "Lumen Elektronik GmbH" (Allemagne) est membre du consortium
      Alors CTRL-007 conclut : INFRACTION, pour "Lumen Elektronik GmbH"
      Et son raisonnement cite "Zenith Holding" pour 100 %
      Et il dit ce qui y remédierait

    Plan du scénario: des assurances du 1er janvier 2026 jusqu'au 1er janvier 2027, évaluées au <jour>
      Étant donné qu'un appel restreint admet des participants contrôlés par un pays tiers moyennant des assurances acceptées
      Et que l'évaluation est faite au <jour>
      Et que le registre montre pour "Lumen Elektronik GmbH" (Allemagne) :
        | détenteur      | nature  | pays       | voix |
        | Zenith Holding | société | États-Unis | 100  |
      Et que "Lumen Elektronik GmbH" (Allemagne) est membre du consortium
      Et que ces assurances sont au dossier :
        | partie                | objet                  | acceptée par                | depuis           | jusqu'au         |
        | Lumen Elektronik GmbH | évaluation du contrôle | autorité qui octroie l'aide | 1er janvier 2026 | 1er janvier 2027 |
      Alors CTRL-007 conclut : <verdict>

      Exemples: un jour de part et d'autre du premier jour, et du terme, qui n'est pas compris
        | jour             | verdict    |
        | 31 décembre 2025 | INFRACTION |
        | 1er janvier 2026 | DÉROGATION |
        | 31 décembre 2026 | DÉROGATION |
        | 1er janvier 2027 | INFRACTION |

    Plan du scénario: une assurance acceptée par <accepteur>
      Étant donné qu'un appel restreint admet des participants contrôlés par un pays tiers moyennant des assurances acceptées
      Et que le registre montre pour "Lumen Elektronik GmbH" (Allemagne) :
        | détenteur      | nature  | pays       | voix |
        | Zenith Holding | société | États-Unis | 100  |
      Et que "Lumen Elektronik GmbH" (Allemagne) est membre du consortium
      Et que ces assurances sont au dossier :
        | partie                | objet                  | acceptée par | depuis           | jusqu'au         |
        | Lumen Elektronik GmbH | évaluation du contrôle | <accepteur>  | 1er janvier 2026 | 1er janvier 2027 |
      Alors CTRL-007 conclut : <verdict>, pour "Lumen Elektronik GmbH"

      Exemples: nul n'accepte sa propre assurance
        | accepteur                   | verdict     |
        | autorité qui octroie l'aide | DÉROGATION  |
        | Lumen Elektronik GmbH       | INDÉTERMINÉ |

    Scénario: une assurance pour un autre n'aide personne
      Étant donné qu'un appel restreint admet des participants contrôlés par un pays tiers moyennant des assurances acceptées
      Et que le registre montre pour "Lumen Elektronik GmbH" (Allemagne) :
        | détenteur      | nature  | pays       | voix |
        | Zenith Holding | société | États-Unis | 100  |
      Et que nul ne détient "Fondation Rhône" (France)
      Et que "Lumen Elektronik GmbH" (Allemagne) est membre du consortium
      Et que ces assurances sont au dossier :
        | partie          | objet                  | acceptée par                | depuis           | jusqu'au         |
        | Fondation Rhône | évaluation du contrôle | autorité qui octroie l'aide | 1er janvier 2026 | 1er janvier 2027 |
      Alors CTRL-007 conclut : INFRACTION, pour "Lumen Elektronik GmbH"

  Règle: Un appel qui exclut n'entend aucune assurance

    Scénario: une société mère américaine, et des assurances acceptées ailleurs
      Étant donné qu'un appel restreint exclut les participants contrôlés par un pays tiers
      Et que le registre montre pour "Lumen Elektronik GmbH" (Allemagne) :
        | détenteur      | nature  | pays       | voix |
        | Zenith Holding | société | États-Unis | 100  |
      Et que "Lumen Elektronik GmbH" (Allemagne) est membre du consortium
      Et que ces assurances sont au dossier :
        | partie                | objet                  | acceptée par                | depuis           | jusqu'au         |
        | Lumen Elektronik GmbH | évaluation du contrôle | autorité qui octroie l'aide | 1er janvier 2026 | 1er janvier 2027 |
      Alors CTRL-007 conclut : INFRACTION, pour "Lumen Elektronik GmbH"
      Et il dit ce qui y remédierait

  Règle: La majorité des voix donne le contrôle, la moitié ne le donne pas

    Plan du scénario: un détenteur américain qui a <voix> %
      Étant donné qu'un appel restreint exclut les participants contrôlés par un pays tiers
      Et que le registre montre pour "Lumen Elektronik GmbH" (Allemagne) :
        | détenteur      | nature    | pays       | voix    |
        | Zenith Holding | société   | États-Unis | <voix>  |
        | Stiftung Spree | fondation | Allemagne  | <reste> |
      Et que "Lumen Elektronik GmbH" (Allemagne) est membre du consortium
      Alors CTRL-007 conclut : <verdict>, pour "Lumen Elektronik GmbH"

      Exemples: un pas de part et d'autre de la moitié
        | voix  | reste | verdict    |
        | 49,99 | 50,01 | CONFORME   |
        | 50    | 50    | CONFORME   |
        | 50,01 | 49,99 | INFRACTION |

    Plan du scénario: un participant dont le siège est là : <pays>
      Étant donné qu'un appel restreint exclut les participants contrôlés par un pays tiers
      Et que nul ne détient "Zenith Foundry" (<pays>)
      Et que "Zenith Foundry" (<pays>) est membre du consortium
      Alors CTRL-007 conclut : <verdict>, pour "Zenith Foundry"

      Exemples:
        | pays       | verdict    |
        | États-Unis | INFRACTION |
        | Norvège    | INFRACTION |
        | France     | CONFORME   |

    Scénario: deux détenteurs extérieurs, majoritaires ensemble, sont signalés et ne sont pas un contrôleur
      Étant donné qu'un appel restreint exclut les participants contrôlés par un pays tiers
      Et que le registre montre pour "Lumen Elektronik GmbH" (Allemagne) :
        | détenteur      | nature    | pays         | voix |
        | Zenith Holding | société   | États-Unis   | 30   |
        | Hanul Partners | société   | Corée du Sud | 30   |
        | Stiftung Spree | fondation | Allemagne    | 40   |
      Et que "Lumen Elektronik GmbH" (Allemagne) est membre du consortium
      Alors CTRL-007 conclut : À SIGNALER, pour "Lumen Elektronik GmbH"

    Scénario: deux sociétés de l'Union qui se détiennent l'une l'autre sont montrées à un responsable
      Étant donné qu'un appel restreint exclut les participants contrôlés par un pays tiers
      Et que le registre montre pour "Acme Power SAS" (France) :
        | détenteur       | nature    | pays   | voix |
        | Fondation Rhône | fondation | France | 70   |
        | Loire Industrie | société   | France | 30   |
      Et que le registre montre pour "Loire Industrie" (France) :
        | détenteur       | nature    | pays   | voix |
        | Acme Power SAS  | société   | France | 60   |
        | Fondation Rhône | fondation | France | 40   |
      Et que "Acme Power SAS" (France) est membre du consortium
      Alors CTRL-007 conclut : À SIGNALER, pour "Acme Power SAS"

  Règle: Un appel peut le demander du jour où les actes s'appliquent

    Plan du scénario: une société mère américaine, évaluée au <jour>
      Étant donné qu'un appel restreint exclut les participants contrôlés par un pays tiers
      Et que l'évaluation est faite au <jour>
      Et que le registre montre pour "Lumen Elektronik GmbH" (Allemagne) :
        | détenteur      | nature  | pays       | voix |
        | Zenith Holding | société | États-Unis | 100  |
      Et que "Lumen Elektronik GmbH" (Allemagne) est membre du consortium
      Alors CTRL-007 conclut : <verdict>

      Exemples: la veille, et le jour même
        | jour             | verdict    |
        | 31 décembre 2020 | SANS OBJET |
        | 1er janvier 2021 | INFRACTION |

  Règle: Ce que l'on ignore ne passe pas

    # Interprétation : ce qui n'est pas dit d'une assurance est inconnu ; elle ne couvre pas et n'échoue pas non plus. L'appel doit dire
    # si les assurances d'une société elle-même établie à l'extérieur sont entendues.

    Plan du scénario: une assurance acceptée par "<acceptée par>", du "<depuis>" au "<jusqu'au>"
      Étant donné qu'un appel restreint admet des participants contrôlés par un pays tiers moyennant des assurances acceptées
      Et que le registre montre pour "Lumen Elektronik GmbH" (Allemagne) :
        | détenteur      | nature  | pays       | voix |
        | Zenith Holding | société | États-Unis | 100  |
      Et que "Lumen Elektronik GmbH" (Allemagne) est membre du consortium
      Et que ces assurances sont au dossier :
        | partie                | objet                  | acceptée par   | depuis   | jusqu'au   |
        | Lumen Elektronik GmbH | évaluation du contrôle | <acceptée par> | <depuis> | <jusqu'au> |
      Alors CTRL-007 conclut : <verdict>, pour "Lumen Elektronik GmbH"

      Exemples: nul ne l'a acceptée, pas de premier jour, pas de terme ; une assurance échue, quoi qu'on ignore d'autre
        | acceptée par                | depuis           | jusqu'au         | verdict     |
        |                             | 1er janvier 2026 | 1er janvier 2027 | INDÉTERMINÉ |
        | autorité qui octroie l'aide |                  | 1er janvier 2027 | INDÉTERMINÉ |
        | autorité qui octroie l'aide | 1er janvier 2026 |                  | INDÉTERMINÉ |
        |                             |                  | 1er juin 2026    | INFRACTION  |

    Scénario: la question ouverte sur une assurance est nommée
      Étant donné qu'un appel restreint admet des participants contrôlés par un pays tiers moyennant des assurances acceptées
      Et que le registre montre pour "Lumen Elektronik GmbH" (Allemagne) :
        | détenteur      | nature  | pays       | voix |
        | Zenith Holding | société | États-Unis | 100  |
      Et que "Lumen Elektronik GmbH" (Allemagne) est membre du consortium
      Et que ces assurances sont au dossier :
        | partie                | objet                  | acceptée par | depuis           | jusqu'au         |
        | Lumen Elektronik GmbH | évaluation du contrôle |              | 1er janvier 2026 | 1er janvier 2027 |
      Alors CTRL-007 conclut : INDÉTERMINÉ, pour "Lumen Elektronik GmbH"
      Et il dit quelle preuve trancherait

    Scénario: les assurances d'un participant lui-même établi à l'extérieur
      Étant donné qu'un appel restreint admet des participants contrôlés par un pays tiers moyennant des assurances acceptées
      Et que nul ne détient "Zenith Foundry" (Norvège)
      Et que "Zenith Foundry" (Norvège) est membre du consortium
      Et que ces assurances sont au dossier :
        | partie         | objet                  | acceptée par                | depuis           | jusqu'au         |
        | Zenith Foundry | évaluation du contrôle | autorité qui octroie l'aide | 1er janvier 2026 | 1er janvier 2027 |
      Alors CTRL-007 conclut : INDÉTERMINÉ, pour "Zenith Foundry"

    Scénario: un participant dont on ignore tout des détenteurs
      Étant donné qu'un appel restreint admet des participants contrôlés par un pays tiers moyennant des assurances acceptées
      Et que le registre ne dit rien de ceux qui détiennent "Acme Power SAS" (France)
      Et que "Acme Power SAS" (France) est membre du consortium
      Alors CTRL-007 conclut : INDÉTERMINÉ, pour "Acme Power SAS"
      Et il dit quelle preuve trancherait

    Scénario: le registre donne la part américaine en fourchette
      Étant donné qu'un appel restreint exclut les participants contrôlés par un pays tiers
      Et que le registre montre pour "Acme Power SAS" (France) :
        | détenteur       | nature    | pays       | voix    |
        | Zenith Holding  | société   | États-Unis | 40 à 60 |
        | Fondation Rhône | fondation | France     | 40 à 60 |
      Et que "Acme Power SAS" (France) est membre du consortium
      Alors CTRL-007 conclut : INDÉTERMINÉ, pour "Acme Power SAS"

    Scénario: un participant qu'aucun registre ne connaît
      Étant donné qu'un appel restreint exclut les participants contrôlés par un pays tiers
      Et que "Nobody Knows Ltd" (Irlande) est membre du consortium
      Alors CTRL-007 conclut : INDÉTERMINÉ, pour "Nobody Knows Ltd"

    Scénario: un registre qui donne plus de voix qu'il n'y en a
      Étant donné qu'un appel restreint exclut les participants contrôlés par un pays tiers
      Et que le registre montre pour "Acme Power SAS" (France) :
        | détenteur       | nature    | pays       | voix |
        | Zenith Holding  | société   | États-Unis | 60   |
        | Fondation Rhône | fondation | France     | 60   |
      Et que "Acme Power SAS" (France) est membre du consortium
      Alors CTRL-007 conclut : INDÉTERMINÉ, pour "Acme Power SAS"
