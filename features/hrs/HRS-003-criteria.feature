@HRS-003
Feature: Criteria for high-risk suppliers (HRS-003)
  The States of the Union judge a supplier by how exposed it is to interference by a third country: a link to a government, a law without
  checks, its ownership, pressure that can be put on it. Supply and security practice are told besides. It is soft law: a flag at most.

  # Interpretation: each of the four factors counts once, and three are enough; the source gives neither weights nor a number. What a
  # supplier says of itself to its own good counts for nothing.

  Rule: Three of the four factors of interference are enough

    Scenario Outline: government <government>, law <law>, ownership <ownership>, pressure <pressure>
      Given the criteria for high-risk suppliers are looked at
      And nobody holds "Zenith Holding" (China)
      And this is stated of suppliers:
        | supplier       | criterion            | met          | stated by       |
        | Zenith Holding | link to a government | <government> | national agency |
        | Zenith Holding | law without checks   | <law>        | national agency |
        | Zenith Holding | ownership            | <ownership>  | national agency |
        | Zenith Holding | pressure             | <pressure>   | national agency |
      When the bill of materials has a part made by "Zenith Holding"
      Then HRS-003 finds <verdict> for "Zenith Holding"

      Examples: one step either side
        | government | law | ownership | pressure | verdict   |
        | no         | no  | no        | no       | COMPLIANT |
        | yes        | yes | no        | no       | COMPLIANT |
        | yes        | yes | yes       | no       | FLAG      |
        | no         | yes | yes       | yes      | FLAG      |
        | yes        | yes | yes       | yes      | FLAG      |

    Scenario: the other two criteria are told and not counted
      Given the criteria for high-risk suppliers are looked at
      And nobody holds "Zenith Holding" (China)
      And this is stated of suppliers:
        | supplier       | criterion            | met | stated by       |
        | Zenith Holding | link to a government | yes | national agency |
        | Zenith Holding | law without checks   | yes | national agency |
        | Zenith Holding | ownership            | no  | national agency |
        | Zenith Holding | pressure             | no  | national agency |
        | Zenith Holding | supply               | yes | national agency |
        | Zenith Holding | security practice    | yes | national agency |
      When the bill of materials has a part made by "Zenith Holding"
      Then HRS-003 finds COMPLIANT for "Zenith Holding"
      And its message says "security practice"

  Rule: It is asked from the day of the toolbox

    Scenario Outline: three factors, assessed on <day>
      Given the criteria for high-risk suppliers are looked at
      And the assessment is made as of <day>
      And nobody holds "Zenith Holding" (China)
      And this is stated of suppliers:
        | supplier       | criterion            | met | stated by       |
        | Zenith Holding | link to a government | yes | national agency |
        | Zenith Holding | law without checks   | yes | national agency |
        | Zenith Holding | ownership            | yes | national agency |
      When the bill of materials has a part made by "Zenith Holding"
      Then HRS-003 finds <verdict> for "Zenith Holding"

      Examples:
        | day             | verdict |
        | 29 January 2020 | FLAG    |

    Scenario: the day before
      Given the criteria for high-risk suppliers are looked at
      And the assessment is made as of 28 January 2020
      And nobody holds "Zenith Holding" (China)
      When the bill of materials has a part made by "Zenith Holding"
      Then HRS-003 finds NOT_APPLICABLE

  Rule: What is not known does not pass

    Scenario Outline: nothing is said of pressure; government <government>, law <law>, ownership <ownership>
      Given the criteria for high-risk suppliers are looked at
      And nobody holds "Zenith Holding" (China)
      And this is stated of suppliers:
        | supplier       | criterion            | met          | stated by       |
        | Zenith Holding | link to a government | <government> | national agency |
        | Zenith Holding | law without checks   | <law>        | national agency |
        | Zenith Holding | ownership            | <ownership>  | national agency |
      When the bill of materials has a part made by "Zenith Holding"
      Then HRS-003 finds <verdict> for "Zenith Holding"

      Examples: a blank leaves it open where it decides
        | government | law | ownership | verdict      |
        | yes        | no  | no        | COMPLIANT    |
        | yes        | yes | no        | UNDETERMINED |
        | yes        | yes | yes       | FLAG         |

    Scenario Outline: the supplier itself says <met> of a factor that decides
      Given the criteria for high-risk suppliers are looked at
      And nobody holds "Zenith Holding" (China)
      And this is stated of suppliers:
        | supplier       | criterion            | met   | stated by       |
        | Zenith Holding | link to a government | yes   | national agency |
        | Zenith Holding | law without checks   | yes   | national agency |
        | Zenith Holding | ownership            | no    | national agency |
        | Zenith Holding | pressure             | <met> | Zenith Holding  |
      When the bill of materials has a part made by "Zenith Holding"
      Then HRS-003 finds <verdict> for "Zenith Holding"

      Examples: to its own good it counts for nothing
        | met | verdict      |
        | no  | UNDETERMINED |
        | yes | FLAG         |

    Scenario: two statements disagree
      Given the criteria for high-risk suppliers are looked at
      And nobody holds "Zenith Holding" (China)
      And this is stated of suppliers:
        | supplier       | criterion            | met | stated by       |
        | Zenith Holding | link to a government | yes | national agency |
        | Zenith Holding | law without checks   | yes | national agency |
        | Zenith Holding | ownership            | no  | national agency |
        | Zenith Holding | pressure             | no  | national agency |
        | Zenith Holding | pressure             | yes | another agency  |
      When the bill of materials has a part made by "Zenith Holding"
      Then HRS-003 finds UNDETERMINED for "Zenith Holding"
      And it says what evidence would settle the question

    Scenario: nothing is stated of the supplier
      Given the criteria for high-risk suppliers are looked at
      And nobody holds "Zenith Holding" (China)
      When the bill of materials has a part made by "Zenith Holding"
      Then HRS-003 finds UNDETERMINED for "Zenith Holding"
