@SANC-001
Feature: What persons under an asset freeze own or control counts as theirs (SANC-001)
  The Union freezes what belongs to persons on its list, and nothing may be made available to them. Guidance says when a company is
  theirs: listed persons, all added up, own half of its capital, or control it. Until July 2024 it took more than half.

  # Interpretation: the regulations that freeze assets bind, the reckoning is guidance, so a finding is a flag at most. The list is
  # not part of the program; a document brings it, and says for which days it speaks.

  Rule: Half of the capital is enough, added over all listed persons, step by step

    Scenario Outline: X and Y are listed; <stakes>: what of <company>?
      Given the sanctions of the Union are looked at
      And the sanctions list of the Union names "X"
      And the sanctions list of the Union names "Y"
      And the capital is held like this: <stakes>
      When the bill of materials has a part made by "<company>"
      Then SANC-001 finds <verdict> for "<company>"

      Examples: thirty and twenty-five are more than half
        | stakes         | company | verdict |
        | X 30 A, Y 25 A | A       | FLAG    |

      Examples: one step either side of half
        | stakes            | company | verdict   |
        | X 49.99 A         | A       | COMPLIANT |
        | X 50 A            | A       | FLAG      |
        | X 50.01 A         | A       | FLAG      |
        | X 30 A, Y 19.99 A | A       | COMPLIANT |
        | X 30 A, Y 20 A    | A       | FLAG      |

      Examples: a company that is owned counts in full, one that is not counts for nothing
        | stakes                 | company | verdict   |
        | X 50 A, A 50 B         | B       | FLAG      |
        | X 50 A, X 10 B, A 40 B | B       | FLAG      |
        | X 49 A, A 60 B         | B       | COMPLIANT |

    Scenario Outline: exactly half, assessed on <day>
      Given the sanctions of the Union are looked at
      And the assessment is made as of <day>
      And the sanctions list of the Union names "X"
      And the capital is held like this: X <share> A
      When the bill of materials has a part made by "A"
      Then SANC-001 finds <verdict>

      Examples: until 3 July 2024 it took more than half
        | day         | share | verdict        |
        | 3 May 2018  | 60    | NOT_APPLICABLE |
        | 4 May 2018  | 60    | FLAG           |
        | 1 July 2024 | 50    | COMPLIANT      |
        | 2 July 2024 | 50    | COMPLIANT      |
        | 2 July 2024 | 50.01 | FLAG           |
        | 3 July 2024 | 49.99 | COMPLIANT      |
        | 3 July 2024 | 50    | FLAG           |
        | 4 July 2024 | 50    | FLAG           |

    Scenario: the finding tells who owns it, by how much, and by which way
      Given the sanctions of the Union are looked at
      And the sanctions list of the Union names "X"
      And the capital is held like this: X 50 A, A 60 B
      When the bill of materials has a part made by "B"
      Then SANC-001 finds FLAG for "B"
      And its reasoning names "X" with 50 %
      And its reasoning names "A" with 60 %
      And it says what would put it right

    Scenario: holdings that run in a loop are told
      Given the sanctions of the Union are looked at
      And the sanctions list of the Union names "X"
      And the capital is held like this: X 10 A, B 60 A, A 60 B
      When the bill of materials has a part made by "A"
      Then SANC-001 finds FLAG for "A"
      And its message says "loop"

  Rule: Control is enough as well

    Scenario: a listed holder of 20 % that appoints the majority of the board
      Given the sanctions of the Union are looked at
      And the sanctions list of the Union names "Zenith Holding"
      And the register shows for "Acme Power SAS" (France):
        | holder          | kind       | country | capital |
        | Zenith Holding  | company    | China   | 20      |
        | Fondation Rhône | foundation | France  | 80      |
      And "Zenith Holding" may appoint the majority of the board of "Acme Power SAS"
      When the bill of materials has a part made by "Acme Power SAS"
      Then SANC-001 finds FLAG for "Acme Power SAS"
      And its message says "control"

    Scenario: a listed holder with most of the votes and little of the capital
      Given the sanctions of the Union are looked at
      And the sanctions list of the Union names "Zenith Holding"
      And the register shows for "Acme Power SAS" (France):
        | holder          | kind       | country | votes | capital |
        | Zenith Holding  | company    | China   | 60    | 10      |
        | Fondation Rhône | foundation | France  | 40    | 90      |
      When the bill of materials has a part made by "Acme Power SAS"
      Then SANC-001 finds FLAG for "Acme Power SAS"

    Scenario: a listed holder of 20 % that has influence of some kind
      Given the sanctions of the Union are looked at
      And the sanctions list of the Union names "Zenith Holding"
      And the register shows for "Acme Power SAS" (France):
        | holder          | kind       | country | capital |
        | Zenith Holding  | company    | China   | 20      |
        | Fondation Rhône | foundation | France  | 80      |
      And "Zenith Holding" has influence of some kind over "Acme Power SAS"
      When the bill of materials has a part made by "Acme Power SAS"
      Then SANC-001 finds UNDETERMINED for "Acme Power SAS"

  Rule: Whoever stands on the list is meant, in whatever role

    Scenario Outline: the part's <role> stands on the list
      Given the sanctions of the Union are looked at
      And nobody holds "Zenith Holding" (China)
      And the sanctions list of the Union names "Zenith Holding"
      When the bill of materials has a part whose <role> is "Zenith Holding"
      Then SANC-001 finds FLAG for "Zenith Holding"

      Examples:
        | role            |
        | maker           |
        | supplier        |
        | designer        |
        | wafer fab       |
        | firmware author |

    Scenario: a member of the consortium that belongs to a listed person
      Given the sanctions of the Union are looked at
      And the sanctions list of the Union names "Zenith Holding"
      And the register shows for "Acme Power SAS" (France):
        | holder         | kind    | country | capital |
        | Zenith Holding | company | China   | 100     |
      And "Acme Power SAS" (France) is a member of the consortium
      Then SANC-001 finds FLAG for "Acme Power SAS"

    Scenario: nobody on the list holds anything
      Given the sanctions of the Union are looked at
      And the sanctions list of the Union names "Zenith Holding"
      And nobody holds "Fondation Rhône" (France)
      When the bill of materials has a part made by "Fondation Rhône"
      Then SANC-001 finds COMPLIANT for "Fondation Rhône"

  Rule: An entry counts from its first day to its last

    Scenario Outline: an entry from 1 June 2026 until 1 September 2026, assessed on <day>
      Given the sanctions of the Union are looked at
      And the assessment is made as of <day>
      And nobody holds "Zenith Holding" (China)
      And the sanctions list of the Union names "Zenith Holding" from 1 June 2026 until 1 September 2026
      When the bill of materials has a part made by "Zenith Holding"
      Then SANC-001 finds <verdict>

      Examples: one day either side of the first day, and of the end, which is out
        | day              | verdict   |
        | 31 May 2026      | COMPLIANT |
        | 1 June 2026      | FLAG      |
        | 31 August 2026   | FLAG      |
        | 1 September 2026 | COMPLIANT |

  Rule: What is not known does not pass

    Scenario: no document brings the list
      Given the sanctions of the Union are looked at
      And nobody holds "Fondation Rhône" (France)
      When the bill of materials has a part made by "Fondation Rhône"
      Then SANC-001 finds UNDETERMINED for "Fondation Rhône"
      And it says what evidence would settle the question

    Scenario Outline: the register gives the listed stake as a band, <band> %
      Given the sanctions of the Union are looked at
      And the sanctions list of the Union names "Zenith Holding"
      And the register shows for "Acme Power SAS" (France):
        | holder          | kind       | country | capital |
        | Zenith Holding  | company    | China   | <band>  |
        | Fondation Rhône | foundation | France  | <rest>  |
      When the bill of materials has a part made by "Acme Power SAS"
      Then SANC-001 finds <verdict> for "Acme Power SAS"

      Examples: a band is never replaced by its middle
        | band               | rest     | verdict      |
        | more than 50 to 75 | 25 to 50 | FLAG         |
        | 40 to 60           | 40 to 60 | UNDETERMINED |
        | 25 to 50           | 50 to 75 | UNDETERMINED |
        | 25 to 49.99        | 51 to 75 | COMPLIANT    |

    Scenario Outline: the list names a "Zenith Holding" of <country> without a number, the maker is Chinese
      Given the sanctions of the Union are looked at
      And nobody holds "Zenith Holding" (China)
      And the sanctions list of the Union names "Zenith Holding" (<country>) by its name alone
      When the bill of materials has a part made by "Zenith Holding"
      Then SANC-001 finds <verdict> for "Zenith Holding"

      Examples: name and seat are proof; a namesake elsewhere may be the one
        | country | verdict      |
        | China   | FLAG         |
        | Sweden  | UNDETERMINED |

    Scenario: a maker that no register knows
      Given the sanctions of the Union are looked at
      And the sanctions list of the Union names "X"
      When the bill of materials has a part made by "Nobody Knows Ltd"
      Then SANC-001 finds UNDETERMINED for "Nobody Knows Ltd"

    Scenario: a part that names no maker
      Given the sanctions of the Union are looked at
      And the sanctions list of the Union names "X"
      When the bill of materials has a part that names no maker
      Then SANC-001 finds UNDETERMINED
      And it says what evidence would settle the question
