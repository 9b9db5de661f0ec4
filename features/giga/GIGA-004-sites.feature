@GIGA-004
Feature: The hosting entity and every site are in a Member State (GIGA-004)
  A gigafactory stands in the Union with all its sites, and so does the entity that hosts it. One site elsewhere is one
  too many.

  Rule: Every site lies in a Member State

    Scenario Outline: sites <first> and <second>
      Given the hosting entity is "Aurora Hosting" (Finland)
      And the gigafactory has a site "Kajaani" <first>
      And the gigafactory has a site "Hall 2" <second>
      Then GIGA-004 finds <verdict>

      Examples: all inside, or one outside
        | first      | second                | verdict   |
        | in Finland | in France             | COMPLIANT |
        | in Finland | in Martinique         | COMPLIANT |
        | in Finland | in Norway             | BREACH    |
        | in Finland | in the United Kingdom | BREACH    |

    Scenario: a breach names the site and what would put it right
      Given the hosting entity is "Aurora Hosting" (Finland)
      And the gigafactory has a site "Kajaani" in Finland
      And the gigafactory has a site "Narvik" in Norway
      Then GIGA-004 finds COMPLIANT for "Kajaani"
      And GIGA-004 finds BREACH for "Narvik"
      And it says what would put it right

  Rule: The hosting entity is established in a Member State

    Scenario Outline: a hosting entity of <country> with a site in Finland
      Given the hosting entity is "Aurora Hosting" (<country>)
      And the gigafactory has a site "Kajaani" in Finland
      Then GIGA-004 finds <verdict>
      And GIGA-004 finds <verdict> for "Aurora Hosting"

      Examples:
        | country     | verdict   |
        | Finland     | COMPLIANT |
        | Switzerland | BREACH    |

  Rule: The obligation binds from the day the amending act entered into force

    Scenario Outline: a site in Norway, assessed on <day>
      Given the assessment is made as of <day>
      And the hosting entity is "Aurora Hosting" (Finland)
      And the gigafactory has a site "Narvik" in Norway
      Then GIGA-004 finds <verdict>

      Examples: the day before, and the day itself
        | day             | verdict        |
        | 19 January 2026 | NOT_APPLICABLE |
        | 20 January 2026 | BREACH         |

  Rule: What is not known does not pass

    # Interpretation: a consortium without a site or without a hosting entity has not shown where it stands.

    Scenario: a site whose country is not stated
      Given the hosting entity is "Aurora Hosting" (Finland)
      And the gigafactory has a site "Kajaani" in Finland
      And the gigafactory has a site "Hall 2" in an unknown country
      Then GIGA-004 finds UNDETERMINED for "Hall 2"
      And it says what evidence would settle the question
      And GIGA-004 finds UNDETERMINED

    Scenario: a hosting entity whose country is not stated
      Given the hosting entity is "Aurora Hosting" (country unknown)
      And the gigafactory has a site "Kajaani" in Finland
      Then GIGA-004 finds UNDETERMINED for "Aurora Hosting"

    Scenario: no site is named
      Given the hosting entity is "Aurora Hosting" (Finland)
      Then GIGA-004 finds UNDETERMINED

    Scenario: no hosting entity is named
      Given the gigafactory has a site "Kajaani" in Finland
      Then GIGA-004 finds UNDETERMINED

    Scenario: a known breach stays one beside what is unknown
      Given the hosting entity is "Aurora Hosting" (country unknown)
      And the gigafactory has a site "Narvik" in Norway
      Then GIGA-004 finds BREACH
