# language: fr
@CTRL-002
Fonctionnalité: Quiconque possède en définitive le quart d'un membre est nommé (CTRL-002)
  Derrière chaque membre du consortium se trouvent des personnes qui le possèdent, directement ou à travers d'autres
  sociétés. Quiconque en possède le quart ou plus doit être connu par son nom. Les parts se multiplient le long d'une
  chaîne et s'additionnent d'une chaîne à l'autre. Le quart fait un propriétaire à nommer ; ce n'est ni une infraction ni
  un contrôle.

  Règle: Les parts se multiplient le long d'une chaîne et s'additionnent d'une chaîne à l'autre

    Scénario: la moitié d'un détenteur et les deux cinquièmes d'un autre, 30 % chacun
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays      | capital |
        | Alpha Energie      | société   | Allemagne | 30      |
        | Beta Invest        | société   | France    | 30      |
        | Sihtasutus Tallinn | fondation | Estonie   | 40      |
      Et que le registre montre pour "Alpha Energie" (Allemagne) :
        | détenteur          | nature    | pays    | capital |
        | Ada Lund           | personne  | Suède   | 50      |
        | Sihtasutus Tallinn | fondation | Estonie | 50      |
      Et que le registre montre pour "Beta Invest" (France) :
        | détenteur          | nature    | pays    | capital |
        | Ada Lund           | personne  | Suède   | 40      |
        | Sihtasutus Tallinn | fondation | Estonie | 60      |
      Alors CTRL-002 conclut : CONFORME, pour "Aurora Compute"
      Et il désigne "Ada Lund" comme propriétaire
      Et son raisonnement cite "Ada Lund" pour 27 %
      Et son raisonnement cite "Alpha Energie" pour 30 %

    Plan du scénario: le second détenteur a <second> %, ce qui fait <ensemble> % en tout
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays      | capital  |
        | Alpha Energie      | société   | Allemagne | 30       |
        | Beta Invest        | société   | France    | <second> |
        | Sihtasutus Tallinn | fondation | Estonie   | <reste>  |
      Et que le registre montre pour "Alpha Energie" (Allemagne) :
        | détenteur          | nature    | pays    | capital |
        | Ada Lund           | personne  | Suède   | 50      |
        | Sihtasutus Tallinn | fondation | Estonie | 50      |
      Et que le registre montre pour "Beta Invest" (France) :
        | détenteur          | nature    | pays    | capital |
        | Ada Lund           | personne  | Suède   | 40      |
        | Sihtasutus Tallinn | fondation | Estonie | 60      |
      Alors CTRL-002 conclut : <verdict>
      Et il <désignation> "Ada Lund" comme propriétaire

      Exemples: un pas de part et d'autre du quart
        | second | reste  | ensemble | verdict  | désignation    |
        | 24,975 | 45,025 | 24,99    | CONFORME | ne désigne pas |
        | 25     | 45     | 25       | CONFORME | désigne        |
        | 25,025 | 44,975 | 25,01    | CONFORME | désigne        |

  Règle: Capital et voix se comptent à part, et le quart de l'un ou de l'autre suffit

    Plan du scénario: <capital> % du capital et <voix> % des voix
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays    | capital         | voix          |
        | Ada Lund           | personne  | Suède   | <capital>       | <voix>        |
        | Sihtasutus Tallinn | fondation | Estonie | <autre capital> | <autres voix> |
      Alors CTRL-002 conclut : <verdict>
      Et il <désignation> "Ada Lund" comme propriétaire

      Exemples: un cinquième et un cinquième ne font pas deux cinquièmes
        | capital | autre capital | voix | autres voix | verdict  | désignation    |
        | 20      | 80            | 20   | 80          | CONFORME | ne désigne pas |
        | 30      | 70            | 10   | 90          | CONFORME | désigne        |
        | 10      | 90            | 30   | 70          | CONFORME | désigne        |

  Règle: Un État termine une chaîne comme une personne

    Scénario: un État possède 30 % à travers sa société
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays     | capital |
        | Valtion Sijoitus   | société   | Finlande | 30      |
        | Sihtasutus Tallinn | fondation | Estonie  | 70      |
      Et que le registre montre pour "Valtion Sijoitus" (Finlande) :
        | détenteur           | nature | pays     | capital |
        | Republic of Finland | État   | Finlande | 100     |
      Alors CTRL-002 conclut : CONFORME
      Et il désigne "Republic of Finland" comme propriétaire
      Et son raisonnement cite "Republic of Finland" pour 30 %

    Scénario: un membre que nul ne détient n'a pas de propriétaire à nommer
      Étant donné que "Sihtasutus Tallinn" (Estonie) est membre du consortium
      Et que nul ne détient "Sihtasutus Tallinn" (Estonie)
      Alors CTRL-002 conclut : CONFORME, pour "Sihtasutus Tallinn"

  Règle: Quand des sociétés se détiennent entre elles, un responsable de la conformité est invité à regarder

    # Interprétation : l'acte ne dit rien des participations croisées. Les parts sont calculées exactement, et la boucle est dite.

    Plan du scénario: le membre et une société qui en détient une part se détiennent l'un l'autre, évalué au <jour>
      Étant donné que l'évaluation est faite au <jour>
      Et que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur     | nature   | pays   | capital |
        | Ada Lund      | personne | Suède  | 70      |
        | Zenith Europe | société  | France | 30      |
      Et que le registre montre pour "Zenith Europe" (France) :
        | détenteur          | nature    | pays    | capital |
        | Aurora Compute     | société   | Estonie | 50      |
        | Sihtasutus Tallinn | fondation | Estonie | 50      |
      Alors CTRL-002 conclut : <verdict>
      Et sa disposition est <force>
      Et il dit ce qui y remédierait

      # 70 de ce que la boucle ne détient pas elle-même : 70 / (1 - 0,5 × 0,3) = 82,35…
      Exemples: le dernier jour où l'acte n'est pas applicable, et le premier où il l'est ; jamais plus qu'un signalement
        | jour            | verdict    | force                 |
        | 9 juillet 2027  | À SIGNALER | pas encore applicable |
        | 10 juillet 2027 | À SIGNALER | en vigueur            |

  Règle: La question se pose à partir du jour où l'acte est entré en vigueur

    Plan du scénario: un propriétaire, évalué au <jour>
      Étant donné que l'évaluation est faite au <jour>
      Et que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur | nature   | pays  | capital |
        | Ada Lund  | personne | Suède | 100     |
      Alors CTRL-002 conclut : <verdict>

      Exemples: la veille, et le jour même
        | jour           | verdict    |
        | 8 juillet 2024 | SANS OBJET |
        | 9 juillet 2024 | CONFORME   |

  Règle: Ce que l'on ignore ne passe pas

    # Interprétation : tout ce qui n'a pas de nom peut appartenir à une seule personne. Qui est nommé a ce qui est déclaré, et rien de plus.

    Plan du scénario: un propriétaire est nommé pour <nommés> %, et nul pour le reste
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur | nature   | pays  | capital  |
        | Ada Lund  | personne | Suède | <nommés> |
      Alors CTRL-002 conclut : <verdict>

      Exemples: un pas de part et d'autre d'un quart sans nom
        | nommés | verdict     |
        | 75,01  | CONFORME    |
        | 75     | INDÉTERMINÉ |
        | 74,99  | INDÉTERMINÉ |

    Plan du scénario: un détenteur de <cachés> % que le registre ne nomme pas
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur | nature       | pays         | capital  |
        | Ada Lund  | personne     | Suède        | <nommés> |
        | Holder A  | non divulgué | pays inconnu | <cachés> |
      Alors CTRL-002 conclut : <verdict>

      Exemples:
        | nommés | cachés | verdict     |
        | 75,01  | 24,99  | CONFORME    |
        | 75     | 25     | INDÉTERMINÉ |

    Plan du scénario: le registre donne une part sous forme de fourchette, <fourchette> %
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays    | capital      |
        | Ada Lund           | personne  | Suède   | <fourchette> |
        | Sihtasutus Tallinn | fondation | Estonie | <reste>      |
      Alors CTRL-002 conclut : <verdict>
      Et il <désignation> "Ada Lund" comme propriétaire

      Exemples: une fourchette n'est jamais remplacée par son milieu
        | fourchette      | reste   | verdict     | désignation    |
        | plus de 25 à 50 | 55 à 75 | CONFORME    | désigne        |
        | 20 à 40         | 60 à 80 | INDÉTERMINÉ | ne désigne pas |
        | 10 à 24,99      | 70 à 90 | CONFORME    | ne désigne pas |

    Scénario: un détenteur dont nul ne sait à qui il appartient
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur     | nature   | pays   | capital |
        | Ada Lund      | personne | Suède  | 60      |
        | Zenith Europe | société  | France | 40      |
      Alors CTRL-002 conclut : INDÉTERMINÉ
      Et il dit quelle preuve trancherait

    Scénario: un membre dont on ne sait rien des détenteurs
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre ne dit rien de ceux qui détiennent "Aurora Compute" (Estonie)
      Alors CTRL-002 conclut : INDÉTERMINÉ
      Et il dit quelle preuve trancherait

    Scénario: un registre qui donne plus de capital qu'il n'y en a
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays    | capital |
        | Ada Lund           | personne  | Suède   | 60      |
        | Sihtasutus Tallinn | fondation | Estonie | 60      |
      Alors CTRL-002 conclut : INDÉTERMINÉ

    Scénario: un membre qu'aucun registre ne connaît
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Alors CTRL-002 conclut : INDÉTERMINÉ, pour "Aurora Compute"

    Scénario: deux sociétés portent le nom du membre
      Étant donné que "Aurora Compute" (pays inconnu) est membre du consortium
      Et que nul ne détient "Aurora Compute" (Estonie)
      Et que nul ne détient "Aurora Compute" (Lettonie)
      Alors CTRL-002 conclut : INDÉTERMINÉ
