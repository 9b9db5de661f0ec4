@GIGA-011
Feature: No site scores poorly on energy (GIGA-011)
  The call gives points for energy: for little of it beside that of the computers (PUE), and for much of it from renewable
  sources. A poor score breaks nothing; an officer must see it.

  # Interpretation: a score is no condition, so a poor one is flagged, never a breach, whatever the call confirms.

  Rule: A power usage effectiveness above 1.25 is poor, 1.10 is excellent

    Scenario Outline: a site with a PUE of <PUE>
      Given the gigafactory has these sites:
        | site     | country | PUE   | renewable |
        | Beauce 1 | France  | <PUE> | 85        |
      Then GIGA-011 finds <verdict>
      And its message says "<score>"

      Examples: one step either side of both boundaries
        | PUE  | score      | verdict   |
        | 1.09 | excellent  | COMPLIANT |
        | 1.10 | excellent  | COMPLIANT |
        | 1.11 | in between | COMPLIANT |
        | 1.25 | in between | COMPLIANT |
        | 1.26 | poor       | FLAG      |
        | 1.30 | poor       | FLAG      |

  Rule: Less than half of renewable energy is poor, 80 % is good

    Scenario Outline: a site with <renewable> % of renewable energy
      Given the gigafactory has these sites:
        | site     | country | PUE  | renewable   |
        | Beauce 1 | France  | 1.10 | <renewable> |
      Then GIGA-011 finds <verdict>
      And its message says "<score>"

      Examples: one step either side of both boundaries
        | renewable | score      | verdict   |
        | 49.99     | poor       | FLAG      |
        | 50        | in between | COMPLIANT |
        | 79.99     | in between | COMPLIANT |
        | 80        | good       | COMPLIANT |

    Scenario: of several sites each is asked
      Given the gigafactory has these sites:
        | site     | country | PUE  | renewable |
        | Beauce 1 | France  | 1.09 | 88        |
        | Warnow 2 | Germany | 1.30 | 88        |
      Then GIGA-011 finds COMPLIANT for "Beauce 1"
      And GIGA-011 finds FLAG for "Warnow 2"
      And it says what would put it right

  Rule: A score never makes a breach

    Scenario Outline: a PUE of 1.30, and the call <stance> this condition
      Given the call <stance> this condition
      And the gigafactory has these sites:
        | site     | country | PUE  | renewable |
        | Beauce 1 | France  | 1.30 | 85        |
      Then GIGA-011 finds FLAG

      Examples: whatever the call confirms
        | stance       |
        | carries      |
        | is silent on |

  Rule: It is asked from the day of the articles on gigafactories

    # Interpretation: the day of the call is not known; it cannot be older than the articles that it rests on.
    Scenario Outline: a PUE of 1.30, assessed on <day>
      Given the assessment is made as of <day>
      And the gigafactory has these sites:
        | site     | country | PUE  | renewable |
        | Beauce 1 | France  | 1.30 | 85        |
      Then GIGA-011 finds <verdict>

      Examples: the day before, and the day itself
        | day             | verdict        |
        | 19 January 2026 | NOT_APPLICABLE |
        | 20 January 2026 | FLAG           |

  Rule: What is not known does not pass

    Scenario Outline: PUE <PUE>, renewable energy <renewable>
      Given the gigafactory has these sites:
        | site     | country | PUE   | renewable   |
        | Beauce 1 | France  | <PUE> | <renewable> |
      Then GIGA-011 finds <verdict>

      Examples: a gap passes nowhere, and excuses nothing
        | PUE        | renewable  | verdict      |
        | not stated | 85         | UNDETERMINED |
        | 1.10       | not stated | UNDETERMINED |
        | not stated | not stated | UNDETERMINED |
        | 1.30       | not stated | FLAG         |
        | not stated | 40         | FLAG         |

    Scenario: no site is named
      Given the hosting entity is "Hanse Rechenwerke AG" (Germany)
      Then GIGA-011 finds UNDETERMINED
      And it says what evidence would settle the question
