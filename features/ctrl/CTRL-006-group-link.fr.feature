# language: fr
@CTRL-006
Fonctionnalité: Aucune société hors de l'Union n'est la mère d'un membre (CTRL-006)
  Un groupe est fait de sociétés qui ont la majorité des voix les unes des autres, ou peuvent nommer la majorité du conseil
  les unes des autres, à tout degré. Qui se trouve ainsi au-dessus d'un membre en est la mère. Une mère hors de l'Union est
  signalée : la règle est empruntée au droit comptable, et dit seulement ce qu'est un groupe.

  Règle: La majorité des voix fait une mère, la moitié n'en fait pas

    Plan du scénario: une société américaine à <voix américaines> % à côté d'une fondation de l'Union
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays       | voix               |
        | Meridian Capital   | société   | États-Unis | <voix américaines> |
        | Sihtasutus Tallinn | fondation | Estonie    | <voix de l'Union>  |
      Alors CTRL-006 conclut : <verdict>
      Et son raisonnement cite "Meridian Capital" pour <voix américaines> %

      Exemples: un pas de part et d'autre de la moitié
        | voix américaines | voix de l'Union | verdict    |
        | 49,99            | 50,01           | CONFORME   |
        | 50               | 50              | CONFORME   |
        | 50,01            | 49,99           | À SIGNALER |

    Scénario: une mère américaine derrière une mère française
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays    | voix |
        | Zenith Europe      | société   | France  | 60   |
        | Sihtasutus Tallinn | fondation | Estonie | 40   |
      Et que le registre montre pour "Zenith Europe" (France) :
        | détenteur        | nature  | pays       | voix |
        | Meridian Capital | société | États-Unis | 100  |
      Alors CTRL-006 conclut : À SIGNALER
      Et il dit ce qui y remédierait

    Plan du scénario: toutes les voix vont à un détenteur des États-Unis : <nature>
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur | nature   | pays       | voix |
        | Holder A  | <nature> | États-Unis | 100  |
      Alors CTRL-006 conclut : <verdict>

      Exemples: personnes et États ne sont la mère de personne ; d'autres règles constatent leur contrôle
        | nature   | verdict    |
        | société  | À SIGNALER |
        | personne | CONFORME   |
        | État     | CONFORME   |

  Règle: Le droit de nommer la majorité du conseil fait une mère, quelles que soient les voix

    Plan du scénario: 45 % des voix, et <sièges> des <conseil> membres du conseil
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays       | voix |
        | Meridian Capital   | société   | États-Unis | 45   |
        | Sihtasutus Tallinn | fondation | Estonie    | 55   |
      Et que "Meridian Capital" peut nommer <sièges> des <conseil> membres du conseil de "Aurora Compute"
      Alors CTRL-006 conclut : <verdict>
      Et son raisonnement cite "Meridian Capital" pour 45 %

      Exemples: un siège de part et d'autre de la moitié
        | sièges | conseil | verdict    |
        | 4      | 7       | À SIGNALER |
        | 3      | 7       | CONFORME   |
        | 4      | 8       | CONFORME   |
        | 5      | 8       | À SIGNALER |

    Plan du scénario: une société et sa filiale nomment chacune <sièges> membres sur 7
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays    | voix |
        | Sihtasutus Tallinn | fondation | Estonie | 90   |
        | Zenith Europe      | société   | France  | 10   |
      Et que le registre montre pour "Zenith Europe" (France) :
        | détenteur        | nature  | pays       | voix |
        | Meridian Capital | société | États-Unis | 100  |
      Et que "Meridian Capital" peut nommer <sièges> des 7 membres du conseil de "Aurora Compute"
      Et que "Zenith Europe" peut nommer <sièges> des 7 membres du conseil de "Aurora Compute"
      Alors CTRL-006 conclut : <verdict>

      Exemples: les sièges d'une mère et ceux de ses filiales s'additionnent
        | sièges | verdict    |
        | 2      | À SIGNALER |
        | 1      | CONFORME   |

  Règle: Quand des sociétés se détiennent entre elles, un responsable de la conformité est invité à regarder

    # Interprétation : la directive ne dit rien des participations croisées. Le lien est calculé exactement, et la boucle est dite.

    Scénario: le membre et une société qui en détient une part se détiennent l'un l'autre
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays    | voix |
        | Sihtasutus Tallinn | fondation | Estonie | 70   |
        | Zenith Europe      | société   | France  | 30   |
      Et que le registre montre pour "Zenith Europe" (France) :
        | détenteur          | nature    | pays    | voix |
        | Aurora Compute     | société   | Estonie | 60   |
        | Sihtasutus Tallinn | fondation | Estonie | 40   |
      Alors CTRL-006 conclut : À SIGNALER

  Règle: La question se pose à partir du jour où l'Union a ses membres actuels

    # Interprétation : la directive est plus ancienne ; ce qui était hors de l'Union avant ce jour est une autre question.

    Plan du scénario: une mère américaine, évalué au <jour>
      Étant donné que l'évaluation est faite au <jour>
      Et que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur        | nature  | pays       | voix |
        | Meridian Capital | société | États-Unis | 100  |
      Alors CTRL-006 conclut : <verdict>

      Exemples: la veille, et le jour même
        | jour             | verdict    |
        | 31 janvier 2020  | SANS OBJET |
        | 1er février 2020 | À SIGNALER |

  Règle: Ce que l'on ignore ne passe pas

    # Interprétation : un accord entre détenteurs peut faire de l'un d'eux la mère ; c'est à lui de dire duquel.

    Plan du scénario: deux sociétés américaines, à 30 % et 25 %, <accord>
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que nul ne détient "Meridian Capital" (États-Unis)
      Et que nul ne détient "Zenith Holding" (États-Unis)
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays       | voix |
        | Meridian Capital   | société   | États-Unis | 30   |
        | Zenith Holding     | société   | États-Unis | 25   |
        | Sihtasutus Tallinn | fondation | Estonie    | 45   |
      Et que "Meridian Capital" et "Zenith Holding" <accord> dans "Aurora Compute"
      Alors CTRL-006 conclut : <verdict>

      Exemples:
        | accord              | verdict     |
        | agissent de concert | INDÉTERMINÉ |
        | agissent séparément | CONFORME    |

    Plan du scénario: une société américaine a 30 %, et nul n'est nommé pour <non nommés> %
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays       | voix     |
        | Meridian Capital   | société   | États-Unis | 30       |
        | Sihtasutus Tallinn | fondation | Estonie    | <nommés> |
      Alors CTRL-006 conclut : <verdict>

      Exemples: ceux qui ne sont pas nommés peuvent appartenir à celle qui l'est
        | nommés | non nommés | verdict     |
        | 49,99  | 20,01      | INDÉTERMINÉ |
        | 50     | 20         | CONFORME    |

    Plan du scénario: le registre donne une part américaine sous forme de fourchette, <fourchette> %
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays       | voix         |
        | Meridian Capital   | société   | États-Unis | <fourchette> |
        | Sihtasutus Tallinn | fondation | Estonie    | <reste>      |
      Alors CTRL-006 conclut : <verdict>

      Exemples: une fourchette n'est jamais remplacée par son milieu
        | fourchette      | reste   | verdict     |
        | 40 à 60         | 40 à 60 | INDÉTERMINÉ |
        | plus de 50 à 75 | 25 à 50 | À SIGNALER  |
        | 25 à 45         | 55 à 75 | CONFORME    |

    Scénario: nul ne sait où la mère a son siège
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays         | voix |
        | Zenith Holding     | société   | pays inconnu | 60   |
        | Sihtasutus Tallinn | fondation | Estonie      | 40   |
      Alors CTRL-006 conclut : INDÉTERMINÉ

    Scénario: nul ne sait qui détient la mère
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays    | voix |
        | Zenith Europe      | société   | France  | 60   |
        | Sihtasutus Tallinn | fondation | Estonie | 40   |
      Alors CTRL-006 conclut : INDÉTERMINÉ
      Et il dit quelle preuve trancherait

    Scénario: un membre dont on ne sait rien des détenteurs
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre ne dit rien de ceux qui détiennent "Aurora Compute" (Estonie)
      Alors CTRL-006 conclut : INDÉTERMINÉ
      Et il dit quelle preuve trancherait

    Scénario: un registre qui donne plus de voix qu'il n'y en a
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays       | voix |
        | Meridian Capital   | société   | États-Unis | 60   |
        | Sihtasutus Tallinn | fondation | Estonie    | 60   |
      Alors CTRL-006 conclut : INDÉTERMINÉ

    Scénario: un membre qu'aucun registre ne connaît
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Alors CTRL-006 conclut : INDÉTERMINÉ, pour "Aurora Compute"

    Scénario: deux sociétés portent le nom du membre
      Étant donné que "Aurora Compute" (pays inconnu) est membre du consortium
      Et que nul ne détient "Aurora Compute" (Estonie)
      Et que nul ne détient "Aurora Compute" (Lettonie)
      Alors CTRL-006 conclut : INDÉTERMINÉ
