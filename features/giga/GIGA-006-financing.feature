@GIGA-006
Feature: The Union pays a bounded share, and the States at least as much (GIGA-006)
  Of the capital cost of the computing equipment the Union pays at most 17 %, the participating States together no less
  than the Union, and the consortium everything else, running costs included.

  Rule: The Union's share stays within its ceiling

    Scenario Outline: of 4000 million euro the Union pays <Union> and the States <States>
      Given the computing equipment is financed, in million euro:
        | total | Union   | States   | consortium |
        | 4000  | <Union> | <States> | the rest   |
      Then GIGA-006 finds <verdict>
      And it rests on article "12b(5)"

      Examples: 17 % of 4000 is 680
        | Union  | States | verdict   |
        | 0      | 0      | COMPLIANT |
        | 679.99 | 680    | COMPLIANT |
        | 680    | 680    | COMPLIANT |
        | 680.01 | 690    | BREACH    |
        | 700    | 700    | BREACH    |

    Scenario: the consortium is left with 66 %
      Given the computing equipment is financed, in million euro:
        | total | Union | States | consortium |
        | 4000  | 680   | 680    | the rest   |
      Then GIGA-006 finds COMPLIANT
      And its figures show 17 % and 66 %

    Scenario: 700 of 4000 is 17.5 %
      Given the computing equipment is financed, in million euro:
        | total | Union | States | consortium |
        | 4000  | 700   | 700    | the rest   |
      Then GIGA-006 finds BREACH
      And its figures show 17.5 %
      And it says what would put it right

  Rule: The States match the Union's share

    Scenario Outline: the Union pays 680 and the States <States>
      Given the computing equipment is financed, in million euro:
        | total | Union | States   | consortium |
        | 4000  | 680   | <States> | the rest   |
      Then GIGA-006 finds <verdict>

      Examples: one step either side of equal
        | States | verdict   |
        | 600    | BREACH    |
        | 679.99 | BREACH    |
        | 680    | COMPLIANT |
        | 680.01 | COMPLIANT |

    Scenario: the Union pays too much, and the States less than it
      Given the computing equipment is financed, in million euro:
        | total | Union | States | consortium |
        | 4000  | 700   | 600    | the rest   |
      Then GIGA-006 finds BREACH
      And it says what would put it right

  Rule: The consortium pays the rest

    # Interpretation: private money that falls short is not yet a breach, for the consortium may still find it; until it
    # has, nobody can say that the rest is paid.

    Scenario Outline: of 4000, Union and States pay 680 each, and private money of <consortium> is shown
      Given the computing equipment is financed, in million euro:
        | total | Union | States | consortium   |
        | 4000  | 680   | 680    | <consortium> |
      Then GIGA-006 finds <verdict>

      Examples: the rest is 2640
        | consortium | verdict      |
        | 2640       | COMPLIANT    |
        | 2639.99    | UNDETERMINED |
        | not stated | UNDETERMINED |

  Rule: The obligation binds from the day the amending act entered into force

    Scenario Outline: a Union share of 17.5 %, assessed on <day>
      Given the assessment is made as of <day>
      And the computing equipment is financed, in million euro:
        | total | Union | States | consortium |
        | 4000  | 700   | 700    | the rest   |
      Then GIGA-006 finds <verdict>

      Examples: the day before, and the day itself
        | day             | verdict        |
        | 19 January 2026 | NOT_APPLICABLE |
        | 20 January 2026 | BREACH         |

  Rule: What is not known does not pass

    # Interpretation: an amount that is missing may be anything; where the others already break the rule, it is broken.

    Scenario Outline: total <total>, Union <Union>, States <States>
      Given the computing equipment is financed, in million euro:
        | total   | Union   | States   | consortium |
        | <total> | <Union> | <States> | the rest   |
      Then GIGA-006 finds <verdict>

      Examples: a gap passes nowhere, and excuses nothing
        | total      | Union      | States     | verdict      |
        | not stated | 680        | 680        | UNDETERMINED |
        | 4000       | not stated | 680        | UNDETERMINED |
        | 4000       | 680        | not stated | UNDETERMINED |
        | 4000       | 700        | not stated | BREACH       |
        | not stated | 680        | 600        | BREACH       |

    # Interpretation: nothing forbids the States to pay more than the Union, but nobody pays more than there is to pay.
    Scenario Outline: of 4000 the Union pays 680 and the States <States>
      Given the computing equipment is financed, in million euro:
        | total | Union | States   | consortium |
        | 4000  | 680   | <States> | 0          |
      Then GIGA-006 finds <verdict>

      Examples: nothing is left for the consortium, or less than nothing
        | States  | verdict      |
        | 3320    | COMPLIANT    |
        | 3320.01 | UNDETERMINED |

    Scenario: a consortium that says nothing of its financing
      Given the consortium says nothing of its financing
      Then GIGA-006 finds UNDETERMINED
      And it says what evidence would settle the question
