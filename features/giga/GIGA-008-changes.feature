@GIGA-008
Feature: A change of ultimate control, or a critical asset's move out of the Union, was approved beforehand (GIGA-008)
  The Union pays for a gigafactory that stays in the hands and in the place that it chose. Who controls it in the end may
  change, and what matters in it may leave, once that is approved, and not before.

  Rule: The approval is of an earlier day

    # Interpretation: days do not tell what came first within one. An approval of the day of the change leaves the question
    # open until an hour settles it.
    Scenario Outline: control changed on 1 March 2026, approved on <approval>
      Given these changes took place:
        | kind              | what             | on           | approved on | approved by               |
        | change of control | Aurora Calcul SE | 1 March 2026 | <approval>  | EuroHPC Joint Undertaking |
      Then GIGA-008 finds <verdict>
      And it rests on article "12b(18)(b)"

      Examples: one day either side
        | approval         | verdict      |
        | 28 February 2026 | COMPLIANT    |
        | 1 March 2026     | UNDETERMINED |
        | 2 March 2026     | BREACH       |
        | 15 March 2026    | BREACH       |
        | never            | BREACH       |

    Scenario: a breach names the days and says what would put it right
      Given these changes took place:
        | kind              | what             | on           | approved on   | approved by               |
        | change of control | Aurora Calcul SE | 1 March 2026 | 15 March 2026 | EuroHPC Joint Undertaking |
      Then GIGA-008 finds BREACH
      And its message says "2026-03-01"
      And its message says "2026-03-15"
      And it says what would put it right

    Scenario: of several changes each is asked about
      Given these changes took place:
        | kind              | what             | on           | approved on      | approved by               |
        | change of control | Aurora Calcul SE | 1 March 2026 | 28 February 2026 | EuroHPC Joint Undertaking |
        | change of control | Hanse AG         | 1 March 2026 | never            |                           |
      Then GIGA-008 finds COMPLIANT for "Aurora Calcul SE 2026-03-01"
      And GIGA-008 finds BREACH for "Hanse AG 2026-03-01"

  Rule: Of assets only those that leave the Union are asked about

    Scenario Outline: a cluster is moved to <country> without an approval
      Given these changes took place:
        | kind                     | what      | to        | on           | approved on |
        | move of a critical asset | cluster 2 | <country> | 1 March 2026 | never       |
      Then GIGA-008 finds <verdict>

      Examples: the EEA is not the Union
        | country     | verdict        |
        | Germany     | NOT_APPLICABLE |
        | Norway      | BREACH         |
        | Switzerland | BREACH         |
        | not stated  | UNDETERMINED   |

  Rule: What is still to come is not judged

    Scenario Outline: control is to change on 1 March 2027, assessed on <day>
      Given the assessment is made as of <day>
      And these changes took place:
        | kind              | what             | on           | approved on | approved by               |
        | change of control | Aurora Calcul SE | 1 March 2027 | <approval>  | EuroHPC Joint Undertaking |
      Then GIGA-008 finds <verdict>

      Examples: the day before, and the day itself
        | day              | approval        | verdict        |
        | 28 February 2027 | never           | NOT_APPLICABLE |
        | 1 March 2027     | never           | BREACH         |
        | 28 February 2027 | 1 February 2027 | COMPLIANT      |
        | 31 January 2027  | 1 February 2027 | NOT_APPLICABLE |
        | 28 February 2027 | 15 March 2027   | NOT_APPLICABLE |

  Rule: The obligation binds from the day the amending act entered into force

    Scenario Outline: control changed on <day> without an approval
      Given these changes took place:
        | kind              | what             | on    | approved on |
        | change of control | Aurora Calcul SE | <day> | never       |
      Then GIGA-008 finds <verdict>

      Examples: the day before, and the day itself
        | day             | verdict        |
        | 19 January 2026 | NOT_APPLICABLE |
        | 20 January 2026 | BREACH         |

    Scenario Outline: assessed on <day>, where nothing is said of changes
      Given the assessment is made as of <day>
      And the coordinator is "Aurora Calcul SE" (France)
      Then GIGA-008 finds <verdict>

      Examples: the day before, and the day itself
        | day             | verdict        |
        | 19 January 2026 | NOT_APPLICABLE |
        | 20 January 2026 | UNDETERMINED   |

  Rule: What is not known does not pass

    # Interpretation: an approval of which nobody says who gave it is none yet.
    Scenario Outline: approved on <approval> by <approver>
      Given these changes took place:
        | kind              | what             | on           | approved on | approved by |
        | change of control | Aurora Calcul SE | 1 March 2026 | <approval>  | <approver>  |
      Then GIGA-008 finds <verdict>

      Examples: a gap passes nowhere, and excuses nothing
        | approval         | approver                  | verdict      |
        | not stated       | EuroHPC Joint Undertaking | UNDETERMINED |
        | not stated       | not stated                | UNDETERMINED |
        | 28 February 2026 | not stated                | UNDETERMINED |
        | 2 March 2026     | not stated                | BREACH       |

    Scenario: nothing is said of changes
      Given the coordinator is "Aurora Calcul SE" (France)
      Then GIGA-008 finds UNDETERMINED
      And it says what evidence would settle the question

    Scenario: the consortium says that there was no change
      Given no change took place
      Then GIGA-008 finds NOT_APPLICABLE
