@SANC-005
Feature: Parties on the procurement lists of the United States (SANC-005)
  Three lists of the United States name parties whose equipment their agencies do not buy: section 889, the covered list, section
  1260H. Whoever stands on one, or belongs to somebody who does, is flagged. It is foreign law, so it is never a breach.

  # Interpretation: what belongs to a listed party is what listed parties own by half, step by step, or control. The three lists are
  # read together: one that is missing leaves everybody open who is not on another.

  Rule: A listed maker is flagged, and so is what belongs to one

    Scenario Outline: the maker stands on the <list>
      Given the lists of the United States are looked at
      And nobody holds "Zenith Holding" (China)
      And the list of section 889 names "X"
      And the covered list names "X"
      And the list of section 1260H names "X"
      And the <list> names "Zenith Holding"
      When the bill of materials has a part made by "Zenith Holding"
      Then SANC-005 finds FLAG for "Zenith Holding"
      And it says what would put it right

      Examples:
        | list                  |
        | list of section 889   |
        | covered list          |
        | list of section 1260H |

    Scenario Outline: <stakes>, and all lists name X
      Given the lists of the United States are looked at
      And the list of section 889 names "X"
      And the covered list names "X"
      And the list of section 1260H names "X"
      And the capital is held like this: <stakes>
      When the bill of materials has a part made by "<company>"
      Then SANC-005 finds <verdict> for "<company>"

      Examples: one step either side of half
        | stakes         | company | verdict   |
        | X 49.99 A      | A       | COMPLIANT |
        | X 50 A         | A       | FLAG      |
        | X 50.01 A      | A       | FLAG      |
        | X 50 A, A 50 B | B       | FLAG      |

    Scenario: a listed party controls the maker with little of its capital
      Given the lists of the United States are looked at
      And the list of section 889 names "Zenith Holding"
      And the covered list names "X"
      And the list of section 1260H names "X"
      And the register shows for "Acme Power SAS" (France):
        | holder          | kind       | country | votes | capital |
        | Zenith Holding  | company    | China   | 60    | 10      |
        | Fondation Rhône | foundation | France  | 40    | 90      |
      When the bill of materials has a part made by "Acme Power SAS"
      Then SANC-005 finds FLAG for "Acme Power SAS"

  Rule: An entry counts from its first day to its last

    Scenario Outline: an entry from 1 June 2026 until 1 September 2026, assessed on <day>
      Given the lists of the United States are looked at
      And the assessment is made as of <day>
      And nobody holds "Zenith Holding" (China)
      And the list of section 889 names "X"
      And the list of section 1260H names "X"
      And the covered list names "Zenith Holding" from 1 June 2026 until 1 September 2026
      When the bill of materials has a part made by "Zenith Holding"
      Then SANC-005 finds <verdict>

      Examples: one day either side of the first day, and of the end, which is out
        | day              | verdict   |
        | 31 May 2026      | COMPLIANT |
        | 1 June 2026      | FLAG      |
        | 31 August 2026   | FLAG      |
        | 1 September 2026 | COMPLIANT |

    Scenario Outline: the law itself, assessed on <day>
      Given the lists of the United States are looked at
      And the assessment is made as of <day>
      And nobody holds "Zenith Holding" (China)
      And the list of section 889 names "Zenith Holding"
      And the covered list names "X"
      And the list of section 1260H names "X"
      When the bill of materials has a part made by "Zenith Holding"
      Then SANC-005 finds <verdict>

      Examples:
        | day            | verdict        |
        | 12 August 2019 | NOT_APPLICABLE |
        | 13 August 2019 | FLAG           |

  Rule: What is not known does not pass

    Scenario: two of the three lists are missing, and the maker is on the third
      Given the lists of the United States are looked at
      And nobody holds "Zenith Holding" (China)
      And the list of section 889 names "Zenith Holding"
      When the bill of materials has a part made by "Zenith Holding"
      Then SANC-005 finds FLAG for "Zenith Holding"

    Scenario: one of the three lists is missing, and the maker is on neither of the others
      Given the lists of the United States are looked at
      And nobody holds "Fondation Rhône" (France)
      And the list of section 889 names "X"
      And the covered list names "X"
      When the bill of materials has a part made by "Fondation Rhône"
      Then SANC-005 finds UNDETERMINED for "Fondation Rhône"
      And it says what evidence would settle the question

    Scenario: all lists are there, and the maker is on none
      Given the lists of the United States are looked at
      And nobody holds "Fondation Rhône" (France)
      And the list of section 889 names "X"
      And the covered list names "X"
      And the list of section 1260H names "X"
      When the bill of materials has a part made by "Fondation Rhône"
      Then SANC-005 finds COMPLIANT for "Fondation Rhône"

    Scenario Outline: the list names a "Zenith Holding" of <country> without a number, the maker is Chinese
      Given the lists of the United States are looked at
      And nobody holds "Zenith Holding" (China)
      And the list of section 889 names "Zenith Holding" (<country>) by its name alone
      And the covered list names "X"
      And the list of section 1260H names "X"
      When the bill of materials has a part made by "Zenith Holding"
      Then SANC-005 finds <verdict> for "Zenith Holding"

      Examples:
        | country | verdict      |
        | China   | FLAG         |
        | Sweden  | UNDETERMINED |

    Scenario: a part that names no maker
      Given the lists of the United States are looked at
      And the list of section 889 names "X"
      And the covered list names "X"
      And the list of section 1260H names "X"
      When the bill of materials has a part that names no maker
      Then SANC-005 finds UNDETERMINED
      And it says what evidence would settle the question
