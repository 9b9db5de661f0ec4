# language: fr
@GIGA-012
Fonctionnalité: La majorité du capital du consortium est européenne (GIGA-012)
  Plus de la moitié du capital du consortium devrait être européenne. Aucun acte ne dit encore comment compte une part
  détenue à travers une autre société ; elle est donc comptée de trois façons : selon le siège du détenteur direct, en
  cascade (qui détient la majorité prend tout), et en multipliant le long de chaque chaîne. La réponse n'est certaine que
  si les trois s'accordent. La source est une déclaration publique et le droit le plus proche une analogie : il n'en sort
  au plus qu'un signalement.

  Règle: Plus de la moitié fait une majorité, la moitié n'en fait pas

    Plan du scénario: <européens> % à une fondation néerlandaise, <autres> % à une société américaine
      Étant donné que les membres détiennent le capital du consortium :
        | membre           | nature    | pays       | capital     |
        | Stichting Waal   | fondation | Pays-Bas   | <européens> |
        | Meridian Capital | société   | États-Unis | <autres>    |
      Alors GIGA-012 conclut : <verdict>
      Et la part européenne est de <européens> % en direct, de <européens> % en cascade et de <européens> % par multiplication

      Exemples: un pas de part et d'autre de la moitié
        | européens | autres | verdict    |
        | 40        | 60     | À SIGNALER |
        | 49,99     | 50,01  | À SIGNALER |
        | 50        | 50     | À SIGNALER |
        | 50,01     | 49,99  | CONFORME   |

    Scénario: un signalement dit ce qui y remédierait
      Étant donné que les membres détiennent le capital du consortium :
        | membre           | nature    | pays       | capital |
        | Stichting Waal   | fondation | Pays-Bas   | 40      |
        | Meridian Capital | société   | États-Unis | 60      |
      Alors GIGA-012 conclut : À SIGNALER
      Et il dit ce qui y remédierait

  Règle: Une déclaration à la presse n'engage personne, quoi que dise l'appel

    Plan du scénario: 40 % européen, quand l'appel <appel> cette condition
      Étant donné que l'appel <appel> cette condition
      Et que les membres détiennent le capital du consortium :
        | membre           | nature    | pays       | capital |
        | Stichting Waal   | fondation | Pays-Bas   | 40      |
        | Meridian Capital | société   | États-Unis | 60      |
      Alors GIGA-012 conclut : <verdict>

      Exemples:
        | appel          | verdict    |
        | ne reprend pas | À SIGNALER |
        | reprend        | À SIGNALER |

  Règle: La question se pose à partir du jour de la déclaration

    Plan du scénario: 40 % européen, évalué au <jour>
      Étant donné que l'évaluation est faite au <jour>
      Et que les membres détiennent le capital du consortium :
        | membre           | nature    | pays       | capital |
        | Stichting Waal   | fondation | Pays-Bas   | 40      |
        | Meridian Capital | société   | États-Unis | 60      |
      Alors GIGA-012 conclut : <verdict>

      Exemples: la veille, et le jour même
        | jour            | verdict    |
        | 3 décembre 2025 | SANS OBJET |
        | 4 décembre 2025 | À SIGNALER |

  Règle: Là où les trois façons de compter divergent, la question reste ouverte

    Scénario: un membre français est lui-même européen à 60 %
      Étant donné que les membres détiennent le capital du consortium :
        | membre           | nature    | pays                | capital |
        | Alpes Calcul     | société   | France              | 40      |
        | Stiftung Spree   | fondation | Allemagne           | 15      |
        | Meridian Capital | société   | États-Unis          | 30      |
        | Dune Ventures    | société   | Émirats arabes unis | 15      |
      Et que le registre montre pour "Alpes Calcul" (France) :
        | détenteur        | nature    | pays       | voix | capital |
        | Fondation Rhône  | fondation | France     | 60   | 60      |
        | Sequoia Partners | société   | États-Unis | 40   | 40      |
      Alors GIGA-012 conclut : INDÉTERMINÉ
      Et la part européenne est de 55 % en direct, de 55 % en cascade et de 39 % par multiplication
      Et il dit quelle preuve trancherait

    Scénario: un membre allemand appartient à une mère américaine
      Étant donné que les membres détiennent le capital du consortium :
        | membre         | nature    | pays      | capital |
        | Zenith Europe  | société   | Allemagne | 60      |
        | Stichting Waal | fondation | Pays-Bas  | 40      |
      Et que le registre montre pour "Zenith Europe" (Allemagne) :
        | détenteur        | nature  | pays       | voix | capital |
        | Meridian Capital | société | États-Unis | 100  | 100     |
      Alors GIGA-012 conclut : INDÉTERMINÉ
      Et la part européenne est de 100 % en direct, de 40 % en cascade et de 40 % par multiplication

    # Interprétation : par son siège, une société américaine est extérieure ; comptée par la chaîne, elle est ce que sont ses
    # détenteurs. Ce pour quoi nul n'y est nommé compte comme extérieur.

    Plan du scénario: un membre américain appartient pour <détenus> % à une fondation allemande
      Étant donné que les membres détiennent le capital du consortium :
        | membre           | nature    | pays       | capital |
        | Stichting Waal   | fondation | Pays-Bas   | 40      |
        | Meridian Capital | société   | États-Unis | 60      |
      Et que le registre montre pour "Meridian Capital" (États-Unis) :
        | détenteur      | nature    | pays      | voix      | capital   |
        | Stiftung Spree | fondation | Allemagne | <détenus> | <détenus> |
      Alors GIGA-012 conclut : <verdict>
      Et la part européenne est de 40 % en direct, de <cascade> % en cascade et de <multipliée> % par multiplication
      Et son raisonnement cite "Stiftung Spree"

      Exemples:
        | détenus | cascade | multipliée | verdict     |
        | 100     | 100     | 100        | INDÉTERMINÉ |
        | 20      | 40      | 52         | INDÉTERMINÉ |
        | 10      | 40      | 46         | À SIGNALER  |

  Règle: Ce que l'on ignore ne passe pas

    # Interprétation : un membre dont nul n'indique le pays peut être européen ou non ; sa part élargit l'intervalle, et la
    # réponse n'est certaine que si l'intervalle entier est du même côté de la moitié.

    Plan du scénario: <européens> % européens, <autres> % qui ne le sont pas, et <inconnus> % dont on ne sait rien
      Étant donné que les membres détiennent le capital du consortium :
        | membre           | nature    | pays         | capital     |
        | Stichting Waal   | fondation | Pays-Bas     | <européens> |
        | Meridian Capital | société   | États-Unis   | <autres>    |
        | Silent Partner   | société   | pays inconnu | <inconnus>  |
      Alors GIGA-012 conclut : <verdict>
      Et la part européenne est comprise entre <européens> et <au plus> %

      Exemples:
        | européens | autres | inconnus | au plus | verdict     |
        | 45        | 20     | 35       | 80      | INDÉTERMINÉ |
        | 52        | 20     | 28       | 80      | CONFORME    |
        | 50        | 0      | 50       | 100     | INDÉTERMINÉ |
        | 10        | 50     | 40       | 50      | À SIGNALER  |

    Scénario: les parts des membres ne font pas le tout
      Étant donné que les membres détiennent le capital du consortium :
        | membre           | nature    | pays       | capital |
        | Stichting Waal   | fondation | Pays-Bas   | 45      |
        | Meridian Capital | société   | États-Unis | 20      |
      Alors GIGA-012 conclut : INDÉTERMINÉ
      Et la part européenne est comprise entre 45 et 80 %

    Scénario: un membre de l'Union dont on ignore tout des détenteurs
      Étant donné que les membres détiennent le capital du consortium :
        | membre           | nature  | pays       | capital |
        | Zenith Europe    | société | Allemagne  | 60      |
        | Meridian Capital | société | États-Unis | 40      |
      Alors GIGA-012 conclut : INDÉTERMINÉ
