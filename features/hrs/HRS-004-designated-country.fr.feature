# language: fr
@HRS-004
Fonctionnalité: Une simulation de la proposition de règlement sur la cybersécurité (HRS-004)
  La proposition tiendrait les fournisseurs de pays désignés hors des actifs essentiels. Aucun pays n'est désigné ; rien n'est donc demandé ; un profil peut
  dire ce qui s'ensuivrait si un pays l'était. C'est une proposition : à signaler au plus.

  # Interprétation : quels actifs sont essentiels n'est pas établi ; toute pièce compte donc pour telle. Le contrôle est celui de toutes les parties du pays ensemble.

  Règle: En l'état, nul pays n'est désigné

    Scénario: un fabricant chinois
      Étant donné qu'aucun pays n'est désigné selon la proposition de règlement sur la cybersécurité
      Et que nul ne détient "Zenith Holding" (Chine)
      Quand la nomenclature comporte une pièce fabriquée par "Zenith Holding"
      Alors HRS-004 conclut : SANS OBJET, pour "Zenith Holding"

  Règle: Si la Chine était désignée

    Scénario: un fabricant qui y a son siège
      Étant donné que la Chine est prise pour désignée selon la proposition de règlement sur la cybersécurité
      Et que nul ne détient "Zenith Holding" (Chine)
      Quand la nomenclature comporte une pièce fabriquée par "Zenith Holding"
      Alors HRS-004 conclut : À SIGNALER, pour "Zenith Holding"
      Et il dit ce qui y remédierait

    Plan du scénario: des parties chinoises ont <voix> % des voix
      Étant donné que la Chine est prise pour désignée selon la proposition de règlement sur la cybersécurité
      Et que le registre montre pour "Acme Power SAS" (France) :
        | détenteur       | nature    | pays   | voix    |
        | Zenith Holding  | société   | Chine  | <voix>  |
        | Fondation Rhône | fondation | France | <reste> |
      Quand la nomenclature comporte une pièce fabriquée par "Acme Power SAS"
      Alors HRS-004 conclut : <verdict>, pour "Acme Power SAS"

      Exemples: un pas de part et d'autre de la moitié
        | voix    | reste   | verdict     |
        | 49,99   | 50,01   | CONFORME    |
        | 50      | 50      | CONFORME    |
        | 50,01   | 49,99   | À SIGNALER  |
        | 40 à 60 | 40 à 60 | INDÉTERMINÉ |

    Plan du scénario: un fabricant d'un autre pays
      Étant donné que la Chine est prise pour désignée selon la proposition de règlement sur la cybersécurité
      Et que nul ne détient "Nordic Foundation" (<pays>)
      Quand la nomenclature comporte une pièce fabriquée par "Nordic Foundation"
      Alors HRS-004 conclut : <verdict>, pour "Nordic Foundation"

      Exemples:
        | pays       | verdict  |
        | Suède      | CONFORME |
        | États-Unis | CONFORME |

  Règle: On le demande à partir du jour de la proposition

    Plan du scénario: un fabricant chinois, évalué au <jour>
      Étant donné que la Chine est prise pour désignée selon la proposition de règlement sur la cybersécurité
      Et que l'évaluation est faite au <jour>
      Et que nul ne détient "Zenith Holding" (Chine)
      Quand la nomenclature comporte une pièce fabriquée par "Zenith Holding"
      Alors HRS-004 conclut : <verdict>

      Exemples: un jour de part et d'autre
        | jour            | verdict    |
        | 19 janvier 2026 | SANS OBJET |
        | 20 janvier 2026 | À SIGNALER |

  Règle: Ce que l'on ignore ne passe pas

    Scénario: on ignore qui détient le fabricant
      Étant donné que la Chine est prise pour désignée selon la proposition de règlement sur la cybersécurité
      Et que le registre ne dit rien de ceux qui détiennent "Acme Power SAS" (France)
      Quand la nomenclature comporte une pièce fabriquée par "Acme Power SAS"
      Alors HRS-004 conclut : INDÉTERMINÉ, pour "Acme Power SAS"
      Et il dit quelle preuve trancherait

    Scénario: une pièce qui ne nomme pas de fabricant
      Étant donné que la Chine est prise pour désignée selon la proposition de règlement sur la cybersécurité
      Quand la nomenclature comporte une pièce qui ne nomme pas de fabricant
      Alors HRS-004 conclut : INDÉTERMINÉ
