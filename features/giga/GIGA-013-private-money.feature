@GIGA-013
Feature: Private money carries about 70 % of the investment (GIGA-013)
  A member of the Commission has said that private investors are expected to bear some 70 % of a gigafactory. A statement to
  the press binds nobody; who falls short of it should know.

  Rule: About 70 % is what the law itself leaves to private money, and no less

    # Interpretation: where Union and States each pay the 17 % that they may, 66 % are left. “About 70 %” is not read to
    # forbid what the law allows, and more private money than expected troubles nobody.
    Scenario Outline: of 4000 million euro, private money carries <private>
      Given the computing equipment is financed, in million euro:
        | total | Union   | States   | consortium |
        | 4000  | <Union> | <States> | <private>  |
      Then GIGA-013 finds <verdict>

      Examples: 60 %, and one step either side of 66 %
        | Union | States | private | verdict   |
        | 680   | 680    | 2400    | FLAG      |
        | 680   | 680    | 2639.99 | FLAG      |
        | 680   | 680    | 2640    | COMPLIANT |
        | 679   | 680    | 2640.01 | COMPLIANT |
        | 600   | 600    | 2800    | COMPLIANT |
        | 200   | 200    | 3600    | COMPLIANT |

    Scenario: a flag says what would put it right
      Given the computing equipment is financed, in million euro:
        | total | Union | States | consortium |
        | 4000  | 800   | 800    | 2400       |
      Then GIGA-013 finds FLAG
      And its figures show 60 %
      And it says what would put it right

  Rule: It is asked from the day of the statement

    Scenario Outline: 60 % of private money, assessed on <day>
      Given the assessment is made as of <day>
      And the computing equipment is financed, in million euro:
        | total | Union | States | consortium |
        | 4000  | 800   | 800    | 2400       |
      Then GIGA-013 finds <verdict>

      Examples: the day before, and the day itself
        | day             | verdict        |
        | 3 December 2025 | NOT_APPLICABLE |
        | 4 December 2025 | FLAG           |

  Rule: What is not known does not pass

    # Interpretation: private money that is not stated is at most what Union and States leave.
    Scenario Outline: total <total>, Union <Union>, States <States>, private money <private>
      Given the computing equipment is financed, in million euro:
        | total   | Union   | States   | consortium |
        | <total> | <Union> | <States> | <private>  |
      Then GIGA-013 finds <verdict>

      Examples: a gap passes nowhere, and excuses nothing
        | total      | Union      | States     | private    | verdict      |
        | not stated | 680        | 680        | 2640       | UNDETERMINED |
        | 4000       | 680        | 680        | not stated | UNDETERMINED |
        | 4000       | 700        | 700        | not stated | FLAG         |
        | 4000       | not stated | not stated | not stated | UNDETERMINED |
        | 4000       | not stated | not stated | 2640       | COMPLIANT    |
        | 4000       | not stated | not stated | 2400       | FLAG         |

    Scenario Outline: of 4000, Union and States pay 680 each, and private money <private>
      Given the computing equipment is financed, in million euro:
        | total | Union | States | consortium |
        | 4000  | 680   | 680    | <private>  |
      Then GIGA-013 finds <verdict>

      Examples: nobody pays more than there is to pay
        | private | verdict      |
        | 2640    | COMPLIANT    |
        | 2640.01 | UNDETERMINED |

    Scenario: a consortium that says nothing of its financing
      Given the consortium says nothing of its financing
      Then GIGA-013 finds UNDETERMINED
      And it says what evidence would settle the question
