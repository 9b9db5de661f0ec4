@HRS-002
Feature: No listed high-risk supplier stands behind a party of the gigafactory (HRS-002)
  What a listed supplier controls is treated as the supplier itself, under whatever name it works and wherever it is
  seated. A smaller stake is not control, and is said as what it is: a stake.

  Rule: What a listed supplier controls counts as listed

    Scenario Outline: a chip of a wholly owned subsidiary, where the call <call> this condition
      Given the call <call> this condition
      And the register shows for "HiSilicon Technologies Co., Ltd." (China):
        | holder                        | kind    | country | votes |
        | Huawei Technologies Co., Ltd. | company | China   | 100   |
      When the bill of materials has a part made by "HiSilicon Technologies Co., Ltd."
      Then HRS-002 finds <verdict> for "HiSilicon Technologies Co., Ltd."
      And its reasoning names "Huawei Technologies Co., Ltd." with 100 %

      Examples:
        | call         | verdict |
        | is silent on | FLAG    |
        | carries      | BREACH  |

    Scenario: a company of the Union three steps away from the list
      Given the call carries this condition
      And the register shows for "Lotus Optics GmbH" (Germany):
        | holder         | kind       | country     | votes |
        | Waal Holding   | company    | Netherlands | 70    |
        | Stiftung Spree | foundation | Germany     | 30    |
      And the register shows for "Waal Holding" (Netherlands):
        | holder          | kind    | country | votes |
        | ZTE Corporation | company | China   | 100   |
      When the bill of materials has a part made by "Lotus Optics GmbH"
      Then HRS-002 finds BREACH for "Lotus Optics GmbH"
      And its reasoning names "Waal Holding" with 70 %
      And its reasoning names "ZTE Corporation" with 100 %
      And it says what would put it right

    Scenario: a subsidiary as a member of the consortium
      Given the call carries this condition
      And "Lotus Optics GmbH" (Germany) is a member of the consortium
      And the register shows for "Lotus Optics GmbH" (Germany):
        | holder          | kind    | country | votes |
        | ZTE Corporation | company | China   | 100   |
      Then HRS-002 finds BREACH for "Lotus Optics GmbH"

  Rule: A stake that gives no control is a flag, however small, also where the call carries the condition

    Scenario Outline: a listed supplier holds <stake> %
      Given the call carries this condition
      And the register shows for "Lotus Optics GmbH" (Germany):
        | holder                        | kind       | country | votes   |
        | Huawei Technologies Co., Ltd. | company    | China   | <stake> |
        | Stiftung Spree                | foundation | Germany | <rest>  |
      When the bill of materials has a part made by "Lotus Optics GmbH"
      Then HRS-002 finds <verdict>
      And its reasoning names "Huawei Technologies Co., Ltd." with <stake> %

      Examples: none at all, any at all, up to half, and one step beyond
        | stake | rest  | verdict   |
        | 0     | 100   | COMPLIANT |
        | 0.01  | 99.99 | FLAG      |
        | 1     | 99    | FLAG      |
        | 50    | 50    | FLAG      |
        | 50.01 | 49.99 | BREACH    |

    # Interpretation: a listed supplier that has any interest in a company is said, also where it has no votes. Influence that
    # a source does not define may be control.

    Scenario Outline: a listed supplier without votes that <tie> the maker
      Given the call carries this condition
      And the register shows for "Lotus Optics GmbH" (Germany):
        | holder         | kind       | country | votes |
        | Stiftung Spree | foundation | Germany | 100   |
      And nobody holds "Huawei Technologies Co., Ltd." (China)
      And "Huawei Technologies Co., Ltd." <tie> "Lotus Optics GmbH"
      When the bill of materials has a part made by "Lotus Optics GmbH"
      Then HRS-002 finds <verdict> for "Lotus Optics GmbH"
      And its reasoning names "Huawei Technologies Co., Ltd."

      Examples:
        | tie                             | verdict      |
        | has influence of some kind over | UNDETERMINED |
        | sits on the board of            | FLAG         |

    Scenario Outline: a listed supplier and its subsidiary may appoint <seats> of 7 members of the board each
      Given the call carries this condition
      And nobody holds "Huawei Technologies Co., Ltd." (China)
      And the register shows for "Lotus Optics GmbH" (Germany):
        | holder            | kind       | country | votes |
        | Stiftung Spree    | foundation | Germany | 100   |
        | Rheinbund Holding | company    | Germany | 0     |
      And the register shows for "Rheinbund Holding" (Germany):
        | holder                        | kind    | country | votes |
        | Huawei Technologies Co., Ltd. | company | China   | 100   |
      And "Huawei Technologies Co., Ltd." may appoint <seats> of the 7 members of the board of "Lotus Optics GmbH"
      And "Rheinbund Holding" may appoint <seats> of the 7 members of the board of "Lotus Optics GmbH"
      When the bill of materials has a part made by "Lotus Optics GmbH"
      Then HRS-002 finds <verdict> for "Lotus Optics GmbH"
      And its message says "<words>"

      Examples: a parent's seats and its subsidiaries' are added; most of the board is control
        | seats | verdict | words                   |
        | 2     | BREACH  | is no number of votes   |
        | 1     | FLAG    | gives no control by itself |

    Scenario: somebody who bears the name of a listed supplier sits on the board of the maker
      Given the register shows for "Lotus Optics GmbH" (Germany):
        | holder         | kind       | country | votes |
        | Stiftung Spree | foundation | Germany | 100   |
      And nobody holds "ZTE Corporation" (Germany)
      And "ZTE Corporation" sits on the board of "Lotus Optics GmbH"
      When the bill of materials has a part made by "Lotus Optics GmbH"
      Then HRS-002 finds UNDETERMINED for "Lotus Optics GmbH"
      And it says what evidence would settle the question

    Scenario: a listed supplier with capital and no votes
      Given the call carries this condition
      And the register shows for "Lotus Optics GmbH" (Germany):
        | holder                        | kind       | country | votes | capital |
        | Stiftung Spree                | foundation | Germany | 100   | 80      |
        | Huawei Technologies Co., Ltd. | company    | China   | 0     | 20      |
      When the bill of materials has a part made by "Lotus Optics GmbH"
      Then HRS-002 finds FLAG for "Lotus Optics GmbH"
      And its reasoning names "Huawei Technologies Co., Ltd." with 20 %

    # Interpretation: a stake higher up is said as well. Multiplied down the chain it is smaller, and it is not nothing.

    Scenario Outline: a listed supplier holds <stake> % of the maker's only owner
      Given the call carries this condition
      And the register shows for "Lotus Optics GmbH" (Germany):
        | holder       | kind    | country     | votes |
        | Waal Holding | company | Netherlands | 100   |
      And the register shows for "Waal Holding" (Netherlands):
        | holder                        | kind       | country | votes   |
        | Huawei Technologies Co., Ltd. | company    | China   | <stake> |
        | Stiftung Spree                | foundation | Germany | <rest>  |
      When the bill of materials has a part made by "Lotus Optics GmbH"
      Then HRS-002 finds <verdict> for "Lotus Optics GmbH"

      Examples: none at all, any at all, up to half, one step beyond, and not known
        | stake   | rest      | verdict      |
        | 0       | 100       | COMPLIANT    |
        | 0.01    | 99.99     | FLAG         |
        | 50      | 50        | FLAG         |
        | 50.01   | 49.99     | BREACH       |
        | 0 to 10 | 90 to 100 | UNDETERMINED |

    Scenario: a listed supplier sits on the board of the maker's only owner
      Given the register shows for "Lotus Optics GmbH" (Germany):
        | holder       | kind    | country     | votes |
        | Waal Holding | company | Netherlands | 100   |
      And the register shows for "Waal Holding" (Netherlands):
        | holder         | kind       | country | votes |
        | Stiftung Spree | foundation | Germany | 100   |
      And nobody holds "Huawei Technologies Co., Ltd." (China)
      And "Huawei Technologies Co., Ltd." sits on the board of "Waal Holding"
      When the bill of materials has a part made by "Lotus Optics GmbH"
      Then HRS-002 finds FLAG for "Lotus Optics GmbH"
      And its reasoning names "Huawei Technologies Co., Ltd."

    Scenario: no listed supplier holds anything
      Given the register shows for "Lotus Optics GmbH" (Germany):
        | holder         | kind       | country | votes |
        | Stiftung Spree | foundation | Germany | 100   |
      When the bill of materials has a part made by "Lotus Optics GmbH"
      Then HRS-002 finds COMPLIANT

    Scenario: the listed supplier itself is for another rule, whoever may be behind it
      When the bill of materials has a part made by "Huawei Technologies Co., Ltd."
      Then HRS-001 finds FLAG
      And HRS-002 finds NOT_APPLICABLE for "Huawei"

  Rule: An entry counts from its date

    Scenario Outline: a subsidiary of a listed supplier, assessed on <day>
      Given the assessment is made as of <day>
      And the register shows for "HiSilicon Technologies Co., Ltd." (China):
        | holder                        | kind    | country | votes |
        | Huawei Technologies Co., Ltd. | company | China   | 100   |
      When the bill of materials has a part made by "HiSilicon Technologies Co., Ltd."
      Then HRS-002 finds <verdict>

      Examples: the day before the communication, and its day
        | day          | verdict        |
        | 14 June 2023 | NOT_APPLICABLE |
        | 15 June 2023 | FLAG           |

  Rule: What is not known does not pass

    # Interpretation: a holder that nobody names may be a listed party; a company of whose holders nothing, or not all, is
    # known is therefore not cleared, wherever it is seated.

    Scenario: a company of whose holders nothing is known
      Given the register says nothing of who holds "Lotus Optics GmbH" (Germany)
      When the bill of materials has a part made by "Lotus Optics GmbH"
      Then HRS-002 finds UNDETERMINED for "Lotus Optics GmbH"
      And it says what evidence would settle the question

    Scenario: a stake whose holder is not disclosed
      Given the register shows for "Lotus Optics GmbH" (Germany):
        | holder         | kind          | country         | votes |
        | Stiftung Spree | foundation    | Germany         | 90    |
        | A holder       | not disclosed | country unknown | 10    |
      When the bill of materials has a part made by "Lotus Optics GmbH"
      Then HRS-002 finds UNDETERMINED

    Scenario Outline: the maker's only owner has <named> % of its votes in named hands
      Given the call carries this condition
      And the register shows for "Lotus Optics GmbH" (Germany):
        | holder       | kind    | country     | votes |
        | Waal Holding | company | Netherlands | 100   |
      And the register shows for "Waal Holding" (Netherlands):
        | holder         | kind       | country | votes   |
        | Stiftung Spree | foundation | Germany | <named> |
      When the bill of materials has a part made by "Lotus Optics GmbH"
      Then HRS-002 finds <verdict> for "Lotus Optics GmbH"

      Examples: all, and all but what a listed supplier may have
        | named | verdict      |
        | 100   | COMPLIANT    |
        | 99.99 | UNDETERMINED |
        | 60    | UNDETERMINED |

    Scenario: a listed supplier's stake is given as a band
      Given the call carries this condition
      And the register shows for "Lotus Optics GmbH" (Germany):
        | holder                        | kind       | country | votes    |
        | Huawei Technologies Co., Ltd. | company    | China   | 40 to 60 |
        | Stiftung Spree                | foundation | Germany | 40 to 60 |
      When the bill of materials has a part made by "Lotus Optics GmbH"
      Then HRS-002 finds UNDETERMINED

    Scenario: a maker that no register knows
      When the bill of materials has a part made by "Nobody Knows Ltd"
      Then HRS-002 finds UNDETERMINED

    Scenario: a part that names no maker
      When the bill of materials has a part that names no maker
      Then HRS-002 finds UNDETERMINED
      And it says what evidence would settle the question

    Scenario Outline: the owner, in <country>, bears the name of a listed supplier
      Given the call carries this condition
      And the register shows for "Lotus Optics GmbH" (Germany):
        | holder          | kind       | country   | votes |
        | ZTE Corporation | foundation | <country> | 100   |
      When the bill of materials has a part made by "Lotus Optics GmbH"
      Then HRS-002 finds <verdict> for "Lotus Optics GmbH"

      Examples: a namesake elsewhere may be the listed one
        | country | verdict      |
        | China   | BREACH       |
        | Germany | UNDETERMINED |

    Scenario: a namesake of a listed supplier of whose holders nothing is known
      Given the register says nothing of who holds "ZTE Corporation" (Germany)
      And "ZTE Corporation" (Germany) is a member of the consortium
      Then HRS-002 finds UNDETERMINED for "ZTE Corporation"
