# language: fr
@GIGA-004
Fonctionnalité: L'entité d'hébergement et chaque site sont dans un État membre (GIGA-004)
  Une gigafabrique se tient dans l'Union avec tous ses sites, de même que l'entité qui l'héberge. Un seul site ailleurs
  est un site de trop.

  Règle: Chaque site est dans un État membre

    Plan du scénario: des sites <premier> et <second>
      Étant donné que l'entité d'hébergement est "Aurora Hosting" (Finlande)
      Et que la gigafabrique a un site "Kajaani" <premier>
      Et que la gigafabrique a un site "Hall 2" <second>
      Alors GIGA-004 conclut : <verdict>

      Exemples: tous à l'intérieur, ou l'un à l'extérieur
        | premier     | second         | verdict    |
        | en Finlande | en France      | CONFORME   |
        | en Finlande | en Martinique  | CONFORME   |
        | en Finlande | en Norvège     | INFRACTION |
        | en Finlande | au Royaume-Uni | INFRACTION |

    Scénario: une infraction nomme le site et ce qui y remédierait
      Étant donné que l'entité d'hébergement est "Aurora Hosting" (Finlande)
      Et que la gigafabrique a un site "Kajaani" en Finlande
      Et que la gigafabrique a un site "Narvik" en Norvège
      Alors GIGA-004 conclut : CONFORME, pour "Kajaani"
      Et GIGA-004 conclut : INFRACTION, pour "Narvik"
      Et il dit ce qui y remédierait

  Règle: L'entité d'hébergement est établie dans un État membre

    Plan du scénario: une entité d'hébergement de ce pays : <pays>, avec un site en Finlande
      Étant donné que l'entité d'hébergement est "Aurora Hosting" (<pays>)
      Et que la gigafabrique a un site "Kajaani" en Finlande
      Alors GIGA-004 conclut : <verdict>
      Et GIGA-004 conclut : <verdict>, pour "Aurora Hosting"

      Exemples:
        | pays     | verdict    |
        | Finlande | CONFORME   |
        | Suisse   | INFRACTION |

  Règle: L'obligation vaut à partir de l'entrée en vigueur de l'acte modificatif

    Plan du scénario: un site en Norvège, évalué au <jour>
      Étant donné que l'évaluation est faite au <jour>
      Et que l'entité d'hébergement est "Aurora Hosting" (Finlande)
      Et que la gigafabrique a un site "Narvik" en Norvège
      Alors GIGA-004 conclut : <verdict>

      Exemples: la veille, et le jour même
        | jour            | verdict    |
        | 19 janvier 2026 | SANS OBJET |
        | 20 janvier 2026 | INFRACTION |

  Règle: Ce que l'on ignore ne passe pas

    # Interprétation : un consortium sans site ou sans entité d'hébergement n'a pas montré où il se tient.

    Scénario: un site dont le pays n'est pas indiqué
      Étant donné que l'entité d'hébergement est "Aurora Hosting" (Finlande)
      Et que la gigafabrique a un site "Kajaani" en Finlande
      Et que la gigafabrique a un site "Hall 2" dans un pays inconnu
      Alors GIGA-004 conclut : INDÉTERMINÉ, pour "Hall 2"
      Et il dit quelle preuve trancherait
      Et GIGA-004 conclut : INDÉTERMINÉ

    Scénario: une entité d'hébergement dont le pays n'est pas indiqué
      Étant donné que l'entité d'hébergement est "Aurora Hosting" (pays inconnu)
      Et que la gigafabrique a un site "Kajaani" en Finlande
      Alors GIGA-004 conclut : INDÉTERMINÉ, pour "Aurora Hosting"

    Scénario: aucun site n'est indiqué
      Étant donné que l'entité d'hébergement est "Aurora Hosting" (Finlande)
      Alors GIGA-004 conclut : INDÉTERMINÉ

    Scénario: aucune entité d'hébergement n'est désignée
      Étant donné que la gigafabrique a un site "Kajaani" en Finlande
      Alors GIGA-004 conclut : INDÉTERMINÉ

    Scénario: une infraction connue le reste à côté de ce que l'on ignore
      Étant donné que l'entité d'hébergement est "Aurora Hosting" (pays inconnu)
      Et que la gigafabrique a un site "Narvik" en Norvège
      Alors GIGA-004 conclut : INFRACTION
