@GIGA-001
Feature: The coordinator is incorporated and run in the Union (GIGA-001)
  The company that answers for the consortium must be a European one twice over: founded under the law of a
  Member State, and run from a Member State. Neither makes up for the other.

  # Interpretation: the act does not say who proves the seat. A register's entry counts before the consortium's own
  # word; where no register speaks, the consortium's word is taken; where the two disagree, neither is.

  Rule: Seat and head office both lie in a Member State

    Scenario Outline: a coordinator with its seat <seat> and its head office <head office>
      Given the coordinator "Aurora Compute" has its seat <seat> and its head office <head office>
      Then GIGA-001 finds <verdict>
      And it rests on article "2(3e)"

      Examples: both inside, or one of them outside
        | seat                 | head office    | verdict   |
        | in Estonia           | in Estonia     | COMPLIANT |
        | in Ireland           | in France      | COMPLIANT |
        | in Estonia           | in Switzerland | BREACH    |
        | in the United States | in Estonia     | BREACH    |

      Examples: the European Economic Area and former members are not the Union
        | seat                  | head office | verdict |
        | in Norway             | in Norway   | BREACH  |
        | in Estonia            | in Iceland  | BREACH  |
        | in the United Kingdom | in Ireland  | BREACH  |

    Scenario: a breach says what is wrong and what would put it right
      Given the coordinator "Aurora Compute" has its seat in Estonia and its head office in Switzerland
      Then GIGA-001 finds BREACH for "Aurora Compute"
      And its reasoning places the head office of "Aurora Compute" in Switzerland
      And it says what would put it right

  Rule: The obligation binds from the day the amending act entered into force

    Scenario Outline: a coordinator run from Switzerland, assessed on <day>
      Given the assessment is made as of <day>
      And the coordinator "Aurora Compute" has its seat in Estonia and its head office in Switzerland
      Then GIGA-001 finds <verdict>

      Examples: the day before, and the day itself
        | day             | verdict        |
        | 19 January 2026 | NOT_APPLICABLE |
        | 20 January 2026 | BREACH         |

  Rule: What is not known does not pass

    # Interpretation: one known place outside the Union is enough for a breach; the other cannot mend it.

    Scenario Outline: a coordinator with its seat <seat> and its head office <head office>
      Given the coordinator "Aurora Compute" has its seat <seat> and its head office <head office>
      Then GIGA-001 finds <verdict>

      Examples: a gap passes nowhere, and excuses nothing
        | seat                  | head office           | verdict      |
        | in Estonia            | in an unknown country | UNDETERMINED |
        | in an unknown country | in Estonia            | UNDETERMINED |
        | in an unknown country | in an unknown country | UNDETERMINED |
        | in an unknown country | in Switzerland        | BREACH       |
        | in the United States  | in an unknown country | BREACH       |

    Scenario: the question that is left open is named
      Given the coordinator "Aurora Compute" has its seat in Estonia and its head office in an unknown country
      Then GIGA-001 finds UNDETERMINED for "Aurora Compute"
      And it says what evidence would settle the question

    Scenario: a consortium that names no coordinator
      Given no coordinator is named
      Then GIGA-001 finds UNDETERMINED

    Scenario: the register contradicts the consortium about the seat
      Given the coordinator "Aurora Compute" has its seat in Estonia and its head office in Estonia
      And the register enters "Aurora Compute" in Switzerland under the same number
      Then GIGA-001 finds UNDETERMINED
