# language: fr
@CTRL-005
Fonctionnalité: Personne hors de l'Union ne peut bloquer les décisions stratégiques d'un membre (CTRL-005)
  Un détenteur trop petit pour décider peut malgré tout arrêter le budget, le plan d'affaires, le choix des dirigeants ou
  des investissements majeurs. C'est un contrôle négatif : jamais compté comme contrôle, et jamais passé sous silence. Deux
  détenteurs à moitié chacun peuvent se bloquer. Si quelqu'un hors de l'Union peut bloquer, un juriste doit regarder.

  Règle: Le veto de quelqu'un de l'extérieur est à apprécier par un juriste, si petite que soit la part

    Plan du scénario: un détenteur (<pays>) à 20 % peut bloquer <objet>
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays    | voix |
        | Holder A           | personne  | <pays>  | 20   |
        | Sihtasutus Tallinn | fondation | Estonie | 80   |
      Et que "Holder A" peut bloquer <objet> de "Aurora Compute"
      Alors CTRL-005 conclut : <verdict>
      Et son raisonnement cite "Holder A"

      Exemples:
        | pays    | objet                       | verdict    |
        | Chine   | le budget                   | À SIGNALER |
        | Chine   | le plan d'affaires          | À SIGNALER |
        | Chine   | la direction                | À SIGNALER |
        | Chine   | les investissements majeurs | À SIGNALER |
        | Norvège | le budget                   | À SIGNALER |
        | France  | le budget                   | CONFORME   |

    Scénario: sans veto, 20 % ne bloquent rien
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays    | voix |
        | Holder A           | personne  | Chine   | 20   |
        | Sihtasutus Tallinn | fondation | Estonie | 80   |
      Alors CTRL-005 conclut : CONFORME

    Scénario: un veto n'est pas un contrôle
      Étant donné que le coordinateur est "Aurora Compute" (Estonie)
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays    | voix |
        | Holder A           | personne  | Chine   | 20   |
        | Sihtasutus Tallinn | fondation | Estonie | 80   |
      Et que "Holder A" peut bloquer le budget de "Aurora Compute"
      Alors GIGA-002 conclut : CONFORME
      Et CTRL-005 conclut : À SIGNALER
      Et il dit ce qui y remédierait

    Plan du scénario: le veto porte sur une société mère qui a <voix> % des voix
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays      | voix    |
        | Alpha Energie      | société   | Allemagne | <voix>  |
        | Sihtasutus Tallinn | fondation | Estonie   | <reste> |
      Et que le registre montre pour "Alpha Energie" (Allemagne) :
        | détenteur       | nature    | pays   | voix |
        | Holder A        | personne  | Chine  | 20   |
        | Fondation Rhône | fondation | France | 80   |
      Et que "Holder A" peut bloquer le budget de "Alpha Energie"
      Alors CTRL-005 conclut : <verdict>

      Exemples: il atteint le membre si la mère le contrôle
        | voix  | reste | verdict    |
        | 50,01 | 49,99 | À SIGNALER |
        | 49,99 | 50,01 | CONFORME   |

    Scénario: une société de l'Union sous une mère américaine a le veto
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays    | voix |
        | Zenith Europe      | société   | France  | 20   |
        | Sihtasutus Tallinn | fondation | Estonie | 80   |
      Et que le registre montre pour "Zenith Europe" (France) :
        | détenteur        | nature  | pays       | voix |
        | Meridian Capital | société | États-Unis | 100  |
      Et que "Zenith Europe" peut bloquer le budget de "Aurora Compute"
      Alors CTRL-005 conclut : À SIGNALER

  Règle: La moitié des voix bloque toute décision et n'en emporte aucune

    Plan du scénario: une société américaine à <voix américaines> % à côté d'une fondation de l'Union
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays       | voix               |
        | Meridian Capital   | société   | États-Unis | <voix américaines> |
        | Sihtasutus Tallinn | fondation | Estonie    | <voix de l'Union>  |
      Alors CTRL-005 conclut : <verdict>

      Exemples: un pas de part et d'autre de la moitié ; au-dessus c'est un contrôle, qu'une autre règle constate
        | voix américaines | voix de l'Union | verdict    |
        | 49,99            | 50,01           | CONFORME   |
        | 50               | 50              | À SIGNALER |
        | 50,01            | 49,99           | SANS OBJET |

    Plan du scénario: deux sociétés américaines à 30 % et 20 % <accord>
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays       | voix |
        | Meridian Capital   | société   | États-Unis | 30   |
        | Zenith Holding     | société   | États-Unis | 20   |
        | Sihtasutus Tallinn | fondation | Estonie    | 50   |
      Et que "Meridian Capital" et "Zenith Holding" <accord> dans "Aurora Compute"
      Alors CTRL-005 conclut : <verdict>

      Exemples: qui agit de concert a la moitié des voix ensemble
        | accord              | verdict    |
        | agissent de concert | À SIGNALER |
        | agissent séparément | CONFORME   |

    Plan du scénario: une société américaine à <voix américaines> % de la société mère
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays      | voix    |
        | Alpha Energie      | société   | Allemagne | <voix>  |
        | Sihtasutus Tallinn | fondation | Estonie   | <reste> |
      Et que le registre montre pour "Alpha Energie" (Allemagne) :
        | détenteur        | nature    | pays       | voix               |
        | Meridian Capital | société   | États-Unis | <voix américaines> |
        | Fondation Rhône  | fondation | France     | <voix de l'Union>  |
      Alors CTRL-005 conclut : <verdict>

      Exemples: la moitié d'une mère qui contrôle le membre bloque aussi le membre
        | voix  | reste | voix américaines | voix de l'Union | verdict    |
        | 50,01 | 49,99 | 50               | 50              | À SIGNALER |
        | 50,01 | 49,99 | 49,99            | 50,01           | CONFORME   |
        | 49,99 | 50,01 | 50               | 50              | CONFORME   |

    Plan du scénario: une société à <voix chinoises> % de voix chinoises a un veto
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays      | voix |
        | Alpha Energie      | société   | Allemagne | 20   |
        | Sihtasutus Tallinn | fondation | Estonie   | 80   |
      Et que le registre montre pour "Alpha Energie" (Allemagne) :
        | détenteur       | nature    | pays   | voix              |
        | Holder A        | personne  | Chine  | <voix chinoises>  |
        | Fondation Rhône | fondation | France | <voix de l'Union> |
      Et que "Alpha Energie" peut bloquer le budget de "Aurora Compute"
      Alors CTRL-005 conclut : <verdict>

      Exemples: la moitié de ses voix l'empêche de consentir
        | voix chinoises | voix de l'Union | verdict    |
        | 50             | 50              | À SIGNALER |
        | 49,99          | 50,01           | CONFORME   |

    # Interprétation : qui empêche un détenteur de consentir arrête tout ce à quoi il faut les voix de ce détenteur ; le blocage se
    # propage donc de maillon en maillon.

    Plan du scénario: une société américaine a <voix américaines> % d'une société allemande qui a <voix> % du membre
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays      | voix    |
        | Alpha Energie      | société   | Allemagne | <voix>  |
        | Sihtasutus Tallinn | fondation | Estonie   | <reste> |
      Et que le registre montre pour "Alpha Energie" (Allemagne) :
        | détenteur        | nature    | pays       | voix               |
        | Meridian Capital | société   | États-Unis | <voix américaines> |
        | Fondation Rhône  | fondation | France     | <voix de l'Union>  |
      Alors CTRL-005 conclut : <verdict>
      Et son raisonnement cite "Meridian Capital" pour <voix américaines> %
      Et son raisonnement cite "Alpha Energie" pour <voix> %

      Exemples: la moitié de la moitié bloque ; la moitié de moins ne bloque pas, ni moins de la moitié ; la majorité de la moitié vaut la moitié
        | voix  | reste | voix américaines | voix de l'Union | verdict    |
        | 50    | 50    | 50               | 50              | À SIGNALER |
        | 50    | 50    | 50,01            | 49,99           | À SIGNALER |
        | 50    | 50    | 49,99            | 50,01           | CONFORME   |
        | 49,99 | 50,01 | 50               | 50              | CONFORME   |

    Scénario: la moitié d'une société qui a la moitié de celle qui a la moitié du membre
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays      | voix |
        | Alpha Energie      | société   | Allemagne | 50   |
        | Sihtasutus Tallinn | fondation | Estonie   | 50   |
      Et que le registre montre pour "Alpha Energie" (Allemagne) :
        | détenteur       | nature    | pays   | voix |
        | Zenith Europe   | société   | France | 50   |
        | Fondation Rhône | fondation | France | 50   |
      Et que le registre montre pour "Zenith Europe" (France) :
        | détenteur        | nature   | pays       | voix |
        | Meridian Capital | société  | États-Unis | 50   |
        | Ada Lund         | personne | Suède      | 50   |
      Alors CTRL-005 conclut : À SIGNALER

    Scénario: une société américaine peut bloquer le budget d'une société allemande qui a la moitié du membre
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays      | voix |
        | Alpha Energie      | société   | Allemagne | 50   |
        | Sihtasutus Tallinn | fondation | Estonie   | 50   |
      Et que le registre montre pour "Alpha Energie" (Allemagne) :
        | détenteur        | nature    | pays       | voix |
        | Meridian Capital | société   | États-Unis | 10   |
        | Fondation Rhône  | fondation | France     | 90   |
      Et que "Meridian Capital" peut bloquer le budget de "Alpha Energie"
      Alors CTRL-005 conclut : INDÉTERMINÉ
      Et il dit quelle preuve trancherait

    Scénario: nul n'est nommé pour la moitié d'une société allemande qui a la moitié du membre
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays      | voix |
        | Alpha Energie      | société   | Allemagne | 50   |
        | Sihtasutus Tallinn | fondation | Estonie   | 50   |
      Et que le registre montre pour "Alpha Energie" (Allemagne) :
        | détenteur       | nature    | pays   | voix |
        | Fondation Rhône | fondation | France | 50   |
      Alors CTRL-005 conclut : INDÉTERMINÉ

    Plan du scénario: une société mère à <voix> %, dont on ignore tout des détenteurs
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays      | voix    |
        | Alpha Energie      | société   | Allemagne | <voix>  |
        | Sihtasutus Tallinn | fondation | Estonie   | <reste> |
      Et que le registre ne dit rien de ceux qui détiennent "Alpha Energie" (Allemagne)
      Alors CTRL-005 conclut : <verdict>

      Exemples: quelqu'un de l'extérieur peut être derrière la mère, et décider ou bloquer par elle
        | voix  | reste | verdict     |
        | 49,99 | 50,01 | CONFORME    |
        | 50    | 50    | INDÉTERMINÉ |
        | 50,01 | 49,99 | INDÉTERMINÉ |

  Règle: Un juriste est consulté quelle que soit la force de l'acte ; ce n'est jamais plus qu'un signalement

    Plan du scénario: un détenteur chinois peut bloquer le budget, évalué au <jour>
      Étant donné que l'évaluation est faite au <jour>
      Et que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays    | voix |
        | Holder A           | personne  | Chine   | 20   |
        | Sihtasutus Tallinn | fondation | Estonie | 80   |
      Et que "Holder A" peut bloquer le budget de "Aurora Compute"
      Alors CTRL-005 conclut : <verdict>
      Et sa disposition est <force>

      Exemples: les jours autour de son entrée en vigueur, et autour du jour où il devient applicable
        | jour            | verdict    | force                 |
        | 8 juillet 2024  | SANS OBJET | pas encore applicable |
        | 9 juillet 2024  | À SIGNALER | pas encore applicable |
        | 9 juillet 2027  | À SIGNALER | pas encore applicable |
        | 10 juillet 2027 | À SIGNALER | en vigueur            |

  Règle: Ce que l'on ignore ne passe pas

    Plan du scénario: le registre donne une part américaine sous forme de fourchette, <fourchette> %
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays       | voix         |
        | Meridian Capital   | société   | États-Unis | <fourchette> |
        | Sihtasutus Tallinn | fondation | Estonie    | <reste>      |
      Alors CTRL-005 conclut : <verdict>

      Exemples: une fourchette n'est jamais remplacée par son milieu
        | fourchette | reste   | verdict     |
        | 40 à 60    | 40 à 60 | INDÉTERMINÉ |
        | 40 à 49,99 | 51 à 60 | CONFORME    |

    Scénario: nul ne sait de quel pays est le titulaire d'un veto
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays         | voix |
        | Holder A           | personne  | pays inconnu | 20   |
        | Sihtasutus Tallinn | fondation | Estonie      | 80   |
      Et que "Holder A" peut bloquer le budget de "Aurora Compute"
      Alors CTRL-005 conclut : INDÉTERMINÉ
      Et il dit quelle preuve trancherait

    Plan du scénario: nul n'est nommé pour <sans nom> % des voix
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays    | voix      |
        | Sihtasutus Tallinn | fondation | Estonie | <nommées> |
      Alors CTRL-005 conclut : <verdict>

      Exemples: une moitié sans nom peut bloquer
        | nommées | sans nom | verdict     |
        | 50,01   | 49,99    | CONFORME    |
        | 50      | 50       | INDÉTERMINÉ |

    Scénario: un membre dont on ne sait rien des détenteurs
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre ne dit rien de ceux qui détiennent "Aurora Compute" (Estonie)
      Alors CTRL-005 conclut : INDÉTERMINÉ
      Et il dit quelle preuve trancherait

    Scénario: un registre qui donne plus de voix qu'il n'y en a
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays    | voix |
        | Ada Lund           | personne  | Suède   | 60   |
        | Sihtasutus Tallinn | fondation | Estonie | 60   |
      Alors CTRL-005 conclut : INDÉTERMINÉ

    Scénario: un membre qu'aucun registre ne connaît
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Alors CTRL-005 conclut : INDÉTERMINÉ, pour "Aurora Compute"

    Scénario: deux sociétés portent le nom du membre
      Étant donné que "Aurora Compute" (pays inconnu) est membre du consortium
      Et que nul ne détient "Aurora Compute" (Estonie)
      Et que nul ne détient "Aurora Compute" (Lettonie)
      Alors CTRL-005 conclut : INDÉTERMINÉ

  Règle: La moitié du conseil bloque ce que décide le conseil

    Plan du scénario: <sièges> des <conseil> membres du conseil, et aucune voix
      Étant donné que "Aurora Compute" (Estonie) est membre du consortium
      Et que le registre montre pour "Aurora Compute" (Estonie) :
        | détenteur          | nature    | pays    | voix |
        | Sihtasutus Tallinn | fondation | Estonie | 100  |
      Et que nul ne détient "Meridian Capital" (États-Unis)
      Et que "Meridian Capital" peut nommer <sièges> des <conseil> membres du conseil de "Aurora Compute"
      Alors CTRL-005 conclut : <verdict>

      Exemples: un siège de part et d'autre de la moitié
        | sièges | conseil | verdict    |
        | 3      | 8       | CONFORME   |
        | 4      | 8       | À SIGNALER |
        | 3      | 7       | CONFORME   |
