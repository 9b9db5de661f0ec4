@HRS-001
Feature: No listed high-risk supplier has a part in the gigafactory (HRS-001)
  Two makers of network equipment are named as high-risk in the Commission's communication on 5G networks. No party of
  that list should be a member of the consortium, or make, supply, design, fabricate or program anything in its bill of
  materials. The communication is no law of itself: it becomes a condition when the call says so.

  Rule: A listed supplier in the bill of materials is flagged, and a breach when the call says so

    Scenario Outline: a switch made by <maker>, where the call <call> this condition
      Given the call <call> this condition
      When the bill of materials has a part made by "<maker>"
      Then HRS-001 finds <verdict> for "<maker>"

      Examples:
        | maker                         | call         | verdict |
        | Huawei Technologies Co., Ltd. | is silent on | FLAG    |
        | Huawei Technologies Co., Ltd. | carries      | BREACH  |
        | ZTE Corporation               | is silent on | FLAG    |
        | ZTE Corporation               | carries      | BREACH  |

    Scenario: the finding names the list and what would put it right
      Given the call carries this condition
      When the bill of materials has a part made by "Huawei Technologies Co., Ltd."
      Then HRS-001 finds BREACH
      And its reasoning names "Huawei Technologies Co., Ltd."
      And it says what would put it right

    Scenario: a maker that is known and not on the list
      Given nobody holds "Fondation Rhône" (France)
      When the bill of materials has a part made by "Fondation Rhône"
      Then HRS-001 finds COMPLIANT

  Rule: Every role counts, wherever the part stands

    Scenario Outline: the part's <role> is on the list
      Given the call carries this condition
      When the bill of materials has a part whose <role> is "Huawei Technologies Co., Ltd."
      Then HRS-001 finds <verdict> for "Huawei Technologies Co., Ltd."

      Examples: an approved alternative that is not fitted is at most a flag
        | role            | verdict |
        | maker           | BREACH  |
        | supplier        | BREACH  |
        | designer        | BREACH  |
        | wafer fab       | BREACH  |
        | firmware author | BREACH  |
        | alternate maker | FLAG    |

    Scenario: a chip two levels down, under another maker's name
      Given the call carries this condition
      And nobody holds "Fondation Rhône" (France)
      When the bill of materials has these parts:
        | level | part        | maker                         | quantity |
        | 1     | Rack        | Fondation Rhône               | 10       |
        | 2     | Line card   | Fondation Rhône               | 4        |
        | 3     | Packet chip | Huawei Technologies Co., Ltd. | 2        |
      Then HRS-001 finds BREACH for "Huawei Technologies Co., Ltd."
      And it stands in "Rack", then "Line card", with 80 pieces

  Rule: A listed supplier is no member either

    Scenario Outline: a listed member, where the call <call> this condition
      Given the call <call> this condition
      And "ZTE Corporation" (China) is a member of the consortium
      Then HRS-001 finds <verdict> for "ZTE Corporation"

      Examples:
        | call         | verdict |
        | is silent on | FLAG    |
        | carries      | BREACH  |

  Rule: An entry counts from its date

    Scenario Outline: a listed maker, assessed on <day>
      Given the assessment is made as of <day>
      When the bill of materials has a part made by "Huawei Technologies Co., Ltd."
      Then HRS-001 finds <verdict>

      Examples: the day before the communication, and its day
        | day          | verdict        |
        | 14 June 2023 | NOT_APPLICABLE |
        | 15 June 2023 | FLAG           |

  Rule: A namesake of a listed supplier is for a person to tell apart

    # Interpretation: a company may move its seat, and lists give few of their names' seats; another country alone does not
    # make it another company. Two numbers of one register that differ do.

    Scenario Outline: a member in <country> bears the name of a listed supplier
      Given the call carries this condition
      And nobody holds "ZTE Corporation" (<country>)
      And "ZTE Corporation" (<country>) is a member of the consortium
      Then HRS-001 finds <verdict> for "ZTE Corporation"

      Examples: the listed supplier's own country, another one, and one that is not known
        | country         | verdict      |
        | China           | BREACH       |
        | Germany         | UNDETERMINED |
        | country unknown | UNDETERMINED |

    Scenario: the question names both seats and what would answer it
      Given nobody holds "ZTE Corporation" (Germany)
      And "ZTE Corporation" (Germany) is a member of the consortium
      Then HRS-001 finds UNDETERMINED for "ZTE Corporation"
      And its reasoning names "ZTE"
      And it says what evidence would settle the question

    Scenario: one register has a number for each of the two
      Given nobody holds "ZTE Corporation" (China)
      And nobody holds "ZTE Corporation" (Germany)
      And "ZTE Corporation" (Germany) is a member of the consortium
      Then HRS-001 finds COMPLIANT for "ZTE Corporation"

  Rule: A name that looks or reads like a listed supplier's is a question

    # Interpretation: a likeness proves nothing, so it condemns nobody; and nobody is cleared who may be a listed supplier
    # under a name with another alphabet's letters, a slip of the pen or a word added.

    Scenario Outline: a maker that the register knows as "<maker>", and that belongs to nobody
      Given nobody holds "<maker>" (France)
      When the bill of materials has a part made by "<maker>"
      Then HRS-001 finds <verdict> for "<maker>"

      Examples: a Cyrillic letter, an l for an i, letters apart, a country added, and another name
        | maker         | verdict      |
        | Нuawei        | UNDETERMINED |
        | HUAWEl        | UNDETERMINED |
        | Z T E         | UNDETERMINED |
        | Huawei France | UNDETERMINED |
        | Hawaii France | COMPLIANT    |

    Scenario Outline: a maker called "<maker>" with the number of "Aube Power"
      Given nobody holds "Aube Power" (France)
      And nobody holds "Zenith Power" (China)
      When the bill of materials has a part made by "<maker>" with the register number of "Aube Power"
      Then HRS-001 finds <verdict>

      Examples: the bearer's name, another company's, one like it, and one that nobody has
        | maker              | verdict      |
        | Aube Power         | COMPLIANT    |
        | Zenith Power       | UNDETERMINED |
        | Zenith Power Ltd   | UNDETERMINED |
        | Nobody Knows       | UNDETERMINED |

    Scenario: a misspelt maker that no register knows
      When the bill of materials has a part made by "Huawie Technologies"
      Then HRS-001 finds UNDETERMINED for "Huawie Technologies"
      And its reasoning names "Huawei"
      And it says what evidence would settle the question

  Rule: What is not known does not pass

    # Interpretation: a maker that nobody knows may be a listed one under another name. A name alone never clears it.

    Scenario: a maker that no register knows
      When the bill of materials has a part made by "Nobody Knows Ltd"
      Then HRS-001 finds UNDETERMINED
      And it says what evidence would settle the question

    Scenario: a placeholder where the maker's name belongs
      When the bill of materials has a part made by "N/A"
      Then HRS-001 finds UNDETERMINED

    Scenario: a part that names no maker
      When the bill of materials has a part that names no maker
      Then HRS-001 finds UNDETERMINED
      And it says what evidence would settle the question

    Scenario: a part that names its supplier, who is known, and no maker
      Given nobody holds "Fondation Rhône" (France)
      When the bill of materials has a part whose supplier is "Fondation Rhône"
      Then HRS-001 finds COMPLIANT for "Fondation Rhône"
      And HRS-001 finds UNDETERMINED

    Scenario: a maker whose name only resembles a listed one
      When the bill of materials has a part made by "Нuawei Technologies Co., Ltd."
      Then HRS-001 finds UNDETERMINED

  Rule: A waiver shows the breach as derogated while it runs, and the breach comes back by itself

    # Interpretation: whoever decided, the finding stays, with what it would be without the waiver. What is not known is
    # not waived.

    Scenario Outline: a waiver from 1 June 2026 until 1 December 2026, assessed on <day>
      Given the call carries this condition
      And the assessment is made as of <day>
      And "the procurement officer" proposed a waiver of HRS-001 for "ZTE Corporation", "the approving body" approved it, and it runs from 1 June 2026 until 1 December 2026
      When the bill of materials has a part made by "ZTE Corporation"
      Then HRS-001 finds <verdict>
      And its reasoning names "ZTE Corporation"

      Examples: one day either side of the first day, and of the end, which is out
        | day              | verdict   |
        | 31 May 2026      | BREACH    |
        | 1 June 2026      | DEROGATED |
        | 30 November 2026 | DEROGATED |
        | 1 December 2026  | BREACH    |

    Scenario Outline: <proposer> proposed a waiver, and <approver> approved it
      Given the call carries this condition
      And "<proposer>" proposed a waiver of HRS-001 for "ZTE Corporation", "<approver>" approved it, and it runs from 1 June 2026 until 1 December 2026
      When the bill of materials has a part made by "ZTE Corporation"
      Then HRS-001 finds <verdict>

      Examples: nobody approves what they proposed, and nobody their own waiver
        | proposer                | approver                | verdict   |
        | the procurement officer | the approving body      | DEROGATED |
        | the procurement officer | the procurement officer | BREACH    |
        | the procurement officer | ZTE Corporation         | BREACH    |

    Scenario: a waiver for another supplier
      Given the call carries this condition
      And "the procurement officer" proposed a waiver of HRS-001 for "ZTE Corporation", "the approving body" approved it, and it runs from 1 June 2026 until 1 December 2026
      When the bill of materials has a part made by "Huawei Technologies Co., Ltd."
      Then HRS-001 finds BREACH

    Scenario: a waiver answers nothing that is open
      Given "the procurement officer" proposed a waiver of HRS-001 for "ZTE Corporation", "the approving body" approved it, and it runs from 1 June 2026 until 1 December 2026
      When the bill of materials has a part made by "Nobody Knows Ltd"
      Then HRS-001 finds UNDETERMINED
