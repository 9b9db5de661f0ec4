@CTRL-004
Feature: Nobody outside the Union has had the majority at a member's general meetings (CTRL-004)
  A holder with less than half of all votes may still decide, because many others stay away. Whoever has had more than half
  of the votes present at each of the last three general meetings controls the company in fact.

  Rule: More than half of the votes present at each of the last three meetings is control

    Scenario Outline: 38 % at turnouts of 72, 70 and <turnout> %
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country       | votes |
        | Meridian Capital   | company    | United States | 38    |
        | Sihtasutus Tallinn | foundation | Estonia       | 32    |
        | Fondation Rhône    | foundation | France        | 30    |
      And at the general meeting of "Aurora Compute" on 12 June 2024, 70 % of the votes were present
      And at the general meeting of "Aurora Compute" on 11 June 2025, 72 % of the votes were present
      And at the general meeting of "Aurora Compute" on 10 June 2026, <turnout> % of the votes were present
      Then CTRL-004 finds <verdict>
      And its reasoning names "Meridian Capital" with 38 %
      And its reasoning names "Aurora Compute" with <turnout> %

      Examples: 54.3, 52.8 and 55.9 % of those present; half of those present is no majority
        | turnout | verdict   |
        | 68      | FLAG      |
        | 75.99   | FLAG      |
        | 76      | COMPLIANT |
        | 76.01   | COMPLIANT |

    Scenario: somebody of the Union has had it
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country       | votes |
        | Sihtasutus Tallinn | foundation | Estonia       | 38    |
        | Meridian Capital   | company    | United States | 32    |
        | Fondation Rhône    | foundation | France        | 30    |
      And at the general meeting of "Aurora Compute" on 12 June 2024, 70 % of the votes were present
      And at the general meeting of "Aurora Compute" on 11 June 2025, 72 % of the votes were present
      And at the general meeting of "Aurora Compute" on 10 June 2026, 68 % of the votes were present
      Then CTRL-004 finds COMPLIANT

    Scenario: the votes of two companies under one holder are its own
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country | votes |
        | Alpha Energie      | company    | Germany | 19    |
        | Beta Invest        | company    | France  | 19    |
        | Sihtasutus Tallinn | foundation | Estonia | 32    |
        | Fondation Rhône    | foundation | France  | 30    |
      And the register shows for "Alpha Energie" (Germany):
        | holder           | kind    | country       | votes |
        | Meridian Capital | company | United States | 100   |
      And the register shows for "Beta Invest" (France):
        | holder           | kind    | country       | votes |
        | Meridian Capital | company | United States | 100   |
      And at the general meeting of "Aurora Compute" on 12 June 2024, 70 % of the votes were present
      And at the general meeting of "Aurora Compute" on 11 June 2025, 72 % of the votes were present
      And at the general meeting of "Aurora Compute" on 10 June 2026, 68 % of the votes were present
      Then CTRL-004 finds FLAG
      And it says what would put it right

    Scenario Outline: two Americans with 20 % and 18 % <agreement>
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country       | votes |
        | Holder A           | person     | United States | 20    |
        | Holder B           | person     | United States | 18    |
        | Sihtasutus Tallinn | foundation | Estonia       | 32    |
        | Fondation Rhône    | foundation | France        | 30    |
      And "Holder A" and "Holder B" <agreement> in "Aurora Compute"
      And at the general meeting of "Aurora Compute" on 12 June 2024, 70 % of the votes were present
      And at the general meeting of "Aurora Compute" on 11 June 2025, 72 % of the votes were present
      And at the general meeting of "Aurora Compute" on 10 June 2026, 68 % of the votes were present
      Then CTRL-004 finds <verdict>

      Examples: those who act in concert have the majority together
        | agreement         | verdict   |
        | act in concert    | FLAG      |
        | act independently | COMPLIANT |

    Scenario: somebody with more than half of all votes controls without any meeting
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country | votes |
        | Sihtasutus Tallinn | foundation | Estonia | 50.01 |
        | Fondation Rhône    | foundation | France  | 49.99 |
      Then CTRL-004 finds NOT_APPLICABLE for "Aurora Compute"

  Rule: The stake counts as it was at each meeting, and as it is

    Scenario Outline: the American stake of 38 % began on <from>
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country       | votes | from           | until  |
        | Meridian Capital   | company    | United States | 38    | <from>         |        |
        | Fondation Loire    | foundation | France        | 38    | 1 January 2020 | <from> |
        | Sihtasutus Tallinn | foundation | Estonia       | 32    | 1 January 2020 |        |
        | Fondation Rhône    | foundation | France        | 30    | 1 January 2020 |        |
      And at the general meeting of "Aurora Compute" on 12 June 2024, 70 % of the votes were present
      And at the general meeting of "Aurora Compute" on 11 June 2025, 72 % of the votes were present
      And at the general meeting of "Aurora Compute" on 10 June 2026, 68 % of the votes were present
      Then CTRL-004 finds <verdict>

      Examples: on the day of the first of the three meetings, and the day after
        | from         | verdict   |
        | 12 June 2024 | FLAG      |
        | 13 June 2024 | COMPLIANT |

  Rule: A meeting counts from the day on which it is held

    Scenario Outline: the third meeting is on 10 June 2026, assessed on <day>
      Given the assessment is made as of <day>
      And "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country       | votes |
        | Meridian Capital   | company    | United States | 38    |
        | Sihtasutus Tallinn | foundation | Estonia       | 32    |
        | Fondation Rhône    | foundation | France        | 30    |
      And at the general meeting of "Aurora Compute" on 12 June 2024, 70 % of the votes were present
      And at the general meeting of "Aurora Compute" on 11 June 2025, 72 % of the votes were present
      And at the general meeting of "Aurora Compute" on 10 June 2026, 68 % of the votes were present
      Then CTRL-004 finds <verdict>

      Examples: the day before, when two are known, and the day itself
        | day          | verdict      |
        | 9 June 2026  | UNDETERMINED |
        | 10 June 2026 | FLAG         |

  Rule: The question is asked from the day the Union has had its present members

    # Interpretation: the regulation is older; what was outside the Union before that day is another question.

    Scenario Outline: a member that nobody holds, assessed on <day>
      Given the assessment is made as of <day>
      And "Sihtasutus Tallinn" (Estonia) is a member of the consortium
      And nobody holds "Sihtasutus Tallinn" (Estonia)
      Then CTRL-004 finds <verdict>

      Examples: the day before, and the day itself
        | day             | verdict        |
        | 31 January 2020 | NOT_APPLICABLE |
        | 1 February 2020 | COMPLIANT      |

  Rule: What is not known does not pass

    Scenario: nobody has half of the votes, and nothing is known of the meetings
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country       | votes |
        | Meridian Capital   | company    | United States | 38    |
        | Sihtasutus Tallinn | foundation | Estonia       | 32    |
        | Fondation Rhône    | foundation | France        | 30    |
      Then CTRL-004 finds UNDETERMINED
      And it says what evidence would settle the question

    Scenario Outline: the register gives the American stake as a band, <band> %
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country       | votes  |
        | Meridian Capital   | company    | United States | <band> |
        | Sihtasutus Tallinn | foundation | Estonia       | <rest> |
        | Fondation Rhône    | foundation | France        | <rest> |
      And at the general meeting of "Aurora Compute" on 12 June 2024, 70 % of the votes were present
      And at the general meeting of "Aurora Compute" on 11 June 2025, 70 % of the votes were present
      And at the general meeting of "Aurora Compute" on 10 June 2026, 70 % of the votes were present
      Then CTRL-004 finds <verdict>

      Examples: a band is never replaced by its middle
        | band               | rest     | verdict      |
        | more than 35 to 40 | 30 to 33 | FLAG         |
        | 30 to 40           | 30 to 33 | UNDETERMINED |

    Scenario Outline: the turnout of the last meeting is known as a band, <turnout> %
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country       | votes |
        | Meridian Capital   | company    | United States | 38    |
        | Sihtasutus Tallinn | foundation | Estonia       | 32    |
        | Fondation Rhône    | foundation | France        | 30    |
      And at the general meeting of "Aurora Compute" on 12 June 2024, 70 % of the votes were present
      And at the general meeting of "Aurora Compute" on 11 June 2025, 72 % of the votes were present
      And at the general meeting of "Aurora Compute" on 10 June 2026, <turnout> % of the votes were present
      Then CTRL-004 finds <verdict>

      Examples:
        | turnout  | verdict      |
        | 60 to 75 | FLAG         |
        | 60 to 80 | UNDETERMINED |
        | 76 to 80 | COMPLIANT    |

    Scenario: fewer votes were present than the holder has, so it was not there with all of them
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country       | votes |
        | Meridian Capital   | company    | United States | 38    |
        | Sihtasutus Tallinn | foundation | Estonia       | 32    |
        | Fondation Rhône    | foundation | France        | 30    |
      And at the general meeting of "Aurora Compute" on 12 June 2024, 70 % of the votes were present
      And at the general meeting of "Aurora Compute" on 11 June 2025, 72 % of the votes were present
      And at the general meeting of "Aurora Compute" on 10 June 2026, 37.99 % of the votes were present
      Then CTRL-004 finds UNDETERMINED

    Scenario: a member of whose holders nothing is known
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register says nothing of who holds "Aurora Compute" (Estonia)
      Then CTRL-004 finds UNDETERMINED
      And it says what evidence would settle the question

    Scenario: a register that gives more votes than there are
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country | votes |
        | Ada Lund           | person     | Sweden  | 60    |
        | Sihtasutus Tallinn | foundation | Estonia | 60    |
      Then CTRL-004 finds UNDETERMINED

    Scenario: a member whom no register knows
      Given "Aurora Compute" (Estonia) is a member of the consortium
      Then CTRL-004 finds UNDETERMINED for "Aurora Compute"

    Scenario: two companies bear the member's name
      Given "Aurora Compute" (country unknown) is a member of the consortium
      And nobody holds "Aurora Compute" (Estonia)
      And nobody holds "Aurora Compute" (Latvia)
      Then CTRL-004 finds UNDETERMINED
