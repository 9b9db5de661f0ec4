@GIGA-007
Feature: The consortium is constituted for at least five years (GIGA-007)
  A gigafactory is paid for over many years. Whoever builds one forms a consortium that lasts five years or longer, or
  that has no end.

  Rule: Five years suffice, and nothing less

    # Interpretation: the first day counts, and the end day is out: from 1 September 2026 five years are full on
    # 31 August 2031.
    Scenario Outline: constituted from 1 September 2026 until <until>
      Given the consortium is constituted:
        | from             | until   |
        | 1 September 2026 | <until> |
      Then GIGA-007 finds <verdict>
      And it rests on article "2(3d)"

      Examples: 4.9 years, and one day either side of five
        | until            | verdict   |
        | 26 July 2031     | BREACH    |
        | 31 August 2031   | BREACH    |
        | 1 September 2031 | COMPLIANT |
        | 2 September 2031 | COMPLIANT |
        | without an end   | COMPLIANT |

    Scenario: a breach says until when it would have to last
      Given the consortium is constituted:
        | from             | until        |
        | 1 September 2026 | 26 July 2031 |
      Then GIGA-007 finds BREACH
      And its message says "2031-09-01"
      And it says what would put it right

    # Interpretation: five years from a 29 February are full with the last day of February.
    Scenario Outline: constituted from 29 February 2028 until <until>
      Given the consortium is constituted:
        | from             | until   |
        | 29 February 2028 | <until> |
      Then GIGA-007 finds <verdict>

      Examples: there is no 29 February five years later
        | until            | verdict   |
        | 28 February 2033 | BREACH    |
        | 1 March 2033     | COMPLIANT |

  Rule: The obligation binds from the day the amending act entered into force

    Scenario Outline: four years, assessed on <day>
      Given the assessment is made as of <day>
      And the consortium is constituted:
        | from             | until            |
        | 1 September 2026 | 1 September 2030 |
      Then GIGA-007 finds <verdict>

      Examples: the day before, and the day itself
        | day             | verdict        |
        | 19 January 2026 | NOT_APPLICABLE |
        | 20 January 2026 | BREACH         |

  Rule: What is not known does not pass

    Scenario Outline: constituted from <from> until <until>
      Given the consortium is constituted:
        | from   | until   |
        | <from> | <until> |
      Then GIGA-007 finds <verdict>

      Examples: a day that is missing may be any; without an end no first day matters
        | from             | until            | verdict      |
        | not stated       | 1 September 2031 | UNDETERMINED |
        | 1 September 2026 | not stated       | UNDETERMINED |
        | not stated       | without an end   | COMPLIANT    |

    Scenario: nothing is said
      Given the consortium does not say for how long it is constituted
      Then GIGA-007 finds UNDETERMINED
      And it says what evidence would settle the question
