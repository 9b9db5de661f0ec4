@SANC-004
Feature: Affiliates of listed parties under export control (SANC-004)
  The United States put companies under export control of which listed parties own half. They made that rule in September 2025 and
  suspended it in November 2025 for a year; what holds since is not known. It is foreign law: a flag at most.

  # Interpretation: while it is not known whether the rule is back, a company that it would catch stays open, and one that it would
  # not catch passes either way. Parties that stand on a list themselves are flagged at any time: the lists were never suspended.

  Rule: What the rule asks depends on the day

    Scenario Outline: a listed party holds <share> % of a maker, assessed on <day>
      Given the lists of the United States are looked at
      And the assessment is made as of <day>
      And the entity list names "X"
      And the list of military end users names "Y"
      And the capital is held like this: X <share> A
      When the bill of materials has a part made by "A"
      Then SANC-004 finds <verdict>

      Examples: before the rule, under it, while it was suspended, and since
        | day               | share | verdict        |
        | 28 September 2025 | 60    | NOT_APPLICABLE |
        | 29 September 2025 | 60    | FLAG           |
        | 1 October 2025    | 60    | FLAG           |
        | 9 November 2025   | 60    | FLAG           |
        | 10 November 2025  | 60    | NOT_APPLICABLE |
        | 1 June 2026       | 60    | NOT_APPLICABLE |
        | 9 November 2026   | 60    | NOT_APPLICABLE |
        | 10 November 2026  | 60    | UNDETERMINED   |
        | 22 November 2026  | 60    | UNDETERMINED   |

      Examples: one step either side of half
        | day              | share | verdict      |
        | 1 October 2025   | 49.99 | COMPLIANT    |
        | 1 October 2025   | 50    | FLAG         |
        | 1 October 2025   | 50.01 | FLAG         |
        | 22 November 2026 | 49.99 | COMPLIANT    |
        | 22 November 2026 | 50    | UNDETERMINED |

    Scenario Outline: parties of both lists are added up; <stakes>
      Given the lists of the United States are looked at
      And the assessment is made as of 1 October 2025
      And the entity list names "X"
      And the list of military end users names "Y"
      And the capital is held like this: <stakes>
      When the bill of materials has a part made by "<company>"
      Then SANC-004 finds <verdict> for "<company>"

      Examples:
        | stakes            | company | verdict   |
        | X 25 A, Y 25 A    | A       | FLAG      |
        | X 25 A, Y 24.99 A | A       | COMPLIANT |
        | X 50 A, A 50 B    | B       | FLAG      |

    Scenario: the finding of today says what is not known
      Given the lists of the United States are looked at
      And the entity list names "X"
      And the list of military end users names "Y"
      And the capital is held like this: X 60 A
      When the bill of materials has a part made by "A"
      Then SANC-004 finds UNDETERMINED for "A"
      And its reasoning names "X" with 60 %
      And it says what evidence would settle the question

  Rule: A party that stands on a list itself is flagged on any day

    Scenario Outline: the maker is on the entity list, assessed on <day>
      Given the lists of the United States are looked at
      And the assessment is made as of <day>
      And nobody holds "Zenith Holding" (China)
      And the entity list names "Zenith Holding"
      And the list of military end users names "Y"
      When the bill of materials has a part made by "Zenith Holding"
      Then SANC-004 finds FLAG for "Zenith Holding"
      And it says what would put it right

      Examples:
        | day              |
        | 1 October 2025   |
        | 1 June 2026      |
        | 22 November 2026 |

  Rule: What is not known does not pass

    Scenario Outline: a list is missing, assessed on <day>
      Given the lists of the United States are looked at
      And the assessment is made as of <day>
      And the entity list names "X"
      And nobody holds "Fondation Rhône" (France)
      When the bill of materials has a part made by "Fondation Rhône"
      Then SANC-004 finds <verdict> for "Fondation Rhône"

      Examples: unless nothing is asked
        | day              | verdict        |
        | 1 October 2025   | UNDETERMINED   |
        | 1 June 2026      | NOT_APPLICABLE |
        | 22 November 2026 | UNDETERMINED   |

    Scenario: a listed party may hold half
      Given the lists of the United States are looked at
      And the assessment is made as of 1 October 2025
      And the entity list names "Zenith Holding"
      And the list of military end users names "Y"
      And the register shows for "Acme Power SAS" (France):
        | holder          | kind       | country | capital  |
        | Zenith Holding  | company    | China   | 40 to 60 |
        | Fondation Rhône | foundation | France  | 40 to 60 |
      When the bill of materials has a part made by "Acme Power SAS"
      Then SANC-004 finds UNDETERMINED for "Acme Power SAS"

    Scenario: a part that names no maker
      Given the lists of the United States are looked at
      And the entity list names "X"
      And the list of military end users names "Y"
      When the bill of materials has a part that names no maker
      Then SANC-004 finds UNDETERMINED
      And it says what evidence would settle the question
