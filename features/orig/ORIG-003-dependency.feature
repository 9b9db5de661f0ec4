@ORIG-003
Feature: No group outside the Union is the only source of most of the processors (ORIG-003)
  Europe cannot make the processors of a gigafactory and buys them abroad. That is allowed, and it is a dependency: how
  much of their value hangs on one group, and whether anybody else could supply them, an officer must be able to see.

  Rule: Half of the value from one group, without an alternative, is a dependency

    Scenario Outline: an American group supplies <one> € of processors, a Korean one <other> €
      Given it is asked where the value comes from and on whom that makes one depend
      And nobody holds "Zenith Holding" (United States)
      And the register shows for "Lumen Elektronik GmbH" (Germany):
        | holder         | kind    | country       | votes |
        | Zenith Holding | company | United States | 100   |
      And nobody holds "Hanbit" (South Korea)
      When the bill of materials has these parts:
        | level | part | quantity | maker                 | function | price       |
        | 1     | GPU  | 1        | Lumen Elektronik GmbH | compute  | <one> EUR   |
        | 1     | NPU  | 1        | Hanbit                | compute  | <other> EUR |
        | 1     | Rack | 1        | Hanbit                | cooling  | 9999 EUR    |
      Then ORIG-003 finds <verdict>
      And its figures show <percent> %

      Examples: 90 %, and half
        | one | other | percent | verdict |
        | 900 | 100   | 90      | FLAG    |
        | 500 | 500   | 50      | FLAG    |

    Scenario: a flag names the group, its country and the concentration
      Given it is asked where the value comes from and on whom that makes one depend
      And nobody holds "Zenith Holding" (United States)
      And nobody holds "Hanbit" (South Korea)
      When the bill of materials has these parts:
        | level | part | quantity | maker          | function | price   | diffused |
        | 1     | GPU  | 9        | Zenith Holding | compute  | 100 EUR | Taiwan   |
        | 1     | NPU  | 1        | Hanbit         | compute  | 100 EUR | Taiwan   |
      Then ORIG-003 finds FLAG
      And its message says "Zenith Holding"
      And its message says "(US)"
      And its message says "8200"
      And it says what would put it right

    Scenario Outline: three groups, the largest with <first> of 1000 €
      Given it is asked where the value comes from and on whom that makes one depend
      And nobody holds "Zenith Holding" (United States)
      And nobody holds "Hanbit" (South Korea)
      And nobody holds "Fondation Rhône" (France)
      When the bill of materials has these parts:
        | level | part | quantity | maker           | function | price        |
        | 1     | GPU  | 1        | Zenith Holding  | compute  | <first> EUR  |
        | 1     | NPU  | 1        | Hanbit          | compute  | <second> EUR |
        | 1     | CPU  | 1        | Fondation Rhône | compute  | 300 EUR      |
      Then ORIG-003 finds <verdict>

      Examples: one step either side of the boundary
        | first | second | verdict   |
        | 499   | 201    | COMPLIANT |
        | 500   | 200    | FLAG      |

  Rule: An alternative from the Union or from a second country ends it

    Scenario Outline: the alternative comes from <country>
      Given it is asked where the value comes from and on whom that makes one depend
      And nobody holds "Zenith Holding" (United States)
      And nobody holds "Otra" (<country>)
      When the bill of materials has these parts:
        | level | part | quantity | maker          | alternative | function | price   |
        | 1     | GPU  | 1        | Zenith Holding | Otra        | compute  | 100 EUR |
      Then ORIG-003 finds <verdict>

      Examples: an alternative from the same country is none
        | country       | verdict   |
        | France        | COMPLIANT |
        | South Korea   | COMPLIANT |
        | United States | FLAG      |

  Rule: It is asked from the day of the statement

    Scenario Outline: everything from one American group, assessed on <day>
      Given it is asked where the value comes from and on whom that makes one depend
      And the assessment is made as of <day>
      And nobody holds "Zenith Holding" (United States)
      When the bill of materials has these parts:
        | level | part | quantity | maker          | function | price   |
        | 1     | GPU  | 1        | Zenith Holding | compute  | 100 EUR |
      Then ORIG-003 finds <verdict>

      Examples: the day before, and the day itself
        | day             | verdict        |
        | 3 December 2025 | NOT_APPLICABLE |
        | 4 December 2025 | FLAG           |

  Rule: What is not known does not pass

    Scenario: nobody knows the maker
      Given it is asked where the value comes from and on whom that makes one depend
      When the bill of materials has these parts:
        | level | part | quantity | maker        | function | price   |
        | 1     | GPU  | 1        | Nobody Knows | compute  | 100 EUR |
      Then ORIG-003 finds UNDETERMINED
      And it says what evidence would settle the question

    Scenario: a processor has no price
      Given it is asked where the value comes from and on whom that makes one depend
      And nobody holds "Zenith Holding" (United States)
      When the bill of materials has these parts:
        | level | part | quantity | maker          | function | price   |
        | 1     | GPU  | 1        | Zenith Holding | compute  | 100 EUR |
        | 1     | CPU  | 1        | Zenith Holding | compute  |         |
      Then ORIG-003 finds UNDETERMINED
