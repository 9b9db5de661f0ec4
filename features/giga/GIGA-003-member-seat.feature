@GIGA-003
Feature: Members come from Participating States or from countries that the call lists (GIGA-003)
  A consortium may have members from outside the Union: from the States that take part in the EuroHPC undertaking, and
  from other countries where the call opens itself to them. Which these are is for the call to say.

  # Interpretation: a member is established where it is incorporated. Its owners are the business of other rules.

  Rule: A Participating State is enough, whatever the call lists

    Scenario Outline: a member from <country>, and the call <call> this condition
      Given the call <call> this condition
      And "Aurora Partner" (<country>) is a member of the consortium
      Then GIGA-003 finds COMPLIANT for "Aurora Partner"
      And it rests on article "12b(3)"

      Examples: the Union, and States beside it
        | country         | call         |
        | France          | carries      |
        | Serbia          | carries      |
        | Serbia          | is silent on |
        | Switzerland     | carries      |
        | United Kingdom  | carries      |
        | Israel          | carries      |
        | Moldova         | carries      |
        | North Macedonia | carries      |
        | Norway          | carries      |
        | Martinique      | carries      |

  Rule: From elsewhere, the call decides

    Scenario Outline: a member from <country>, and the call lists no further country
      Given the call carries this condition
      And "Aurora Partner" (<country>) is a member of the consortium
      Then GIGA-003 finds BREACH for "Aurora Partner"
      And it says what would put it right

      Examples: without a cooperation agreement; neighbours that take no part
        | country              |
        | United States        |
        | United Arab Emirates |
        | Liechtenstein        |
        | Ukraine              |

    Scenario: each member is asked for itself
      Given the call carries this condition
      And "Aurora Partner" (Serbia) is a member of the consortium
      And "Mesa Compute" (United States) is a member of the consortium
      Then GIGA-003 finds COMPLIANT for "Aurora Partner"
      And GIGA-003 finds BREACH for "Mesa Compute"

  Rule: The obligation binds from the day the amending act entered into force

    Scenario Outline: an American member, assessed on <day>
      Given the call carries this condition
      And the assessment is made as of <day>
      And "Mesa Compute" (United States) is a member of the consortium
      Then GIGA-003 finds <verdict>

      Examples: the day before, and the day itself
        | day             | verdict        |
        | 19 January 2026 | NOT_APPLICABLE |
        | 20 January 2026 | BREACH         |

  Rule: What is not known does not pass

    # Interpretation: as long as nobody states what the call lists, a member from elsewhere is neither admitted nor refused.

    Scenario: nobody has stated which countries the call lists
      Given the call is silent on this condition
      And "Mesa Compute" (United States) is a member of the consortium
      Then GIGA-003 finds UNDETERMINED for "Mesa Compute"
      And it says what evidence would settle the question

    Scenario Outline: nobody says where the member is established, and the call <call> this condition
      Given the call <call> this condition
      And "Aurora Partner" (country unknown) is a member of the consortium
      Then GIGA-003 finds UNDETERMINED for "Aurora Partner"

      Examples:
        | call         |
        | carries      |
        | is silent on |

    Scenario: the register contradicts the consortium about the seat
      Given the call carries this condition
      And "Aurora Partner" (Serbia) is a member of the consortium
      And the register enters "Aurora Partner" in the United States under the same number
      Then GIGA-003 finds UNDETERMINED for "Aurora Partner"

    # Interpretation: a branch is no person of its own; it is established where its head office is.

    Scenario Outline: a member is the branch of a company of <country>
      Given the call carries this condition
      And nobody holds "Zenith Holding" (<country>)
      And the register says nothing of who holds "Aurora Partner" (France)
      And "Aurora Partner" is a branch of "Zenith Holding"
      And "Aurora Partner" (France) is a member of the consortium
      Then GIGA-003 finds <verdict> for "Aurora Partner"
      And its reasoning names "Zenith Holding"

      Examples:
        | country         | verdict      |
        | Germany         | COMPLIANT    |
        | United States   | BREACH       |
        | country unknown | UNDETERMINED |

    Scenario: a member is a branch, and nobody knows of which company
      Given the call carries this condition
      And "Aurora Partner" (France) is a branch, and nobody says of which company
      And "Aurora Partner" (France) is a member of the consortium
      Then GIGA-003 finds UNDETERMINED for "Aurora Partner"

    Scenario: the register knows one company of that name only, elsewhere
      Given the call carries this condition
      And nobody holds "Aurora Partner" (United States)
      And "Aurora Partner" (France) is a member of the consortium
      Then GIGA-003 finds UNDETERMINED for "Aurora Partner"
