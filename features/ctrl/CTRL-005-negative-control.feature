@CTRL-005
Feature: Nobody outside the Union may block a member's strategic decisions (CTRL-005)
  A holder too small to decide may still be able to stop the budget, the business plan, the choice of senior managers or
  major investments. That is negative control: never counted as control, and never passed over. Two holders with half of
  the votes each can block each other. Where somebody outside the Union may block, a lawyer has to look.

  Rule: A veto of somebody outside is for a lawyer to judge, however small the stake

    Scenario Outline: a holder from <country> with 20 % may block <matter>
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country   | votes |
        | Holder A           | person     | <country> | 20    |
        | Sihtasutus Tallinn | foundation | Estonia   | 80    |
      And "Holder A" may block <matter> of "Aurora Compute"
      Then CTRL-005 finds <verdict>
      And its reasoning names "Holder A"

      Examples:
        | country | matter                | verdict   |
        | China   | the budget            | FLAG      |
        | China   | the business plan     | FLAG      |
        | China   | the senior management | FLAG      |
        | China   | major investments     | FLAG      |
        | Norway  | the budget            | FLAG      |
        | France  | the budget            | COMPLIANT |

    Scenario: without a veto 20 % blocks nothing
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country | votes |
        | Holder A           | person     | China   | 20    |
        | Sihtasutus Tallinn | foundation | Estonia | 80    |
      Then CTRL-005 finds COMPLIANT

    Scenario: a veto is no control
      Given the coordinator is "Aurora Compute" (Estonia)
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country | votes |
        | Holder A           | person     | China   | 20    |
        | Sihtasutus Tallinn | foundation | Estonia | 80    |
      And "Holder A" may block the budget of "Aurora Compute"
      Then GIGA-002 finds COMPLIANT
      And CTRL-005 finds FLAG
      And it says what would put it right

    Scenario Outline: the veto is over a parent with <votes> % of the votes
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country | votes   |
        | Alpha Energie      | company    | Germany | <votes> |
        | Sihtasutus Tallinn | foundation | Estonia | <rest>  |
      And the register shows for "Alpha Energie" (Germany):
        | holder          | kind       | country | votes |
        | Holder A        | person     | China   | 20    |
        | Fondation Rhône | foundation | France  | 80    |
      And "Holder A" may block the budget of "Alpha Energie"
      Then CTRL-005 finds <verdict>

      Examples: it reaches the member where the parent controls it
        | votes | rest  | verdict   |
        | 50.01 | 49.99 | FLAG      |
        | 49.99 | 50.01 | COMPLIANT |

    Scenario: a company of the Union under an American parent has the veto
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country | votes |
        | Zenith Europe      | company    | France  | 20    |
        | Sihtasutus Tallinn | foundation | Estonia | 80    |
      And the register shows for "Zenith Europe" (France):
        | holder           | kind    | country       | votes |
        | Meridian Capital | company | United States | 100   |
      And "Zenith Europe" may block the budget of "Aurora Compute"
      Then CTRL-005 finds FLAG

  Rule: Half of the votes blocks every decision and takes none

    Scenario Outline: an American company with <American votes> % beside a foundation of the Union
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country       | votes            |
        | Meridian Capital   | company    | United States | <American votes> |
        | Sihtasutus Tallinn | foundation | Estonia       | <Union votes>    |
      Then CTRL-005 finds <verdict>

      Examples: one step either side of half; above it is control, and another rule finds it
        | American votes | Union votes | verdict        |
        | 49.99          | 50.01       | COMPLIANT      |
        | 50             | 50          | FLAG           |
        | 50.01          | 49.99       | NOT_APPLICABLE |

    Scenario Outline: two American companies with 30 % and 20 % <agreement>
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country       | votes |
        | Meridian Capital   | company    | United States | 30    |
        | Zenith Holding     | company    | United States | 20    |
        | Sihtasutus Tallinn | foundation | Estonia       | 50    |
      And "Meridian Capital" and "Zenith Holding" <agreement> in "Aurora Compute"
      Then CTRL-005 finds <verdict>

      Examples: those who act in concert have half of the votes together
        | agreement         | verdict   |
        | act in concert    | FLAG      |
        | act independently | COMPLIANT |

    Scenario Outline: an American company with <American votes> % of the parent
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country | votes   |
        | Alpha Energie      | company    | Germany | <votes> |
        | Sihtasutus Tallinn | foundation | Estonia | <rest>  |
      And the register shows for "Alpha Energie" (Germany):
        | holder           | kind       | country       | votes            |
        | Meridian Capital | company    | United States | <American votes> |
        | Fondation Rhône  | foundation | France        | <Union votes>    |
      Then CTRL-005 finds <verdict>

      Examples: half of a parent that controls the member blocks the member as well
        | votes | rest  | American votes | Union votes | verdict   |
        | 50.01 | 49.99 | 50             | 50          | FLAG      |
        | 50.01 | 49.99 | 49.99          | 50.01       | COMPLIANT |
        | 49.99 | 50.01 | 50             | 50          | COMPLIANT |

    Scenario Outline: a company with <Chinese votes> % of Chinese votes has a veto
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country | votes |
        | Alpha Energie      | company    | Germany | 20    |
        | Sihtasutus Tallinn | foundation | Estonia | 80    |
      And the register shows for "Alpha Energie" (Germany):
        | holder          | kind       | country | votes           |
        | Holder A        | person     | China   | <Chinese votes> |
        | Fondation Rhône | foundation | France  | <Union votes>   |
      And "Alpha Energie" may block the budget of "Aurora Compute"
      Then CTRL-005 finds <verdict>

      Examples: half of its votes keeps it from consenting
        | Chinese votes | Union votes | verdict   |
        | 50            | 50          | FLAG      |
        | 49.99         | 50.01       | COMPLIANT |

    # Interpretation: who stops a holder from agreeing stops whatever needs that holder's votes, so blocking adds up link by link.

    Scenario Outline: an American company has <American votes> % of a German one that has <votes> % of the member
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country | votes   |
        | Alpha Energie      | company    | Germany | <votes> |
        | Sihtasutus Tallinn | foundation | Estonia | <rest>  |
      And the register shows for "Alpha Energie" (Germany):
        | holder           | kind       | country       | votes            |
        | Meridian Capital | company    | United States | <American votes> |
        | Fondation Rhône  | foundation | France        | <Union votes>    |
      Then CTRL-005 finds <verdict>
      And its reasoning names "Meridian Capital" with <American votes> %
      And its reasoning names "Alpha Energie" with <votes> %

      Examples: half of half blocks; half of less does not, nor does less of half; a majority of half is half
        | votes | rest  | American votes | Union votes | verdict   |
        | 50    | 50    | 50             | 50          | FLAG      |
        | 50    | 50    | 50.01          | 49.99       | FLAG      |
        | 50    | 50    | 49.99          | 50.01       | COMPLIANT |
        | 49.99 | 50.01 | 50             | 50          | COMPLIANT |

    Scenario: half of a company that has half of the one that has half of the member
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country | votes |
        | Alpha Energie      | company    | Germany | 50    |
        | Sihtasutus Tallinn | foundation | Estonia | 50    |
      And the register shows for "Alpha Energie" (Germany):
        | holder          | kind       | country | votes |
        | Zenith Europe   | company    | France  | 50    |
        | Fondation Rhône | foundation | France  | 50    |
      And the register shows for "Zenith Europe" (France):
        | holder           | kind    | country       | votes |
        | Meridian Capital | company | United States | 50    |
        | Ada Lund         | person  | Sweden        | 50    |
      Then CTRL-005 finds FLAG

    Scenario: an American company may block the budget of a German one that has half of the member
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country | votes |
        | Alpha Energie      | company    | Germany | 50    |
        | Sihtasutus Tallinn | foundation | Estonia | 50    |
      And the register shows for "Alpha Energie" (Germany):
        | holder           | kind       | country       | votes |
        | Meridian Capital | company    | United States | 10    |
        | Fondation Rhône  | foundation | France        | 90    |
      And "Meridian Capital" may block the budget of "Alpha Energie"
      Then CTRL-005 finds UNDETERMINED
      And it says what evidence would settle the question

    Scenario: nobody is named for half of a German company that has half of the member
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country | votes |
        | Alpha Energie      | company    | Germany | 50    |
        | Sihtasutus Tallinn | foundation | Estonia | 50    |
      And the register shows for "Alpha Energie" (Germany):
        | holder          | kind       | country | votes |
        | Fondation Rhône | foundation | France  | 50    |
      Then CTRL-005 finds UNDETERMINED

    Scenario Outline: a parent with <votes> %, of whose own holders nothing is known
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country | votes   |
        | Alpha Energie      | company    | Germany | <votes> |
        | Sihtasutus Tallinn | foundation | Estonia | <rest>  |
      And the register says nothing of who holds "Alpha Energie" (Germany)
      Then CTRL-005 finds <verdict>

      Examples: somebody outside may be behind the parent, and decide or block through it
        | votes | rest  | verdict      |
        | 49.99 | 50.01 | COMPLIANT    |
        | 50    | 50    | UNDETERMINED |
        | 50.01 | 49.99 | UNDETERMINED |

  Rule: A lawyer is asked whatever force the act has; it is never more than a flag

    Scenario Outline: a Chinese holder may block the budget, assessed on <day>
      Given the assessment is made as of <day>
      And "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country | votes |
        | Holder A           | person     | China   | 20    |
        | Sihtasutus Tallinn | foundation | Estonia | 80    |
      And "Holder A" may block the budget of "Aurora Compute"
      Then CTRL-005 finds <verdict>
      And its clause is <force>

      Examples: the days around its entry into force, and around the day from which it is applicable
        | day          | verdict        | force              |
        | 8 July 2024  | NOT_APPLICABLE | not applicable yet |
        | 9 July 2024  | FLAG           | not applicable yet |
        | 9 July 2027  | FLAG           | not applicable yet |
        | 10 July 2027 | FLAG           | in force           |

  Rule: What is not known does not pass

    Scenario Outline: the register gives an American stake as a band, <band> %
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country       | votes  |
        | Meridian Capital   | company    | United States | <band> |
        | Sihtasutus Tallinn | foundation | Estonia       | <rest> |
      Then CTRL-005 finds <verdict>

      Examples: a band is never replaced by its middle
        | band        | rest        | verdict      |
        | 40 to 60    | 40 to 60    | UNDETERMINED |
        | 40 to 49.99 | 51 to 60    | COMPLIANT    |

    Scenario: nobody knows of which country the holder of a veto is
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country         | votes |
        | Holder A           | person     | country unknown | 20    |
        | Sihtasutus Tallinn | foundation | Estonia         | 80    |
      And "Holder A" may block the budget of "Aurora Compute"
      Then CTRL-005 finds UNDETERMINED
      And it says what evidence would settle the question

    Scenario Outline: nobody is named for <unnamed> % of the votes
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country | votes   |
        | Sihtasutus Tallinn | foundation | Estonia | <named> |
      Then CTRL-005 finds <verdict>

      Examples: half that has no name may block
        | named | unnamed | verdict      |
        | 50.01 | 49.99   | COMPLIANT    |
        | 50    | 50      | UNDETERMINED |

    Scenario: a member of whose holders nothing is known
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register says nothing of who holds "Aurora Compute" (Estonia)
      Then CTRL-005 finds UNDETERMINED
      And it says what evidence would settle the question

    Scenario: a register that gives more votes than there are
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country | votes |
        | Ada Lund           | person     | Sweden  | 60    |
        | Sihtasutus Tallinn | foundation | Estonia | 60    |
      Then CTRL-005 finds UNDETERMINED

    Scenario: a member whom no register knows
      Given "Aurora Compute" (Estonia) is a member of the consortium
      Then CTRL-005 finds UNDETERMINED for "Aurora Compute"

    Scenario: two companies bear the member's name
      Given "Aurora Compute" (country unknown) is a member of the consortium
      And nobody holds "Aurora Compute" (Estonia)
      And nobody holds "Aurora Compute" (Latvia)
      Then CTRL-005 finds UNDETERMINED

  Rule: Half of the board blocks what the board decides

    Scenario Outline: <seats> of <board> members of the board, and no votes
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country | votes |
        | Sihtasutus Tallinn | foundation | Estonia | 100   |
      And nobody holds "Meridian Capital" (United States)
      And "Meridian Capital" may appoint <seats> of the <board> members of the board of "Aurora Compute"
      Then CTRL-005 finds <verdict>

      Examples: one seat either side of half
        | seats | board | verdict   |
        | 3     | 8     | COMPLIANT |
        | 4     | 8     | FLAG      |
        | 3     | 7     | COMPLIANT |
