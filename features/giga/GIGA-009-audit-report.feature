@GIGA-009
Feature: The audit report on the Union's computing time is filed by 31 January (GIGA-009)
  The Union pays with money and is paid back in computing time. Each year an auditor says how that time was used, and the
  report is filed by 31 January of the next.

  Rule: The last day is 31 January

    Scenario Outline: computing time since 1 May 2027, the report on 2027 filed on <filed>
      Given the assessment is made as of 22 November 2028
      And the Union may use its computing time since 1 May 2027
      And these audit reports are stated:
        | year | filed on |
        | 2027 | <filed>  |
      Then GIGA-009 finds <verdict>
      And it rests on article "12b(17)(l)"

      Examples: one day either side; 31 January 2028 is a Monday
        | filed           | verdict   |
        | 30 January 2028 | COMPLIANT |
        | 31 January 2028 | COMPLIANT |
        | 1 February 2028 | BREACH    |
        | never           | BREACH    |

    Scenario: a breach names the days and says what would put it right
      Given the assessment is made as of 22 November 2028
      And the Union may use its computing time since 1 May 2027
      And these audit reports are stated:
        | year | filed on        |
        | 2027 | 1 February 2028 |
      Then GIGA-009 finds BREACH
      And its message says "2028-01-31"
      And its message says "2028-02-01"
      And it says what would put it right

    # Interpretation: whether a fixed day of a weekend is carried on to the Monday is disputed.
    Scenario Outline: the last day is a Sunday, and the report on 2026 is filed on <filed>
      Given the assessment is made as of 22 November 2027
      And the Union may use its computing time since 1 May 2026
      And these audit reports are stated:
        | year | filed on |
        | 2026 | <filed>  |
      Then GIGA-009 finds <verdict>

      Examples: 31 January 2027 is a Sunday
        | filed           | verdict      |
        | 31 January 2027 | COMPLIANT    |
        | 1 February 2027 | UNDETERMINED |
        | 2 February 2027 | BREACH       |

  Rule: Each year has a report

    Scenario: one in time, one late, one not due yet
      Given the assessment is made as of 22 November 2029
      And the Union may use its computing time since 1 May 2027
      And these audit reports are stated:
        | year | filed on        |
        | 2027 | 31 January 2028 |
        | 2028 | 1 February 2029 |
        | 2029 | not stated      |
      Then GIGA-009 finds COMPLIANT for "2027"
      And GIGA-009 finds BREACH for "2028"
      And GIGA-009 finds NOT_APPLICABLE for "2029"

    Scenario: a year before there was any computing time has none
      Given the assessment is made as of 22 November 2028
      And the Union may use its computing time since 1 January 2028
      And these audit reports are stated:
        | year | filed on      |
        | 2027 | 15 March 2028 |
      Then GIGA-009 finds NOT_APPLICABLE

  Rule: Nothing is due before 31 January is over

    Scenario Outline: computing time since 1 May 2027, no report, assessed on <day>
      Given the assessment is made as of <day>
      And the Union may use its computing time since 1 May 2027
      And these audit reports are stated:
        | year | filed on |
        | 2027 | never    |
      Then GIGA-009 finds <verdict>

      Examples: the day itself, and the day after
        | day             | verdict        |
        | 31 January 2028 | NOT_APPLICABLE |
        | 1 February 2028 | BREACH         |

    # Interpretation: no report can be owed for a year before the act, or before the consortium.
    Scenario Outline: nothing is said of computing time, constituted from <from>, assessed on <day>
      Given the assessment is made as of <day>
      And the consortium is constituted:
        | from   | until          |
        | <from> | without an end |
      Then GIGA-009 finds <verdict>

      Examples: the first report that can be owed is on the first year
        | from             | day              | verdict        |
        | 1 September 2026 | 22 November 2026 | NOT_APPLICABLE |
        | 1 September 2026 | 31 January 2027  | NOT_APPLICABLE |
        | 1 September 2026 | 2 February 2027  | UNDETERMINED   |
        | 1 January 2027   | 2 February 2027  | NOT_APPLICABLE |
        | not stated       | 2 February 2027  | UNDETERMINED   |

  Rule: What is not known does not pass

    Scenario: nobody says whether the report was filed
      Given the assessment is made as of 22 November 2028
      And the Union may use its computing time since 1 May 2027
      Then GIGA-009 finds UNDETERMINED
      And it says what evidence would settle the question

    Scenario: nobody says since when there is computing time, so a late report may not have been owed
      Given the assessment is made as of 22 November 2028
      And the consortium is constituted:
        | from           | until          |
        | 1 January 2027 | without an end |
      And these audit reports are stated:
        | year | filed on        |
        | 2027 | 1 February 2028 |
      Then GIGA-009 finds UNDETERMINED

    Scenario: nobody says since when there is computing time, and the report is in time anyway
      Given the assessment is made as of 22 November 2028
      And the consortium is constituted:
        | from           | until          |
        | 1 January 2027 | without an end |
      And these audit reports are stated:
        | year | filed on        |
        | 2027 | 31 January 2028 |
      Then GIGA-009 finds COMPLIANT

    # Interpretation: a report that was filed before its year was over cannot be about all of it.
    Scenario Outline: the report on 2027 is filed on <filed>
      Given the assessment is made as of 22 November 2028
      And the Union may use its computing time since 1 May 2027
      And these audit reports are stated:
        | year | filed on |
        | 2027 | <filed>  |
      Then GIGA-009 finds <verdict>

      Examples: the last day of the year, and the first of the next
        | filed            | verdict      |
        | 31 December 2027 | UNDETERMINED |
        | 1 January 2028   | COMPLIANT    |
