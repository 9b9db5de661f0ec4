@CTRL-006
Feature: No company outside the Union is a parent of a member (CTRL-006)
  A group is made of companies that have the majority of each other's votes, or may appoint the majority of each other's
  boards, at every depth. Whoever stands so above a member is its parent. A parent outside the Union is flagged: the rule
  is borrowed from the law on accounts, and only says what a group is.

  Rule: The majority of the votes makes a parent, half of them does not

    Scenario Outline: an American company with <American votes> % beside a foundation of the Union
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country       | votes            |
        | Meridian Capital   | company    | United States | <American votes> |
        | Sihtasutus Tallinn | foundation | Estonia       | <Union votes>    |
      Then CTRL-006 finds <verdict>
      And its reasoning names "Meridian Capital" with <American votes> %

      Examples: one step either side of half
        | American votes | Union votes | verdict   |
        | 49.99          | 50.01       | COMPLIANT |
        | 50             | 50          | COMPLIANT |
        | 50.01          | 49.99       | FLAG      |

    Scenario: an American parent behind a French one
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country | votes |
        | Zenith Europe      | company    | France  | 60    |
        | Sihtasutus Tallinn | foundation | Estonia | 40    |
      And the register shows for "Zenith Europe" (France):
        | holder           | kind    | country       | votes |
        | Meridian Capital | company | United States | 100   |
      Then CTRL-006 finds FLAG
      And it says what would put it right

    Scenario Outline: a <kind> of the United States has all the votes
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder   | kind   | country       | votes |
        | Holder A | <kind> | United States | 100   |
      Then CTRL-006 finds <verdict>

      Examples: persons and States are nobody's parent; other rules find their control
        | kind    | verdict   |
        | company | FLAG      |
        | person  | COMPLIANT |
        | State   | COMPLIANT |

  Rule: The right to appoint the majority of the board makes a parent, whatever the votes

    Scenario Outline: 45 % of the votes, and <seats> of <board> members of the board
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country       | votes |
        | Meridian Capital   | company    | United States | 45    |
        | Sihtasutus Tallinn | foundation | Estonia       | 55    |
      And "Meridian Capital" may appoint <seats> of the <board> members of the board of "Aurora Compute"
      Then CTRL-006 finds <verdict>
      And its reasoning names "Meridian Capital" with 45 %

      Examples: one seat either side of half
        | seats | board | verdict   |
        | 4     | 7     | FLAG      |
        | 3     | 7     | COMPLIANT |
        | 4     | 8     | COMPLIANT |
        | 5     | 8     | FLAG      |

    Scenario Outline: a company and its subsidiary appoint <seats> of 7 members each
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country | votes |
        | Sihtasutus Tallinn | foundation | Estonia | 90    |
        | Zenith Europe      | company    | France  | 10    |
      And the register shows for "Zenith Europe" (France):
        | holder           | kind    | country       | votes |
        | Meridian Capital | company | United States | 100   |
      And "Meridian Capital" may appoint <seats> of the 7 members of the board of "Aurora Compute"
      And "Zenith Europe" may appoint <seats> of the 7 members of the board of "Aurora Compute"
      Then CTRL-006 finds <verdict>

      Examples: a parent's seats and its subsidiaries' are added
        | seats | verdict   |
        | 2     | FLAG      |
        | 1     | COMPLIANT |

  Rule: Where companies hold each other, a compliance officer is asked to look

    # Interpretation: the directive is silent on cross-holdings. The link is computed exactly, and the loop is said.

    Scenario: the member and a company that holds part of it hold each other
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country | votes |
        | Sihtasutus Tallinn | foundation | Estonia | 70    |
        | Zenith Europe      | company    | France  | 30    |
      And the register shows for "Zenith Europe" (France):
        | holder             | kind       | country | votes |
        | Aurora Compute     | company    | Estonia | 60    |
        | Sihtasutus Tallinn | foundation | Estonia | 40    |
      Then CTRL-006 finds FLAG

  Rule: The question is asked from the day the Union has had its present members

    # Interpretation: the directive is older; what was outside the Union before that day is another question.

    Scenario Outline: an American parent, assessed on <day>
      Given the assessment is made as of <day>
      And "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder           | kind    | country       | votes |
        | Meridian Capital | company | United States | 100   |
      Then CTRL-006 finds <verdict>

      Examples: the day before, and the day itself
        | day             | verdict        |
        | 31 January 2020 | NOT_APPLICABLE |
        | 1 February 2020 | FLAG           |

  Rule: What is not known does not pass

    # Interpretation: an agreement between holders may make one of them the parent; which of them, it has to say.

    Scenario Outline: two American companies with 30 % and 25 % <agreement>
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And nobody holds "Meridian Capital" (United States)
      And nobody holds "Zenith Holding" (United States)
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country       | votes |
        | Meridian Capital   | company    | United States | 30    |
        | Zenith Holding     | company    | United States | 25    |
        | Sihtasutus Tallinn | foundation | Estonia       | 45    |
      And "Meridian Capital" and "Zenith Holding" <agreement> in "Aurora Compute"
      Then CTRL-006 finds <verdict>

      Examples:
        | agreement         | verdict      |
        | act in concert    | UNDETERMINED |
        | act independently | COMPLIANT    |

    Scenario Outline: an American company has 30 %, and nobody is named for <unnamed> %
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country       | votes   |
        | Meridian Capital   | company    | United States | 30      |
        | Sihtasutus Tallinn | foundation | Estonia       | <named> |
      Then CTRL-006 finds <verdict>

      Examples: those who are not named may belong to the one that is
        | named | unnamed | verdict      |
        | 49.99 | 20.01   | UNDETERMINED |
        | 50    | 20      | COMPLIANT    |

    Scenario Outline: the register gives an American stake as a band, <band> %
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country       | votes  |
        | Meridian Capital   | company    | United States | <band> |
        | Sihtasutus Tallinn | foundation | Estonia       | <rest> |
      Then CTRL-006 finds <verdict>

      Examples: a band is never replaced by its middle
        | band               | rest     | verdict      |
        | 40 to 60           | 40 to 60 | UNDETERMINED |
        | more than 50 to 75 | 25 to 50 | FLAG         |
        | 25 to 45           | 55 to 75 | COMPLIANT    |

    Scenario: nobody knows where the parent has its seat
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country         | votes |
        | Zenith Holding     | company    | country unknown | 60    |
        | Sihtasutus Tallinn | foundation | Estonia         | 40    |
      Then CTRL-006 finds UNDETERMINED

    Scenario: nobody knows who holds the parent
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country | votes |
        | Zenith Europe      | company    | France  | 60    |
        | Sihtasutus Tallinn | foundation | Estonia | 40    |
      Then CTRL-006 finds UNDETERMINED
      And it says what evidence would settle the question

    Scenario: a member of whose holders nothing is known
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register says nothing of who holds "Aurora Compute" (Estonia)
      Then CTRL-006 finds UNDETERMINED
      And it says what evidence would settle the question

    Scenario: a register that gives more votes than there are
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country       | votes |
        | Meridian Capital   | company    | United States | 60    |
        | Sihtasutus Tallinn | foundation | Estonia       | 60    |
      Then CTRL-006 finds UNDETERMINED

    Scenario: a member whom no register knows
      Given "Aurora Compute" (Estonia) is a member of the consortium
      Then CTRL-006 finds UNDETERMINED for "Aurora Compute"

    Scenario: two companies bear the member's name
      Given "Aurora Compute" (country unknown) is a member of the consortium
      And nobody holds "Aurora Compute" (Estonia)
      And nobody holds "Aurora Compute" (Latvia)
      Then CTRL-006 finds UNDETERMINED
