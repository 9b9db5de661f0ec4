# language: fr
@GIGA-001
Fonctionnalité: Le coordinateur est constitué et dirigé dans l'Union (GIGA-001)
  La société qui répond du consortium doit être européenne à double titre : constituée selon le droit d'un État membre,
  et dirigée depuis un État membre. L'un ne compense pas l'autre.

  # Interprétation : l'acte ne dit pas qui prouve le siège. L'inscription à un registre l'emporte sur la parole du
  # consortium ; si aucun registre ne s'exprime, la parole du consortium est retenue ; s'ils se contredisent, ni l'une ni
  # l'autre.

  Règle: Le siège statutaire et l'administration centrale sont tous deux dans un État membre

    Plan du scénario: un coordinateur dont le siège est <siège> et l'administration centrale <administration>
      Étant donné que le coordinateur "Aurora Compute" a son siège <siège> et son administration centrale <administration>
      Alors GIGA-001 conclut : <verdict>
      Et il se fonde sur l'article "2(3e)"

      Exemples: les deux à l'intérieur, ou l'un des deux à l'extérieur
        | siège          | administration | verdict    |
        | en Estonie     | en Estonie     | CONFORME   |
        | en Irlande     | en France      | CONFORME   |
        | en Estonie     | en Suisse      | INFRACTION |
        | aux États-Unis | en Estonie     | INFRACTION |

      Exemples: l'Espace économique européen et les anciens membres ne sont pas l'Union
        | siège          | administration | verdict    |
        | en Norvège     | en Norvège     | INFRACTION |
        | en Estonie     | en Islande     | INFRACTION |
        | au Royaume-Uni | en Irlande     | INFRACTION |

    Scénario: une infraction dit ce qui ne va pas et ce qui y remédierait
      Étant donné que le coordinateur "Aurora Compute" a son siège en Estonie et son administration centrale en Suisse
      Alors GIGA-001 conclut : INFRACTION, pour "Aurora Compute"
      Et son raisonnement situe l'administration centrale de "Aurora Compute" en Suisse
      Et il dit ce qui y remédierait

  Règle: L'obligation vaut à partir de l'entrée en vigueur de l'acte modificatif

    Plan du scénario: un coordinateur dirigé depuis la Suisse, évalué au <jour>
      Étant donné que l'évaluation est faite au <jour>
      Et que le coordinateur "Aurora Compute" a son siège en Estonie et son administration centrale en Suisse
      Alors GIGA-001 conclut : <verdict>

      Exemples: la veille, et le jour même
        | jour            | verdict    |
        | 19 janvier 2026 | SANS OBJET |
        | 20 janvier 2026 | INFRACTION |

  Règle: Ce que l'on ignore ne passe pas

    # Interprétation : un seul lieu connu hors de l'Union suffit à l'infraction ; l'autre ne peut pas la réparer.

    Plan du scénario: un coordinateur dont le siège est <siège> et l'administration centrale <administration>
      Étant donné que le coordinateur "Aurora Compute" a son siège <siège> et son administration centrale <administration>
      Alors GIGA-001 conclut : <verdict>

      Exemples: une lacune ne fait rien passer, et n'excuse rien
        | siège                | administration       | verdict     |
        | en Estonie           | dans un pays inconnu | INDÉTERMINÉ |
        | dans un pays inconnu | en Estonie           | INDÉTERMINÉ |
        | dans un pays inconnu | dans un pays inconnu | INDÉTERMINÉ |
        | dans un pays inconnu | en Suisse            | INFRACTION  |
        | aux États-Unis       | dans un pays inconnu | INFRACTION  |

    Scénario: la question laissée ouverte est nommée
      Étant donné que le coordinateur "Aurora Compute" a son siège en Estonie et son administration centrale dans un pays inconnu
      Alors GIGA-001 conclut : INDÉTERMINÉ, pour "Aurora Compute"
      Et il dit quelle preuve trancherait

    Scénario: un consortium qui ne désigne pas de coordinateur
      Étant donné qu'aucun coordinateur n'est désigné
      Alors GIGA-001 conclut : INDÉTERMINÉ

    Scénario: le registre contredit le consortium sur le siège
      Étant donné que le coordinateur "Aurora Compute" a son siège en Estonie et son administration centrale en Estonie
      Et que le registre inscrit "Aurora Compute" en Suisse sous le même numéro
      Alors GIGA-001 conclut : INDÉTERMINÉ
