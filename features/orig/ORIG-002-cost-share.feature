@ORIG-002
Feature: Components from outside cost 35 % of the hardware at most (ORIG-002)
  Union law on defence procurement lets components from outside the Union, the EEA-EFTA States and Ukraine make up 35 % of
  what the components of a product cost. Nothing says so of gigafactories; by analogy it is the figure to compare with.

  Rule: 35 % may come from outside, and not a euro more

    Scenario Outline: components from outside cost <outside> € of 1000 €
      Given it is asked where the value comes from and on whom that makes one depend
      When the bill of materials has these parts:
        | level | part   | quantity | maker       | price         | declared      |
        | 1     | Switch | 1        | Zenith Corp | <outside> EUR | United States |
        | 1     | Rack   | 1        | Aube        | <inside> EUR  | France        |
      Then ORIG-002 finds <verdict>
      And its figures show <percent> %
      And it rests on article "16(10)"

      Examples: one step either side of the boundary
        | outside | inside | percent | verdict   |
        | 349     | 651    | 34.9    | COMPLIANT |
        | 350     | 650    | 35      | COMPLIANT |
        | 351     | 649    | 35.1    | FLAG      |

    Scenario Outline: everything comes from <country>
      Given it is asked where the value comes from and on whom that makes one depend
      When the bill of materials has these parts:
        | level | part | quantity | maker | price   | declared  |
        | 1     | Rack | 2        | Aube  | 500 EUR | <country> |
      Then ORIG-002 finds <verdict>

      Examples: the Union, the EEA-EFTA States and Ukraine are inside
        | country        | verdict   |
        | France         | COMPLIANT |
        | Norway         | COMPLIANT |
        | Ukraine        | COMPLIANT |
        | Switzerland    | FLAG      |
        | United Kingdom | FLAG      |

  Rule: Pieces are multiplied along every path, and nothing counts twice

    # Interpretation: a line that has parts of its own counts by them, and by its own price only where none has one.

    Scenario: eight boards of four chips in each of two servers
      Given it is asked where the value comes from and on whom that makes one depend
      When the bill of materials has these parts:
        | level | part   | quantity | maker       | price    | declared | diffused |
        | 1     | Server | 2        | Aube        | 9999 EUR | France   |          |
        | 2     | Board  | 8        | Aube        |          | France   |          |
        | 3     | Chip   | 4        | Zenith Corp | 5.5 EUR  | France   | Taiwan   |
        | 3     | Cooler | 1        | Aube        | 40 EUR   | France   |          |
      Then ORIG-002 finds FLAG
      And its message says "352 EUR"
      And its message says "992 EUR"
      And it says what would put it right

    Scenario: an assembly of parts without prices counts as a whole
      Given it is asked where the value comes from and on whom that makes one depend
      When the bill of materials has these parts:
        | level | part   | quantity | maker       | price    | declared      |
        | 1     | Server | 2        | Aube        | 5000 EUR | France        |
        | 2     | Board  | 8        | Zenith Corp |          | United States |
      Then ORIG-002 finds COMPLIANT

  Rule: It is asked from the day of the act

    Scenario Outline: everything comes from the United States, assessed on <day>
      Given it is asked where the value comes from and on whom that makes one depend
      And the assessment is made as of <day>
      When the bill of materials has these parts:
        | level | part | quantity | maker | price   | declared      |
        | 1     | Rack | 2        | Aube  | 500 EUR | United States |
      Then ORIG-002 finds <verdict>

      Examples: the day before, and the day itself
        | day         | verdict        |
        | 28 May 2025 | NOT_APPLICABLE |
        | 29 May 2025 | FLAG           |

  Rule: What is not known does not pass

    Scenario Outline: <outside> € come from outside, <open> € from nobody says where, of 1000 €
      Given it is asked where the value comes from and on whom that makes one depend
      When the bill of materials has these parts:
        | level | part   | quantity | maker       | price         | declared      |
        | 1     | Switch | 1        | Zenith Corp | <outside> EUR | United States |
        | 1     | Cable  | 1        | Zenith Corp | <open> EUR    |               |
        | 1     | Rack   | 1        | Aube        | <inside> EUR  | France        |
      Then ORIG-002 finds <verdict>

      Examples: the answer is definite only if it is the same wherever they come from
        | outside | open | inside | verdict      |
        | 300     | 50   | 650    | COMPLIANT    |
        | 300     | 51   | 649    | UNDETERMINED |
        | 350     | 100  | 550    | UNDETERMINED |
        | 351     | 100  | 549    | FLAG         |

    Scenario Outline: a part from <country> has no price
      Given it is asked where the value comes from and on whom that makes one depend
      When the bill of materials has these parts:
        | level | part   | quantity | maker       | price         | declared      |
        | 1     | Switch | 1        | Zenith Corp | <outside> EUR | United States |
        | 1     | Rack   | 1        | Aube        | <inside> EUR  | France        |
        | 1     | Cable  | 1        | Aube        |               | <country>     |
      Then ORIG-002 finds <verdict>

      Examples: it may cost anything, which moves the share one way only
        | outside | inside | country       | verdict      |
        | 350     | 650    | France        | COMPLIANT    |
        | 351     | 649    | France        | UNDETERMINED |
        | 350     | 650    | United States | UNDETERMINED |
        | 351     | 649    | United States | FLAG         |

    Scenario: prices in several currencies are not added
      Given it is asked where the value comes from and on whom that makes one depend
      When the bill of materials has these parts:
        | level | part   | quantity | maker       | price   | declared |
        | 1     | Switch | 1        | Zenith Corp | 100 USD | France   |
        | 1     | Rack   | 1        | Aube        | 900 EUR | France   |
      Then ORIG-002 finds UNDETERMINED
      And its message says "EUR, USD"
      And it says what evidence would settle the question

    Scenario: no part has a price
      Given it is asked where the value comes from and on whom that makes one depend
      When the bill of materials has these parts:
        | level | part | quantity | maker | declared |
        | 1     | Rack | 2        | Aube  | France   |
      Then ORIG-002 finds UNDETERMINED
