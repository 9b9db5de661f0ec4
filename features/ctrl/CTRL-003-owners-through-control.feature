@CTRL-003
Feature: Whoever owns a member through control is named (CTRL-003)
  Multiplying shares misses owners where ownership and control stand in different layers of a chain. Whoever controls
  those who hold a quarter of a member, and whoever owns a quarter of a company that controls it, is an owner all the
  same, and has to be known by name; so is whoever controls it.

  Rule: Whoever owns a quarter of a company that controls the member is an owner (article 54(b))

    Scenario Outline: <of the parent> % of a parent that has <of the member> %
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country | votes           |
        | Alpha Energie      | company    | Germany | <of the member> |
        | Sihtasutus Tallinn | foundation | Estonia | <others>        |
      And the register shows for "Alpha Energie" (Germany):
        | holder          | kind       | country | votes           |
        | Ada Lund        | person     | Sweden  | <of the parent> |
        | Fondation Rhône | foundation | France  | <beside>        |
      Then CTRL-003 finds <verdict>
      And it <naming> "Ada Lund" as an owner
      And its reasoning names "Ada Lund" with <of the parent> %

      Examples: 40 of 60 multiply to 24, and make an owner; one step either side of each threshold
        | of the parent | beside | of the member | others | verdict   | naming        |
        | 40            | 60     | 60            | 40     | COMPLIANT | names         |
        | 25            | 75     | 50.01         | 49.99  | COMPLIANT | names         |
        | 24.99         | 75.01  | 60            | 40     | COMPLIANT | does not name |
        | 40            | 60     | 50            | 50     | COMPLIANT | does not name |

  Rule: Whoever controls those who hold a quarter of the member is an owner (article 54(a))

    Scenario Outline: control by <of the holder> % of a holder that has <of the member> %
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country | votes           |
        | Alpha Energie      | company    | Germany | <of the member> |
        | Sihtasutus Tallinn | foundation | Estonia | <others>        |
      And the register shows for "Alpha Energie" (Germany):
        | holder          | kind       | country | votes           |
        | Ada Lund        | person     | Sweden  | <of the holder> |
        | Fondation Rhône | foundation | France  | <beside>        |
      Then CTRL-003 finds <verdict>
      And it <naming> "Ada Lund" as an owner
      And its reasoning names "Alpha Energie" with <of the member> %

      Examples: 60 of 30 multiply to 18, and make an owner; one step either side of each threshold
        | of the holder | beside | of the member | others | verdict   | naming        |
        | 60            | 40     | 30            | 70     | COMPLIANT | names         |
        | 50.01         | 49.99  | 25            | 75     | COMPLIANT | names         |
        | 50            | 50     | 30            | 70     | COMPLIANT | does not name |
        | 60            | 40     | 24.99         | 75.01  | COMPLIANT | does not name |

    Scenario Outline: two companies under the same control hold 15 % and <second> %
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country | votes    |
        | Alpha Energie      | company    | Germany | 15       |
        | Beta Invest        | company    | France  | <second> |
        | Sihtasutus Tallinn | foundation | Estonia | <others> |
      And the register shows for "Alpha Energie" (Germany):
        | holder          | kind       | country | votes |
        | Ada Lund        | person     | Sweden  | 60    |
        | Fondation Rhône | foundation | France  | 40    |
      And the register shows for "Beta Invest" (France):
        | holder          | kind       | country | votes |
        | Ada Lund        | person     | Sweden  | 60    |
        | Fondation Rhône | foundation | France  | 40    |
      Then CTRL-003 finds <verdict>
      And it <naming> "Ada Lund" as an owner

      Examples: their stakes are added
        | second | others | verdict   | naming        |
        | 10     | 75     | COMPLIANT | names         |
        | 9.99   | 75.01  | COMPLIANT | does not name |

    Scenario Outline: 10 % of the votes, and the holder <board> the board of another that has 30 %
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country | votes |
        | Alpha Energie      | company    | Germany | 30    |
        | Sihtasutus Tallinn | foundation | Estonia | 70    |
      And the register shows for "Alpha Energie" (Germany):
        | holder          | kind       | country | votes |
        | Ada Lund        | person     | Sweden  | 10    |
        | Fondation Rhône | foundation | France  | 90    |
      And "Ada Lund" <board> the majority of the board of "Alpha Energie"
      Then CTRL-003 finds <verdict>
      And it <naming> "Ada Lund" as an owner

      Examples: the right to appoint the board is control, whatever the votes
        | board           | verdict   | naming        |
        | may appoint     | COMPLIANT | names         |
        | may not appoint | COMPLIANT | does not name |

  Rule: Whoever controls the member is an owner, whatever the shares multiply to (article 53)

    Scenario: 51 % four times in a row
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country | votes |
        | Alpha Energie      | company    | Germany | 51    |
        | Sihtasutus Tallinn | foundation | Estonia | 49    |
      And the register shows for "Alpha Energie" (Germany):
        | holder          | kind       | country | votes |
        | Beta Invest     | company    | France  | 51    |
        | Fondation Rhône | foundation | France  | 49    |
      And the register shows for "Beta Invest" (France):
        | holder          | kind       | country | votes |
        | Gamma Holding   | company    | Belgium | 51    |
        | Fondation Rhône | foundation | France  | 49    |
      And the register shows for "Gamma Holding" (Belgium):
        | holder          | kind       | country | votes |
        | Ada Lund        | person     | Sweden  | 51    |
        | Fondation Rhône | foundation | France  | 49    |
      Then CTRL-003 finds COMPLIANT
      And it names "Ada Lund" as an owner

  Rule: Where companies hold each other, a compliance officer is asked to look

    # Interpretation: the act is silent on cross-holdings. Control is computed exactly, and the loop is said.

    Scenario Outline: the member and a company that holds part of it hold each other, assessed on <day>
      Given the assessment is made as of <day>
      And "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder        | kind    | country | votes |
        | Ada Lund      | person  | Sweden  | 70    |
        | Zenith Europe | company | France  | 30    |
      And the register shows for "Zenith Europe" (France):
        | holder             | kind       | country | votes |
        | Aurora Compute     | company    | Estonia | 50    |
        | Sihtasutus Tallinn | foundation | Estonia | 50    |
      Then CTRL-003 finds <verdict>
      And its clause is <force>

      Examples: the last day on which the act is not applicable, and the first on which it is; never more than a flag
        | day          | verdict | force              |
        | 9 July 2027  | FLAG    | not applicable yet |
        | 10 July 2027 | FLAG    | in force           |

  Rule: The question is asked from the day the act entered into force

    Scenario Outline: one owner, assessed on <day>
      Given the assessment is made as of <day>
      And "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder   | kind   | country | votes |
        | Ada Lund | person | Sweden  | 100   |
      Then CTRL-003 finds <verdict>

      Examples: the day before, and the day itself
        | day         | verdict        |
        | 8 July 2024 | NOT_APPLICABLE |
        | 9 July 2024 | COMPLIANT      |

  Rule: What is not known does not pass

    Scenario Outline: a parent with 60 %, of which an owner has <band> %
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country | votes |
        | Alpha Energie      | company    | Germany | 60    |
        | Sihtasutus Tallinn | foundation | Estonia | 40    |
      And the register shows for "Alpha Energie" (Germany):
        | holder          | kind       | country | votes  |
        | Ada Lund        | person     | Sweden  | <band> |
        | Fondation Rhône | foundation | France  | <rest> |
      Then CTRL-003 finds <verdict>
      And it <naming> "Ada Lund" as an owner

      Examples: a band is never replaced by its middle
        | band               | rest     | verdict      | naming        |
        | more than 25 to 50 | 55 to 75 | COMPLIANT    | names         |
        | 20 to 40           | 60 to 80 | UNDETERMINED | does not name |

    Scenario: influence that a source does not define may be control
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country | votes |
        | Ada Lund           | person     | Sweden  | 20    |
        | Sihtasutus Tallinn | foundation | Estonia | 80    |
      And "Ada Lund" has influence of some kind over "Aurora Compute"
      Then CTRL-003 finds UNDETERMINED
      And it says what evidence would settle the question

    Scenario: nobody knows who owns the parent
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country | votes |
        | Zenith Europe      | company    | France  | 60    |
        | Sihtasutus Tallinn | foundation | Estonia | 40    |
      Then CTRL-003 finds UNDETERMINED

    Scenario: a member of whose holders nothing is known
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register says nothing of who holds "Aurora Compute" (Estonia)
      Then CTRL-003 finds UNDETERMINED
      And it says what evidence would settle the question

    Scenario: a register that gives more votes than there are
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country | votes |
        | Ada Lund           | person     | Sweden  | 60    |
        | Sihtasutus Tallinn | foundation | Estonia | 60    |
      Then CTRL-003 finds UNDETERMINED

    Scenario: a member whom no register knows
      Given "Aurora Compute" (Estonia) is a member of the consortium
      Then CTRL-003 finds UNDETERMINED for "Aurora Compute"

    Scenario: two companies bear the member's name
      Given "Aurora Compute" (country unknown) is a member of the consortium
      And nobody holds "Aurora Compute" (Estonia)
      And nobody holds "Aurora Compute" (Latvia)
      Then CTRL-003 finds UNDETERMINED
