@CTRL-002
Feature: Whoever owns a quarter of a member in the end is named (CTRL-002)
  Behind every member of the consortium stand persons who own it, directly or through other companies. Whoever owns a
  quarter or more has to be known by name. Shares multiply along a chain and add across chains. A quarter makes an owner
  who has to be named; it is no breach and no control.

  Rule: Shares multiply along a chain and add across chains

    Scenario: half of one holder and two fifths of another, 30 % each
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country | capital |
        | Alpha Energie      | company    | Germany | 30      |
        | Beta Invest        | company    | France  | 30      |
        | Sihtasutus Tallinn | foundation | Estonia | 40      |
      And the register shows for "Alpha Energie" (Germany):
        | holder             | kind       | country | capital |
        | Ada Lund           | person     | Sweden  | 50      |
        | Sihtasutus Tallinn | foundation | Estonia | 50      |
      And the register shows for "Beta Invest" (France):
        | holder             | kind       | country | capital |
        | Ada Lund           | person     | Sweden  | 40      |
        | Sihtasutus Tallinn | foundation | Estonia | 60      |
      Then CTRL-002 finds COMPLIANT for "Aurora Compute"
      And it names "Ada Lund" as an owner
      And its reasoning names "Ada Lund" with 27 %
      And its reasoning names "Alpha Energie" with 30 %

    Scenario Outline: the second holder has <second> %, which makes <together> % in all
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country | capital  |
        | Alpha Energie      | company    | Germany | 30       |
        | Beta Invest        | company    | France  | <second> |
        | Sihtasutus Tallinn | foundation | Estonia | <rest>   |
      And the register shows for "Alpha Energie" (Germany):
        | holder             | kind       | country | capital |
        | Ada Lund           | person     | Sweden  | 50      |
        | Sihtasutus Tallinn | foundation | Estonia | 50      |
      And the register shows for "Beta Invest" (France):
        | holder             | kind       | country | capital |
        | Ada Lund           | person     | Sweden  | 40      |
        | Sihtasutus Tallinn | foundation | Estonia | 60      |
      Then CTRL-002 finds <verdict>
      And it <naming> "Ada Lund" as an owner

      Examples: one step either side of a quarter
        | second | rest   | together | verdict   | naming        |
        | 24.975 | 45.025 | 24.99    | COMPLIANT | does not name |
        | 25     | 45     | 25       | COMPLIANT | names         |
        | 25.025 | 44.975 | 25.01    | COMPLIANT | names         |

  Rule: Capital and votes are counted apart, and a quarter of either suffices

    Scenario Outline: <capital> % of the capital and <votes> % of the votes
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country | capital         | votes         |
        | Ada Lund           | person     | Sweden  | <capital>       | <votes>       |
        | Sihtasutus Tallinn | foundation | Estonia | <other capital> | <other votes> |
      Then CTRL-002 finds <verdict>
      And it <naming> "Ada Lund" as an owner

      Examples: a fifth and a fifth are not two fifths
        | capital | other capital | votes | other votes | verdict   | naming        |
        | 20      | 80            | 20    | 80          | COMPLIANT | does not name |
        | 30      | 70            | 10    | 90          | COMPLIANT | names         |
        | 10      | 90            | 30    | 70          | COMPLIANT | names         |

  Rule: A State ends a chain as a person does

    Scenario: a State owns 30 % through its company
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country | capital |
        | Valtion Sijoitus   | company    | Finland | 30      |
        | Sihtasutus Tallinn | foundation | Estonia | 70      |
      And the register shows for "Valtion Sijoitus" (Finland):
        | holder              | kind  | country | capital |
        | Republic of Finland | State | Finland | 100     |
      Then CTRL-002 finds COMPLIANT
      And it names "Republic of Finland" as an owner
      And its reasoning names "Republic of Finland" with 30 %

    Scenario: a member that nobody holds has no owner to name
      Given "Sihtasutus Tallinn" (Estonia) is a member of the consortium
      And nobody holds "Sihtasutus Tallinn" (Estonia)
      Then CTRL-002 finds COMPLIANT for "Sihtasutus Tallinn"

  Rule: Where companies hold each other, a compliance officer is asked to look

    # Interpretation: the act is silent on cross-holdings. Shares are computed exactly, and the loop is said.

    Scenario Outline: the member and a company that holds part of it hold each other, assessed on <day>
      Given the assessment is made as of <day>
      And "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder        | kind    | country | capital |
        | Ada Lund      | person  | Sweden  | 70      |
        | Zenith Europe | company | France  | 30      |
      And the register shows for "Zenith Europe" (France):
        | holder             | kind       | country | capital |
        | Aurora Compute     | company    | Estonia | 50      |
        | Sihtasutus Tallinn | foundation | Estonia | 50      |
      Then CTRL-002 finds <verdict>
      And its clause is <force>
      And it says what would put it right

      # 70 of what the loop does not hold itself: 70 / (1 - 0.5 × 0.3) = 82.35…
      Examples: the last day on which the act is not applicable, and the first on which it is; never more than a flag
        | day          | verdict | force              |
        | 9 July 2027  | FLAG    | not applicable yet |
        | 10 July 2027 | FLAG    | in force           |

  Rule: The question is asked from the day the act entered into force

    Scenario Outline: one owner, assessed on <day>
      Given the assessment is made as of <day>
      And "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder   | kind   | country | capital |
        | Ada Lund | person | Sweden  | 100     |
      Then CTRL-002 finds <verdict>

      Examples: the day before, and the day itself
        | day         | verdict        |
        | 8 July 2024 | NOT_APPLICABLE |
        | 9 July 2024 | COMPLIANT      |

  Rule: What is not known does not pass

    # Interpretation: all that has no name may belong to one person. Who is named has what is stated, and nothing more.

    Scenario Outline: one owner is named for <named> %, and nobody for the rest
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder   | kind   | country | capital |
        | Ada Lund | person | Sweden  | <named> |
      Then CTRL-002 finds <verdict>

      Examples: one step either side of a quarter that has no name
        | named | verdict      |
        | 75.01 | COMPLIANT    |
        | 75    | UNDETERMINED |
        | 74.99 | UNDETERMINED |

    Scenario Outline: a holder of <hidden> % that the register does not name
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder   | kind          | country         | capital  |
        | Ada Lund | person        | Sweden          | <named>  |
        | Holder A | not disclosed | country unknown | <hidden> |
      Then CTRL-002 finds <verdict>

      Examples:
        | named | hidden | verdict      |
        | 75.01 | 24.99  | COMPLIANT    |
        | 75    | 25     | UNDETERMINED |

    Scenario Outline: the register gives a stake as a band, <band> %
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country | capital |
        | Ada Lund           | person     | Sweden  | <band>  |
        | Sihtasutus Tallinn | foundation | Estonia | <rest>  |
      Then CTRL-002 finds <verdict>
      And it <naming> "Ada Lund" as an owner

      Examples: a band is never replaced by its middle
        | band               | rest     | verdict      | naming        |
        | more than 25 to 50 | 55 to 75 | COMPLIANT    | names         |
        | 20 to 40           | 60 to 80 | UNDETERMINED | does not name |
        | 10 to 24.99        | 70 to 90 | COMPLIANT    | does not name |

    Scenario: a holder of whom nobody knows who owns it
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder        | kind    | country | capital |
        | Ada Lund      | person  | Sweden  | 60      |
        | Zenith Europe | company | France  | 40      |
      Then CTRL-002 finds UNDETERMINED
      And it says what evidence would settle the question

    Scenario: a member of whose holders nothing is known
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register says nothing of who holds "Aurora Compute" (Estonia)
      Then CTRL-002 finds UNDETERMINED
      And it says what evidence would settle the question

    Scenario: a register that gives more capital than there is
      Given "Aurora Compute" (Estonia) is a member of the consortium
      And the register shows for "Aurora Compute" (Estonia):
        | holder             | kind       | country | capital |
        | Ada Lund           | person     | Sweden  | 60      |
        | Sihtasutus Tallinn | foundation | Estonia | 60      |
      Then CTRL-002 finds UNDETERMINED

    Scenario: a member whom no register knows
      Given "Aurora Compute" (Estonia) is a member of the consortium
      Then CTRL-002 finds UNDETERMINED for "Aurora Compute"

    Scenario: two companies bear the member's name
      Given "Aurora Compute" (country unknown) is a member of the consortium
      And nobody holds "Aurora Compute" (Estonia)
      And nobody holds "Aurora Compute" (Latvia)
      Then CTRL-002 finds UNDETERMINED
