# language: fr
@ORIG-001
Fonctionnalité: Un circuit intégré vient du pays où il a été diffusé, quoi qu'on déclare (ORIG-001)
  Un processeur est conçu dans un pays, diffusé sur plaquettes dans un deuxième et mis en boîtier dans un troisième. Pour
  la douane, il vient du deuxième. Ce que le vendeur déclare est conservé à côté, et une déclaration qui ne peut être vraie
  est signalée.

  Règle: La diffusion confère l'origine ; la conception, l'assemblage et les essais non

    Scénario: diffusé à Taïwan, mis en boîtier en Malaisie, conçu aux États-Unis
      Quand la nomenclature comporte ces pièces :
        | niveau | pièce | quantité | fabricant   | conception | diffusion | assemblage |
        | 1      | GPU   | 8        | Zenith Corp | États-Unis | Taïwan    | Malaisie   |
      Alors ORIG-001 conclut : CONFORME, pour "GPU"
      Et son message dit "Taïwan (TW)"
      Et il se fonde sur l'article "60(2)"
      Et sa disposition est en vigueur

    Plan du scénario: diffusé à Taïwan, mis en boîtier en Malaisie ; déclaré : <déclarée>
      Quand la nomenclature comporte ces pièces :
        | niveau | pièce | quantité | fabricant   | diffusion | assemblage | origine déclarée |
        | 1      | GPU   | 8        | Zenith Corp | Taïwan    | Malaisie   | <déclarée>       |
      Alors ORIG-001 conclut : <verdict>, pour "GPU"
      Et son message dit "Taïwan (TW)"
      Et son message dit "<dit>"

      Exemples: une déclaration que la diffusion contredit est signalée, et les deux sont nommées
        | déclarée         | verdict    | dit           |
        | Taïwan           | CONFORME   | Taïwan (TW)   |
        | Malaisie         | À SIGNALER | Malaisie (MY) |
        | Taïwan, Malaisie | À SIGNALER | Malaisie (MY) |

    Scénario: une contradiction dit ce qui y remédierait
      Quand la nomenclature comporte ces pièces :
        | niveau | pièce | quantité | fabricant   | diffusion | origine déclarée |
        | 1      | GPU   | 8        | Zenith Corp | Taïwan    | Allemagne        |
      Alors ORIG-001 conclut : À SIGNALER, pour "GPU"
      Et il dit ce qui y remédierait

  Règle: Seuls les circuits intégrés sont visés

    # Interprétation : une nomenclature dit qu'une pièce est un circuit par un pays de diffusion, une fonderie ou sa
    # fonction. Une description en termes libres ne fait pas un circuit, et une carte n'en est pas un.

    Plan du scénario: une pièce dont la fonction est "<fonction>"
      Quand la nomenclature comporte ces pièces :
        | niveau | pièce | quantité | fabricant   | fonction   | origine déclarée |
        | 1      | X100  | 8        | Zenith Corp | <fonction> | Malaisie         |
      Alors ORIG-001 conclut : <verdict>

      Exemples: des circuits, et ce qui n'en est pas
        | fonction        | verdict     |
        | circuit intégré | INDÉTERMINÉ |
        | GPU             | INDÉTERMINÉ |
        | alimentation    | SANS OBJET  |
        | refroidissement | SANS OBJET  |

  Règle: La question se pose à partir du jour de l'acte

    Plan du scénario: un circuit déclaré malaisien, évalué au <jour>
      Étant donné que l'évaluation est faite au <jour>
      Quand la nomenclature comporte ces pièces :
        | niveau | pièce | quantité | fabricant   | diffusion | origine déclarée |
        | 1      | GPU   | 8        | Zenith Corp | Taïwan    | Malaisie         |
      Alors ORIG-001 conclut : <verdict>

      Exemples: la veille, et le jour même
        | jour          | verdict    |
        | 30 avril 2016 | SANS OBJET |
        | 1 mai 2016    | À SIGNALER |

  Règle: Ce que l'on ignore ne passe pas

    Scénario: une fonderie est nommée, sans qu'on sache où elle est
      Quand la nomenclature comporte ces pièces :
        | niveau | pièce | quantité | fabricant   | fonderie      | assemblage | origine déclarée |
        | 1      | GPU   | 8        | Zenith Corp | Selat Foundry | Malaisie   | Malaisie         |
      Alors ORIG-001 conclut : INDÉTERMINÉ, pour "GPU"
      Et il dit quelle preuve trancherait

    # Interprétation : lorsque les exemplaires viennent de plusieurs fonderies, l'acte ne donne pas d'origine unique à tous.
    # Une déclaration n'est signalée que si aucun exemplaire ne peut venir de là.

    Plan du scénario: diffusé à Taïwan et en Corée du Sud ; déclaré : <déclarée>
      Quand la nomenclature comporte ces pièces :
        | niveau | pièce | quantité | fabricant   | diffusion             | origine déclarée |
        | 1      | GPU   | 8        | Zenith Corp | Taïwan, Corée du Sud  | <déclarée>       |
      Alors ORIG-001 conclut : <verdict>, pour "GPU"

      Exemples: l'un des deux, et aucun des deux
        | déclarée | verdict     |
        | Taïwan   | INDÉTERMINÉ |
        | Malaisie | À SIGNALER  |

    # Interprétation : deux lignes d'une même pièce qui indiquent des pays différents ne sont pas deux lieux de celle-ci :
    # l'une d'elles peut être fausse. Aucune origine unique ne s'en déduit, et une déclaration n'est signalée que si elle ne
    # convient à aucune.

    Plan du scénario: une ligne dit Taïwan, une autre de la même pièce dit <autre> ; déclaré : <déclarée>
      Quand la nomenclature comporte ces pièces :
        | niveau | pièce | quantité | fabricant   | diffusion | origine déclarée |
        | 1      | GPU   | 8        | Zenith Corp | Taïwan    | <déclarée>       |
        | 1      | GPU   | 2        | Zenith Corp | <autre>   |                  |
      Alors ORIG-001 conclut : <verdict>, pour "GPU"

      Exemples: les lignes concordent, se contredisent, se contredisent et contredisent la déclaration
        | autre        | déclarée | verdict     |
        | Taïwan       | Taïwan   | CONFORME    |
        | Corée du Sud | Taïwan   | INDÉTERMINÉ |
        | Corée du Sud | Malaisie | À SIGNALER  |

    Scénario: des lignes qui déclarent des origines différentes la laissent ouverte, si l'une est celle de la diffusion
      Quand la nomenclature comporte ces pièces :
        | niveau | pièce | quantité | fabricant   | diffusion | origine déclarée |
        | 1      | GPU   | 8        | Zenith Corp | Taïwan    | Taïwan           |
        | 1      | GPU   | 2        | Zenith Corp |           | Malaisie         |
      Alors ORIG-001 conclut : INDÉTERMINÉ, pour "GPU"
      Et son message dit "Malaisie (MY)"
      Et il dit quelle preuve trancherait
