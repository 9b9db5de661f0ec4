@RECD-001
Feature: Records of a grant are kept for five years after the balance, and while an audit is open (RECD-001)
  Whoever has had Union money may be asked for its records for years. They are kept for five years after the balance was
  paid, for three after a small grant, and longer while an audit, an appeal, litigation or a claim is open.

  Rule: Five years after the balance, the last day included

    Scenario: deleted a month early
      Given the assessment is made as of 22 November 2036
      And these records of grants are stated:
        | grant | amount  | balance paid on | deleted on  | audit |
        | study | 1000000 | 30 June 2030    | 1 June 2035 | none  |
      Then RECD-001 finds BREACH
      And it rests on article "133"
      And its message says "2035-06-30"
      And it says what would put it right

    # Interpretation: the day of payment does not count, so five years are over at the end of the day of the same date.
    Scenario Outline: the balance was paid on 30 June 2031, and the records were deleted on <deleted>
      Given the assessment is made as of 22 November 2036
      And these records of grants are stated:
        | grant | amount  | balance paid on | deleted on | audit |
        | study | 1000000 | 30 June 2031    | <deleted>  | none  |
      Then RECD-001 finds <verdict>

      Examples: one day either side; 30 June 2036 is a Monday
        | deleted      | verdict   |
        | 29 June 2036 | BREACH    |
        | 30 June 2036 | BREACH    |
        | 1 July 2036  | COMPLIANT |
        | kept         | COMPLIANT |

    # Interpretation: a period that ends on a weekend may run on to the Monday.
    Scenario Outline: the last day is a Saturday, and the records were deleted on <deleted>
      Given the assessment is made as of 22 November 2036
      And these records of grants are stated:
        | grant | amount  | balance paid on | deleted on | audit |
        | study | 1000000 | 30 June 2030    | <deleted>  | none  |
      Then RECD-001 finds <verdict>

      Examples: 30 June 2035 is a Saturday
        | deleted      | verdict      |
        | 30 June 2035 | BREACH       |
        | 1 July 2035  | UNDETERMINED |
        | 2 July 2035  | UNDETERMINED |
        | 3 July 2035  | COMPLIANT    |

  Rule: Three years suffice up to 60 000 €

    Scenario Outline: a grant of <amount> <currency>, paid on 31 March 2031 and deleted on 15 April 2034
      Given the assessment is made as of 22 November 2036
      And these records of grants are stated:
        | grant | amount   | currency   | balance paid on | deleted on    | audit |
        | study | <amount> | <currency> | 31 March 2031   | 15 April 2034 | none  |
      Then RECD-001 finds <verdict>

      Examples: one cent either side; no amount is converted
        | amount     | currency | verdict      |
        | 59999.99   | EUR      | COMPLIANT    |
        | 60000      | EUR      | COMPLIANT    |
        | 60000.01   | EUR      | BREACH       |
        | 50000      | CHF      | UNDETERMINED |
        | not stated | EUR      | UNDETERMINED |

    Scenario Outline: a grant of 60 000 €, paid on 31 March 2031, and the records were deleted on <deleted>
      Given the assessment is made as of 22 November 2036
      And these records of grants are stated:
        | grant | amount | balance paid on | deleted on | audit |
        | study | 60000  | 31 March 2031   | <deleted>  | none  |
      Then RECD-001 finds <verdict>

      Examples: one day either side; 31 March 2034 is a Friday
        | deleted       | verdict   |
        | 31 March 2034 | BREACH    |
        | 1 April 2034  | COMPLIANT |

  Rule: While an audit is open nothing is deleted

    # Interpretation: days do not tell whether records were deleted before or after an audit was opened or closed.
    Scenario Outline: deleted on 1 August 2036, where the audit is <audit>
      Given the assessment is made as of 22 November 2036
      And these records of grants are stated:
        | grant | amount  | balance paid on | deleted on    | audit   |
        | study | 1000000 | 30 June 2031    | 1 August 2036 | <audit> |
      Then RECD-001 finds <verdict>

      Examples: closed and opened one day either side
        | audit                            | verdict      |
        | none                             | COMPLIANT    |
        | open since 1 May 2035            | BREACH       |
        | from 1 May 2035 to 31 July 2036  | COMPLIANT    |
        | from 1 May 2035 to 1 August 2036 | UNDETERMINED |
        | from 1 May 2035 to 2 August 2036 | BREACH       |
        | open since 31 July 2036          | BREACH       |
        | open since 1 August 2036         | UNDETERMINED |
        | open since 2 August 2036         | COMPLIANT    |
        | opened on 1 May 2035             | UNDETERMINED |
        | not stated                       | UNDETERMINED |

  Rule: A deletion that is only planned breaks nothing

    Scenario Outline: to be deleted on 1 June 2036, assessed on <day>
      Given the assessment is made as of <day>
      And these records of grants are stated:
        | grant | amount  | balance paid on | deleted on  | audit |
        | study | 1000000 | 30 June 2031    | 1 June 2036 | none  |
      Then RECD-001 finds <verdict>

      Examples: the day before, and the day itself
        | day         | verdict |
        | 31 May 2036 | FLAG    |
        | 1 June 2036 | BREACH  |

    Scenario: to be deleted late enough
      Given the assessment is made as of 31 May 2036
      And these records of grants are stated:
        | grant | amount  | balance paid on | deleted on  | audit |
        | study | 1000000 | 30 June 2031    | 1 July 2036 | none  |
      Then RECD-001 finds COMPLIANT

  Rule: The obligation is that of the act in force

    # Interpretation: a deletion before the act is not judged under it.
    Scenario Outline: paid on 31 May 2023 and deleted on <deleted>
      Given these records of grants are stated:
        | grant | amount  | balance paid on | deleted on | audit |
        | study | 1000000 | 31 May 2023     | <deleted>  | none  |
      Then RECD-001 finds <verdict>

      Examples: the day before the act, and its first day
        | deleted           | verdict        |
        | 29 September 2024 | NOT_APPLICABLE |
        | 30 September 2024 | BREACH         |

    Scenario Outline: assessed on <day>, where nothing is said of records
      Given the assessment is made as of <day>
      And the coordinator is "Aurora Calcul SE" (France)
      Then RECD-001 finds <verdict>

      Examples: the day before the act, and its first day
        | day               | verdict        |
        | 29 September 2024 | NOT_APPLICABLE |
        | 30 September 2024 | UNDETERMINED   |

  Rule: What is not known does not pass

    Scenario Outline: paid on <paid>, deleted on <deleted>
      Given the assessment is made as of 22 November 2036
      And these records of grants are stated:
        | grant | amount  | balance paid on | deleted on | audit |
        | study | 1000000 | <paid>          | <deleted>  | none  |
      Then RECD-001 finds <verdict>

      Examples: a gap passes nowhere
        | paid         | deleted     | verdict      |
        | not stated   | 1 July 2036 | UNDETERMINED |
        | 30 June 2031 | not stated  | UNDETERMINED |
        | not stated   | not stated  | UNDETERMINED |

    Scenario: an open audit makes the other gaps matter no more
      Given the assessment is made as of 22 November 2036
      And these records of grants are stated:
        | grant | balance paid on | deleted on    | audit                 |
        | study | not stated      | 1 August 2036 | open since 1 May 2035 |
      Then RECD-001 finds BREACH

    Scenario: nothing is said of records
      Given the coordinator is "Aurora Calcul SE" (France)
      Then RECD-001 finds UNDETERMINED
      And it says what evidence would settle the question

    Scenario: the consortium says that there was no grant
      Given the consortium states that it has had no grant
      Then RECD-001 finds NOT_APPLICABLE
