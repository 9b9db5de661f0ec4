@GIGA-010
Feature: The processors stand for as many H100 as the lot and phase ask, with the power that they need (GIGA-010)
  A gigafactory is large. How large, the call says by lot and by phase: in processors, counted as the H100 that they stand
  for, and in the power that its computers may draw. The count comes from the bills of materials.

  Rule: Each lot and phase asks for a number of processors

    Scenario Outline: lot <lot> in its <phase> phase, with <pieces> processors
      Given the call carries this condition
      And the bills describe lot <lot> in its <phase> phase
      And these are processors:
        | part | H100 | source     |
        | GPU  | 1    | data sheet |
      And there is no other processor
      And the gigafactory has these sites:
        | site     | country | MW  |
        | Beauce 1 | France  | 150 |
      When the bill of materials has these parts:
        | level | part | quantity |
        | 1     | GPU  | <pieces> |
      Then GIGA-010 finds <verdict>

      Examples: one processor either side of each boundary
        | lot | phase   | pieces | verdict   |
        | 1   | initial | 24999  | BREACH    |
        | 1   | initial | 25000  | COMPLIANT |
        | 1   | initial | 25001  | COMPLIANT |
        | 1   | final   | 74999  | BREACH    |
        | 1   | final   | 75000  | COMPLIANT |
        | 2   | initial | 39999  | BREACH    |
        | 2   | initial | 40000  | COMPLIANT |
        | 2   | final   | 99999  | BREACH    |
        | 2   | final   | 100000 | COMPLIANT |

    Scenario Outline: 99999 processors for lot 2, and the call <stance> this condition
      Given the call <stance> this condition
      And the bills describe lot 2 in its final phase
      And these are processors:
        | part | H100 | source     |
        | GPU  | 1    | data sheet |
      And there is no other processor
      And the gigafactory has these sites:
        | site     | country | MW  |
        | Beauce 1 | France  | 150 |
      When the bill of materials has these parts:
        | level | part | quantity |
        | 1     | GPU  | 99999    |
      Then GIGA-010 finds <verdict>
      And it says what would put it right

      Examples: it binds where the call says so
        | stance       | verdict |
        | carries      | BREACH  |
        | is silent on | FLAG    |

  Rule: What one piece stands for is stated, with its source

    Scenario Outline: <pieces> processors that stand for 2.5 H100 each
      Given the call carries this condition
      And the bills describe lot 2 in its final phase
      And these are processors:
        | part | H100 | source     |
        | GPU  | 2.5  | data sheet |
      And there is no other processor
      And the gigafactory has these sites:
        | site     | country | MW  |
        | Beauce 1 | France  | 150 |
      When the bill of materials has these parts:
        | level | part | quantity |
        | 1     | GPU  | <pieces> |
      Then GIGA-010 finds <verdict>

      Examples: 40 000 times 2.5 is 100 000
        | pieces | verdict   |
        | 39999  | BREACH    |
        | 40000  | COMPLIANT |

    Scenario Outline: pieces are multiplied along the path, <trays> trays in each rack
      Given the call carries this condition
      And the bills describe lot 2 in its final phase
      And these are processors:
        | part | H100 | source     |
        | GPU  | 1    | data sheet |
      And there is no other processor
      And the gigafactory has these sites:
        | site     | country | MW  |
        | Beauce 1 | France  | 150 |
      When the bill of materials has these parts:
        | level | part | quantity |
        | 1     | Rack | 1000     |
        | 2     | Tray | <trays>  |
        | 3     | GPU  | 4        |
      Then GIGA-010 finds <verdict>

      Examples: 1000 racks with 25 trays of 4
        | trays | verdict   |
        | 24    | BREACH    |
        | 25    | COMPLIANT |

    # Interpretation: a part inside a counted part is not counted again.
    Scenario Outline: a module of two dies, each stated, <modules> times
      Given the call carries this condition
      And the bills describe lot 2 in its final phase
      And these are processors:
        | part   | H100 | source     |
        | Module | 2    | data sheet |
        | Die    | 1    | data sheet |
      And there is no other processor
      And the gigafactory has these sites:
        | site     | country | MW  |
        | Beauce 1 | France  | 150 |
      When the bill of materials has these parts:
        | level | part   | quantity  |
        | 1     | Module | <modules> |
        | 2     | Die    | 2         |
      Then GIGA-010 finds <verdict>

      Examples: counted twice, 25 000 would suffice
        | modules | verdict   |
        | 49999   | BREACH    |
        | 50000   | COMPLIANT |

  Rule: Each lot asks for power

    # Interpretation: 120 MW are read as those of lot 1 and 150 MW as those of lot 2, added over all sites.
    Scenario Outline: lot <lot>, with two sites of <first> and 60 MW
      Given the call carries this condition
      And the bills describe lot <lot> in its initial phase
      And these are processors:
        | part | H100 | source     |
        | GPU  | 1    | data sheet |
      And there is no other processor
      And the gigafactory has these sites:
        | site     | country | MW      |
        | Beauce 1 | France  | <first> |
        | Warnow 2 | Germany | 60      |
      When the bill of materials has these parts:
        | level | part | quantity |
        | 1     | GPU  | 40000    |
      Then GIGA-010 finds <verdict>

      Examples: one step either side of each boundary
        | lot | first | verdict   |
        | 1   | 59.99 | BREACH    |
        | 1   | 60    | COMPLIANT |
        | 2   | 89.99 | BREACH    |
        | 2   | 90    | COMPLIANT |

  Rule: It is asked from the day of the articles on gigafactories

    # Interpretation: the day of the call is not known; it cannot be older than the articles that it rests on.
    Scenario Outline: one processor for lot 1, assessed on <day>
      Given the assessment is made as of <day>
      And the bills describe lot 1 in its initial phase
      And these are processors:
        | part | H100 | source     |
        | GPU  | 1    | data sheet |
      And there is no other processor
      When the bill of materials has these parts:
        | level | part | quantity |
        | 1     | GPU  | 1        |
      Then GIGA-010 finds <verdict>

      Examples: the day before, and the day itself
        | day             | verdict        |
        | 19 January 2026 | NOT_APPLICABLE |
        | 20 January 2026 | FLAG           |

  Rule: What is not known does not pass

    # Interpretation: without a source nobody knows what one piece stands for.
    Scenario Outline: <pieces> processors that stand for one H100 each, and others, H100: <H100>, source: <source>
      Given the call carries this condition
      And the bills describe lot <lot> in its initial phase
      And these are processors:
        | part | H100   | source     |
        | GPU  | 1      | data sheet |
        | NPU  | <H100> | <source>   |
      And there is no other processor
      And the gigafactory has these sites:
        | site     | country | MW  |
        | Beauce 1 | France  | 150 |
      When the bill of materials has these parts:
        | level | part | quantity |
        | 1     | GPU  | <pieces> |
        | 1     | NPU  | 100000   |
      Then GIGA-010 finds <verdict>

      Examples: what is known may suffice, and never fails by what is not known
        | lot | pieces | H100       | source     | verdict      |
        | 2   | 39999  | not stated | data sheet | UNDETERMINED |
        | 2   | 39999  | 1          | not stated | UNDETERMINED |
        | 2   | 39999  | 1          | data sheet | COMPLIANT    |
        | 2   | 39999  | 0          | data sheet | BREACH       |
        | 2   | 40000  | not stated | data sheet | COMPLIANT    |

    Scenario: there may be other processors
      Given the call carries this condition
      And the bills describe lot 2 in its final phase
      And these are processors:
        | part | H100 | source     |
        | GPU  | 1    | data sheet |
      And the gigafactory has these sites:
        | site     | country | MW  |
        | Beauce 1 | France  | 150 |
      When the bill of materials has these parts:
        | level | part | quantity |
        | 1     | GPU  | 99999    |
      Then GIGA-010 finds UNDETERMINED
      And it says what evidence would settle the question

    Scenario Outline: the bill has <part>, which it calls a <function>
      Given the call carries this condition
      And the bills describe lot 2 in its final phase
      And these are processors:
        | part | H100 | source     |
        | GPU  | 1    | data sheet |
      And there is no other processor
      And the gigafactory has these sites:
        | site     | country | MW  |
        | Beauce 1 | France  | 150 |
      When the bill of materials has these parts:
        | level | part   | quantity | function   |
        | 1     | GPU    | 99999    | gpu        |
        | 1     | <part> | 1        | <function> |
      Then GIGA-010 finds <verdict>

      Examples: what the bill says contradicts that there are no others
        | part   | function | verdict      |
        | NPU    | npu      | UNDETERMINED |
        | Cooler | cooling  | BREACH       |

    Scenario: a processor that no bill has
      Given the call carries this condition
      And the bills describe lot 2 in its final phase
      And these are processors:
        | part | H100 | source     |
        | GPU  | 1    | data sheet |
        | NPU  | 1    | data sheet |
      And there is no other processor
      And the gigafactory has these sites:
        | site     | country | MW  |
        | Beauce 1 | France  | 150 |
      When the bill of materials has these parts:
        | level | part | quantity |
        | 1     | GPU  | 99999    |
      Then GIGA-010 finds UNDETERMINED

    # Interpretation: where lot or phase is not stated, there is an answer only if all of them agree.
    Scenario Outline: neither lot nor phase is stated, and there are <pieces> processors
      Given the call carries this condition
      And these are processors:
        | part | H100 | source     |
        | GPU  | 1    | data sheet |
      And there is no other processor
      And the gigafactory has these sites:
        | site     | country | MW  |
        | Beauce 1 | France  | 150 |
      When the bill of materials has these parts:
        | level | part | quantity |
        | 1     | GPU  | <pieces> |
      Then GIGA-010 finds <verdict>

      Examples: below the least, and at the most
        | pieces | verdict      |
        | 24999  | BREACH       |
        | 25000  | UNDETERMINED |
        | 99999  | UNDETERMINED |
        | 100000 | COMPLIANT    |

    Scenario Outline: a second site of which <MW> MW are stated
      Given the call carries this condition
      And the bills describe lot 2 in its final phase
      And these are processors:
        | part | H100 | source     |
        | GPU  | 1    | data sheet |
      And there is no other processor
      And the gigafactory has these sites:
        | site     | country | MW      |
        | Beauce 1 | France  | <first> |
        | Warnow 2 | Germany | <MW>    |
      When the bill of materials has these parts:
        | level | part | quantity |
        | 1     | GPU  | 100000   |
      Then GIGA-010 finds <verdict>

      Examples: what is known may suffice
        | first  | MW         | verdict      |
        | 149.99 | not stated | UNDETERMINED |
        | 150    | not stated | COMPLIANT    |

    Scenario: nothing is said of processors
      Given the call carries this condition
      And the coordinator is "Aurora Calcul SE" (France)
      Then GIGA-010 finds UNDETERMINED
      And it says what evidence would settle the question
