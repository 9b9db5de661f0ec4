# language: fr
@CTRL-003
Fonctionnalité: Quiconque possède un membre à travers un contrôle est nommé (CTRL-003)
  Multiplier les parts laisse échapper des propriétaires quand propriété et contrôle se trouvent à des étages différents
  d'une chaîne. Qui contrôle ceux qui détiennent le quart d'un membre, et qui possède le quart d'une société qui le
  contrôle, en est propriétaire malgré tout et doit être connu par son nom ; de même qui le contrôle.

  Règle: Qui possède le quart d'une société qui contrôle le membre est propriétaire (article 54(b))

    Plan du scénario: <de la mère> % d'une société mère qui a <du membre> %
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays      | voix        |
        | Alpha Energie      | société   | Allemagne | <du membre> |
        | Sihtasutus Tallinn | fondation | Estonie   | <autres>    |
      Et que le registre montre pour "Alpha Energie" (Allemagne) :
        | détenteur       | nature    | pays   | voix         |
        | Ada Lund        | personne  | Suède  | <de la mère> |
        | Fondation Rhône | fondation | France | <à côté>     |
      Alors CTRL-003 conclut : <verdict>
      Et il <désignation> "Ada Lund" comme propriétaire
      Et son raisonnement cite "Ada Lund" pour <de la mère> %

      Exemples: 40 de 60 font 24 par multiplication, et font un propriétaire ; un pas de part et d'autre de chaque seuil
        | de la mère | à côté | du membre | autres | verdict  | désignation    |
        | 40         | 60     | 60        | 40     | CONFORME | désigne        |
        | 25         | 75     | 50,01     | 49,99  | CONFORME | désigne        |
        | 24,99      | 75,01  | 60        | 40     | CONFORME | ne désigne pas |
        | 40         | 60     | 50        | 50     | CONFORME | ne désigne pas |

  Règle: Qui contrôle ceux qui détiennent le quart du membre est propriétaire (article 54(a))

    Plan du scénario: le contrôle, par <du détenteur> %, d'un détenteur qui a <du membre> %
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays      | voix        |
        | Alpha Energie      | société   | Allemagne | <du membre> |
        | Sihtasutus Tallinn | fondation | Estonie   | <autres>    |
      Et que le registre montre pour "Alpha Energie" (Allemagne) :
        | détenteur       | nature    | pays   | voix           |
        | Ada Lund        | personne  | Suède  | <du détenteur> |
        | Fondation Rhône | fondation | France | <à côté>       |
      Alors CTRL-003 conclut : <verdict>
      Et il <désignation> "Ada Lund" comme propriétaire
      Et son raisonnement cite "Alpha Energie" pour <du membre> %

      Exemples: 60 de 30 font 18 par multiplication, et font un propriétaire ; un pas de part et d'autre de chaque seuil
        | du détenteur | à côté | du membre | autres | verdict  | désignation    |
        | 60           | 40     | 30        | 70     | CONFORME | désigne        |
        | 50,01        | 49,99  | 25        | 75     | CONFORME | désigne        |
        | 50           | 50     | 30        | 70     | CONFORME | ne désigne pas |
        | 60           | 40     | 24,99     | 75,01  | CONFORME | ne désigne pas |

    Plan du scénario: deux sociétés sous le même contrôle détiennent 15 % et <seconde> %
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays      | voix      |
        | Alpha Energie      | société   | Allemagne | 15        |
        | Beta Invest        | société   | France    | <seconde> |
        | Sihtasutus Tallinn | fondation | Estonie   | <autres>  |
      Et que le registre montre pour "Alpha Energie" (Allemagne) :
        | détenteur       | nature    | pays   | voix |
        | Ada Lund        | personne  | Suède  | 60   |
        | Fondation Rhône | fondation | France | 40   |
      Et que le registre montre pour "Beta Invest" (France) :
        | détenteur       | nature    | pays   | voix |
        | Ada Lund        | personne  | Suède  | 60   |
        | Fondation Rhône | fondation | France | 40   |
      Alors CTRL-003 conclut : <verdict>
      Et il <désignation> "Ada Lund" comme propriétaire

      Exemples: leurs parts s'additionnent
        | seconde | autres | verdict  | désignation    |
        | 10      | 75     | CONFORME | désigne        |
        | 9,99    | 75,01  | CONFORME | ne désigne pas |

    Plan du scénario: 10 % des voix, et le détenteur <conseil> le conseil d'un autre qui a 30 %
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays      | voix |
        | Alpha Energie      | société   | Allemagne | 30   |
        | Sihtasutus Tallinn | fondation | Estonie   | 70   |
      Et que le registre montre pour "Alpha Energie" (Allemagne) :
        | détenteur       | nature    | pays   | voix |
        | Ada Lund        | personne  | Suède  | 10   |
        | Fondation Rhône | fondation | France | 90   |
      Et que "Ada Lund" <conseil> la majorité du conseil de "Alpha Energie"
      Alors CTRL-003 conclut : <verdict>
      Et il <désignation> "Ada Lund" comme propriétaire

      Exemples: le droit de nommer le conseil est un contrôle, quelles que soient les voix
        | conseil            | verdict  | désignation    |
        | peut nommer        | CONFORME | désigne        |
        | ne peut pas nommer | CONFORME | ne désigne pas |

  Règle: Qui contrôle le membre en est propriétaire, quoi que donnent les parts multipliées (article 53)

    Scénario: 51 % quatre fois de suite
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays      | voix |
        | Alpha Energie      | société   | Allemagne | 51   |
        | Sihtasutus Tallinn | fondation | Estonie   | 49   |
      Et que le registre montre pour "Alpha Energie" (Allemagne) :
        | détenteur       | nature    | pays   | voix |
        | Beta Invest     | société   | France | 51   |
        | Fondation Rhône | fondation | France | 49   |
      Et que le registre montre pour "Beta Invest" (France) :
        | détenteur       | nature    | pays     | voix |
        | Gamma Holding   | société   | Belgique | 51   |
        | Fondation Rhône | fondation | France   | 49   |
      Et que le registre montre pour "Gamma Holding" (Belgique) :
        | détenteur       | nature    | pays   | voix |
        | Ada Lund        | personne  | Suède  | 51   |
        | Fondation Rhône | fondation | France | 49   |
      Alors CTRL-003 conclut : CONFORME
      Et il désigne "Ada Lund" comme propriétaire

  Règle: Quand des sociétés se détiennent entre elles, un responsable de la conformité est invité à regarder

    # Interprétation : l'acte ne dit rien des participations croisées. Le contrôle est calculé exactement, et la boucle est dite.

    Plan du scénario: le membre et une société qui en détient une part se détiennent l'un l'autre, évalué au <jour>
      Étant donné que l'évaluation est faite au <jour>
      Et que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur     | nature   | pays   | voix |
        | Ada Lund      | personne | Suède  | 70   |
        | Zenith Europe | société  | France | 30   |
      Et que le registre montre pour "Zenith Europe" (France) :
        | détenteur          | nature    | pays    | voix |
        | Aurora Compute     | société   | Estonie | 50   |
        | Sihtasutus Tallinn | fondation | Estonie | 50   |
      Alors CTRL-003 conclut : <verdict>
      Et sa disposition est <force>

      Exemples: le dernier jour où l'acte n'est pas applicable, et le premier où il l'est ; jamais plus qu'un signalement
        | jour            | verdict    | force                 |
        | 9 juillet 2027  | À SIGNALER | pas encore applicable |
        | 10 juillet 2027 | À SIGNALER | en vigueur            |

  Règle: La question se pose à partir du jour où l'acte est entré en vigueur

    Plan du scénario: un propriétaire, évalué au <jour>
      Étant donné que l'évaluation est faite au <jour>
      Et que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur | nature   | pays  | voix |
        | Ada Lund  | personne | Suède | 100  |
      Alors CTRL-003 conclut : <verdict>

      Exemples: la veille, et le jour même
        | jour           | verdict    |
        | 8 juillet 2024 | SANS OBJET |
        | 9 juillet 2024 | CONFORME   |

  Règle: Ce que l'on ignore ne passe pas

    Plan du scénario: une société mère à 60 %, dont un propriétaire a <fourchette> %
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays      | voix |
        | Alpha Energie      | société   | Allemagne | 60   |
        | Sihtasutus Tallinn | fondation | Estonie   | 40   |
      Et que le registre montre pour "Alpha Energie" (Allemagne) :
        | détenteur       | nature    | pays   | voix         |
        | Ada Lund        | personne  | Suède  | <fourchette> |
        | Fondation Rhône | fondation | France | <reste>      |
      Alors CTRL-003 conclut : <verdict>
      Et il <désignation> "Ada Lund" comme propriétaire

      Exemples: une fourchette n'est jamais remplacée par son milieu
        | fourchette      | reste   | verdict     | désignation    |
        | plus de 25 à 50 | 55 à 75 | CONFORME    | désigne        |
        | 20 à 40         | 60 à 80 | INDÉTERMINÉ | ne désigne pas |

    Scénario: une influence que la source ne définit pas est peut-être un contrôle
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays    | voix |
        | Ada Lund           | personne  | Suède   | 20   |
        | Sihtasutus Tallinn | fondation | Estonie | 80   |
      Et que "Ada Lund" exerce une influence quelconque sur "Aurora Compute"
      Alors CTRL-003 conclut : INDÉTERMINÉ
      Et il dit quelle preuve trancherait

    Scénario: nul ne sait à qui appartient la société mère
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays    | voix |
        | Zenith Europe      | société   | France  | 60   |
        | Sihtasutus Tallinn | fondation | Estonie | 40   |
      Alors CTRL-003 conclut : INDÉTERMINÉ

    Scénario: un membre dont on ne sait rien des détenteurs
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre ne dit rien de ceux qui détiennent "Aurora Compute" (Estonie)
      Alors CTRL-003 conclut : INDÉTERMINÉ
      Et il dit quelle preuve trancherait

    Scénario: un registre qui donne plus de voix qu'il n'y en a
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays    | voix |
        | Ada Lund           | personne  | Suède   | 60   |
        | Sihtasutus Tallinn | fondation | Estonie | 60   |
      Alors CTRL-003 conclut : INDÉTERMINÉ

    Scénario: un membre qu'aucun registre ne connaît
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Alors CTRL-003 conclut : INDÉTERMINÉ, pour "Aurora Compute"

    Scénario: deux sociétés portent le nom du membre
      Étant donné que "Aurora Compute" (pays inconnu) est membre du consortium
      Et que nul ne détient "Aurora Compute" (Estonie)
      Et que nul ne détient "Aurora Compute" (Lettonie)
      Alors CTRL-003 conclut : INDÉTERMINÉ
