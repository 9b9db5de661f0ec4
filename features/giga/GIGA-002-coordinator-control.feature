@GIGA-002
Feature: The coordinator is controlled by persons established in the Union (GIGA-002)
  It is not enough that the coordinator sits in the Union: somebody established in the Union has to control it, and
  nobody from elsewhere may. Control is more than half of the votes, at every depth, or another means such as the right
  to appoint the board.

  Rule: More than half of the votes is control; exactly half is not

    Scenario Outline: an American holder with <American votes> % beside a Union foundation
      Given the coordinator is "Aurora Compute" (Estonia)
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country       | votes            |
        | Meridian Capital   | company    | United States | <American votes> |
        | Sihtasutus Tallinn | foundation | Estonia       | <Union votes>    |
      Then GIGA-002 finds <verdict>
      And its reasoning names "Meridian Capital" with <American votes> %

      Examples: one step either side of half
        | American votes | Union votes | verdict      |
        | 49.99          | 50.01       | COMPLIANT    |
        | 50             | 50          | UNDETERMINED |
        | 50.01          | 49.99       | BREACH       |

    Scenario: the European Economic Area is not the Union here
      Given the coordinator is "Aurora Compute" (Estonia)
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country | votes |
        | Nordlys Kapital    | company    | Norway  | 60    |
        | Sihtasutus Tallinn | foundation | Estonia | 40    |
      Then GIGA-002 finds BREACH for "Aurora Compute"
      And its reasoning names "Nordlys Kapital" with 60 %
      And it says what would put it right

    Scenario: an American parent behind a French holding
      Given the coordinator is "Aurora Compute" (Estonia)
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country | votes |
        | Zenith Europe      | company    | France  | 60    |
        | Sihtasutus Tallinn | foundation | Estonia | 40    |
      And the register shows for "Zenith Europe" (France):
        | holder           | kind    | country       | votes |
        | Meridian Capital | company | United States | 100   |
      Then GIGA-002 finds BREACH
      And its reasoning names "Zenith Europe" with 60 %
      And its reasoning names "Meridian Capital" with 100 %

    Scenario: a coordinator of Norway is outside by its own seat, whoever holds it
      Given the coordinator is "Fjell Compute" (Norway)
      And the register shows for "Fjell Compute" (Norway):
        | holder             | kind       | country | votes |
        | Sihtasutus Tallinn | foundation | Estonia | 100   |
      Then GIGA-002 finds BREACH for "Fjell Compute"

    Scenario: a coordinator that nobody holds answers for itself
      Given the coordinator is "Sihtasutus Tallinn" (Estonia)
      And nobody holds "Sihtasutus Tallinn" (Estonia)
      Then GIGA-002 finds COMPLIANT

    Scenario: half and half behind a German holding is as open as half and half
      Given the coordinator is "Aurora Compute" (Estonia)
      And the register shows for "Aurora Compute" (Estonia):
        | holder            | kind    | country | votes |
        | Rheinbund Holding | company | Germany | 100   |
      And the register shows for "Rheinbund Holding" (Germany):
        | holder             | kind       | country       | votes |
        | Meridian Capital   | company    | United States | 50    |
        | Sihtasutus Tallinn | foundation | Estonia       | 50    |
      Then GIGA-002 finds UNDETERMINED for "Aurora Compute"

  Rule: The right to appoint most of the board is control, whatever the votes

    Scenario Outline: half and half, and an American holder that <board>
      Given the coordinator is "Aurora Compute" (Estonia)
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country       | votes |
        | Meridian Capital   | company    | United States | 50    |
        | Sihtasutus Tallinn | foundation | Estonia       | 50    |
      And "Meridian Capital" <board> the majority of the board of "Aurora Compute"
      Then GIGA-002 finds <verdict>

      Examples:
        | board           | verdict      |
        | may appoint     | BREACH       |
        | may not appoint | UNDETERMINED |

    # Interpretation: there is one majority of a board. Of two holders who are both said to appoint it, either may be the one, or
    # neither: the register contradicts itself, and nothing is certain until somebody says which.

    Scenario: an American company and a foundation with most of the votes are both said to appoint the majority
      Given the coordinator is "Aurora Compute" (Estonia)
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country       | votes |
        | Meridian Capital   | company    | United States | 40    |
        | Sihtasutus Tallinn | foundation | Estonia       | 60    |
      And "Meridian Capital" may appoint the majority of the board of "Aurora Compute"
      And "Sihtasutus Tallinn" may appoint the majority of the board of "Aurora Compute"
      Then GIGA-002 finds UNDETERMINED
      And its reasoning names "Meridian Capital"
      And it says what evidence would settle the question

    # Interpretation: influence that a source does not define may be control; it is never taken for certain. A seat on the
    # board, without the right to fill most of it, is no control.

    Scenario Outline: a foundation of the Union has all the votes, and an American company <tie> the coordinator
      Given the coordinator is "Aurora Compute" (Estonia)
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country | votes |
        | Sihtasutus Tallinn | foundation | Estonia | 100   |
      And nobody holds "Meridian Capital" (United States)
      And "Meridian Capital" <tie> "Aurora Compute"
      Then GIGA-002 finds <verdict>
      And its reasoning names "Meridian Capital"

      Examples:
        | tie                             | verdict      |
        | has influence of some kind over | UNDETERMINED |
        | sits on the board of            | COMPLIANT    |

  Rule: The majority of the votes present at the last three general meetings is control

    Scenario Outline: an American holder with 38 %, when <present> % were present at the last meeting
      Given the coordinator is "Aurora Compute" (Estonia)
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country       | votes |
        | Meridian Capital   | company    | United States | 38    |
        | Sihtasutus Tallinn | foundation | Estonia       | 32    |
        | Fondation Rhône    | foundation | France        | 30    |
      And at the general meeting of "Aurora Compute" on 12 June 2024, 70 % of the votes were present
      And at the general meeting of "Aurora Compute" on 11 June 2025, 72 % of the votes were present
      And at the general meeting of "Aurora Compute" on 10 June 2026, <present> % of the votes were present
      Then GIGA-002 finds <verdict>

      Examples: one step either side of half of those present
        | present | verdict      |
        | 75.99   | BREACH       |
        | 76      | UNDETERMINED |

    Scenario: the reasoning shows the stake and how many were present each time
      Given the coordinator is "Aurora Compute" (Estonia)
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country       | votes |
        | Meridian Capital   | company    | United States | 38    |
        | Sihtasutus Tallinn | foundation | Estonia       | 32    |
        | Fondation Rhône    | foundation | France        | 30    |
      And at the general meeting of "Aurora Compute" on 12 June 2024, 70 % of the votes were present
      And at the general meeting of "Aurora Compute" on 11 June 2025, 72 % of the votes were present
      And at the general meeting of "Aurora Compute" on 10 June 2026, 68 % of the votes were present
      Then GIGA-002 finds BREACH
      And its reasoning names "Meridian Capital" with 38 %
      And its reasoning names "Aurora Compute" with 70 %
      And its reasoning names "Aurora Compute" with 72 %
      And its reasoning names "Aurora Compute" with 68 %

  Rule: Where companies hold each other, a compliance officer is asked to look

    # Interpretation: the act is silent on cross-holdings. Control is computed exactly, and the loop is said.

    Scenario: the coordinator and a company that holds part of it hold each other
      Given the coordinator is "Aurora Compute" (Estonia)
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country | votes |
        | Sihtasutus Tallinn | foundation | Estonia | 70    |
        | Zenith Europe      | company    | France  | 30    |
      And the register shows for "Zenith Europe" (France):
        | holder             | kind       | country | votes |
        | Aurora Compute     | company    | Estonia | 60    |
        | Sihtasutus Tallinn | foundation | Estonia | 40    |
      Then GIGA-002 finds FLAG
      And its reasoning names "Sihtasutus Tallinn" with 70 %

  Rule: Holders of the Union count together only when they act in concert

    # Interpretation: without an agreement nobody controls the company for certain; we do not presume that holders from
    # the Union will always vote alike, nor that they will not.

    Scenario Outline: two holders of the Union, 30 % and 25 %, against a Korean 45 %, <agreement>
      Given the coordinator is "Aurora Compute" (Estonia)
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country     | votes |
        | Sihtasutus Tallinn | foundation | Estonia     | 30    |
        | Fondation Rhône    | foundation | France      | 25    |
        | Hanul Partners     | company    | South Korea | 45    |
      And "Sihtasutus Tallinn" and "Fondation Rhône" <agreement> in "Aurora Compute"
      Then GIGA-002 finds <verdict>

      Examples:
        | agreement         | verdict      |
        | act in concert    | COMPLIANT    |
        | act independently | UNDETERMINED |

  Rule: The obligation binds from the day the amending act entered into force

    Scenario Outline: a coordinator under a Norwegian majority, assessed on <day>
      Given the assessment is made as of <day>
      And the coordinator is "Aurora Compute" (Estonia)
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country | votes |
        | Nordlys Kapital    | company    | Norway  | 60    |
        | Sihtasutus Tallinn | foundation | Estonia | 40    |
      Then GIGA-002 finds <verdict>

      Examples: the day before, and the day itself
        | day             | verdict        |
        | 19 January 2026 | NOT_APPLICABLE |
        | 20 January 2026 | BREACH         |

  Rule: What is not known does not pass

    # Interpretation: the act does not say what an undisclosed holder counts for; we take either answer as possible, so
    # that a company of the Union whose owners are unknown is not yet a company controlled from the Union.

    Scenario: a coordinator of whose holders nothing is known
      Given the coordinator is "Aurora Compute" (Estonia)
      And the register says nothing of who holds "Aurora Compute" (Estonia)
      Then GIGA-002 finds UNDETERMINED for "Aurora Compute"
      And it says what evidence would settle the question

    Scenario: the majority holder is of the Union, and nobody knows who holds it
      Given the coordinator is "Aurora Compute" (Estonia)
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country | votes |
        | Zenith Europe      | company    | France  | 60    |
        | Sihtasutus Tallinn | foundation | Estonia | 40    |
      Then GIGA-002 finds UNDETERMINED

    Scenario Outline: the register gives the American stake as a band, <band> %
      Given the coordinator is "Aurora Compute" (Estonia)
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country       | votes  |
        | Meridian Capital   | company    | United States | <band> |
        | Sihtasutus Tallinn | foundation | Estonia       | <rest> |
      Then GIGA-002 finds <verdict>

      Examples: a band is never replaced by its middle
        | band               | rest     | verdict      |
        | 40 to 60           | 40 to 60 | UNDETERMINED |
        | more than 50 to 75 | 25 to 50 | BREACH       |
        | 25 to 45           | 55 to 75 | COMPLIANT    |

    Scenario: a register that gives more votes than there are
      Given the coordinator is "Aurora Compute" (Estonia)
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country       | votes |
        | Meridian Capital   | company    | United States | 60    |
        | Sihtasutus Tallinn | foundation | Estonia       | 60    |
      Then GIGA-002 finds UNDETERMINED

    Scenario: two companies bear the coordinator's name
      Given the coordinator is "Aurora Compute" (country unknown)
      And nobody holds "Aurora Compute" (Estonia)
      And nobody holds "Aurora Compute" (Latvia)
      Then GIGA-002 finds UNDETERMINED
      And it says what evidence would settle the question

    Scenario: a consortium that names no coordinator
      Given no coordinator is named
      Then GIGA-002 finds UNDETERMINED
