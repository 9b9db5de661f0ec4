@SANC-003
Feature: What blocked persons own by half is blocked (SANC-003)
  The United States block the property of persons on a list, and of every company of which such persons own half or more. Who is
  owned is reckoned step by step: a company that is blocked counts in full, one that is not counts for nothing, and shares are added
  and never multiplied. It is foreign law: a flag at most.

  # Interpretation: shares are those of the capital. The list is not part of the program; a document brings it, and says
  # for which days it speaks.

  Rule: Half of the capital is enough, added over all blocked persons, step by step

    Scenario Outline: X and Y are blocked; <stakes>: what of <company>?
      Given the lists of the United States are looked at
      And the list of blocked persons names "X"
      And the list of blocked persons names "Y"
      And the capital is held like this: <stakes>
      When the bill of materials has a part made by "<company>"
      Then SANC-003 finds <verdict> for "<company>"

      Examples: two quarters make half
        | stakes         | company | verdict |
        | X 25 A, Y 25 A | A       | FLAG    |

      Examples: half of a half is still half
        | stakes         | company | verdict |
        | X 50 A, A 50 B | A       | FLAG    |
        | X 50 A, A 50 B | B       | FLAG    |

      Examples: two companies that are owned count together, each in full
        | stakes                         | company | verdict |
        | X 50 A, X 50 B, A 25 C, B 25 C | A       | FLAG    |
        | X 50 A, X 50 B, A 25 C, B 25 C | B       | FLAG    |
        | X 50 A, X 50 B, A 25 C, B 25 C | C       | FLAG    |

      Examples: a direct stake is added to that of a company that is owned
        | stakes                 | company | verdict |
        | X 50 A, X 10 B, A 40 B | A       | FLAG    |
        | X 50 A, X 10 B, A 40 B | B       | FLAG    |

      Examples: a company that is not owned counts for nothing, however much of it is
        | stakes                         | company | verdict   |
        | X 50 A, X 25 B, A 25 C, B 25 C | A       | FLAG      |
        | X 50 A, X 25 B, A 25 C, B 25 C | B       | COMPLIANT |
        | X 50 A, X 25 B, A 25 C, B 25 C | C       | COMPLIANT |

      Examples: two quarters of its owners are nothing of it
        | stakes                         | company | verdict   |
        | X 25 A, X 25 B, A 50 C, B 50 C | A       | COMPLIANT |
        | X 25 A, X 25 B, A 50 C, B 50 C | B       | COMPLIANT |
        | X 25 A, X 25 B, A 50 C, B 50 C | C       | COMPLIANT |

      Examples: one step either side of half
        | stakes            | company | verdict   |
        | X 49.99 A         | A       | COMPLIANT |
        | X 50 A            | A       | FLAG      |
        | X 50.01 A         | A       | FLAG      |
        | X 30 A, Y 19.99 A | A       | COMPLIANT |
        | X 30 A, Y 20 A    | A       | FLAG      |

    Scenario: the finding tells who owns it, by how much, and by which way
      Given the lists of the United States are looked at
      And the list of blocked persons names "X"
      And the capital is held like this: X 50 A, A 60 B
      When the bill of materials has a part made by "B"
      Then SANC-003 finds FLAG for "B"
      And its reasoning names "X" with 50 %
      And its reasoning names "A" with 60 %
      And it rests on article "398"
      And it says what would put it right

  Rule: Control without half of the capital does not block, and is said

    Scenario: a blocked holder of 20 % that appoints the majority of the board
      Given the lists of the United States are looked at
      And the list of blocked persons names "Zenith Holding"
      And the register shows for "Acme Power SAS" (France):
        | holder          | kind       | country | capital |
        | Zenith Holding  | company    | China   | 20      |
        | Fondation Rhône | foundation | France  | 80      |
      And "Zenith Holding" may appoint the majority of the board of "Acme Power SAS"
      When the bill of materials has a part made by "Acme Power SAS"
      Then SANC-003 finds FLAG for "Acme Power SAS"
      And its message says "not blocked"

    Scenario: a blocked holder with most of the votes and little of the capital
      Given the lists of the United States are looked at
      And the list of blocked persons names "Zenith Holding"
      And the register shows for "Acme Power SAS" (France):
        | holder          | kind       | country | votes | capital |
        | Zenith Holding  | company    | China   | 60    | 10      |
        | Fondation Rhône | foundation | France  | 40    | 90      |
      When the bill of materials has a part made by "Acme Power SAS"
      Then SANC-003 finds FLAG for "Acme Power SAS"
      And its message says "not blocked"

  Rule: Whoever stands on the list is blocked, in whatever role

    Scenario Outline: the part's <role> stands on the list
      Given the lists of the United States are looked at
      And nobody holds "Zenith Holding" (China)
      And the list of blocked persons names "Zenith Holding"
      When the bill of materials has a part whose <role> is "Zenith Holding"
      Then SANC-003 finds FLAG for "Zenith Holding"

      Examples:
        | role            |
        | maker           |
        | supplier        |
        | designer        |
        | wafer fab       |
        | firmware author |

    Scenario: a member of the consortium that belongs to a blocked person
      Given the lists of the United States are looked at
      And the list of blocked persons names "Zenith Holding"
      And the register shows for "Acme Power SAS" (France):
        | holder         | kind    | country | capital |
        | Zenith Holding | company | China   | 100     |
      And "Acme Power SAS" (France) is a member of the consortium
      Then SANC-003 finds FLAG for "Acme Power SAS"

    Scenario: nobody on the list holds anything
      Given the lists of the United States are looked at
      And the list of blocked persons names "Zenith Holding"
      And nobody holds "Fondation Rhône" (France)
      When the bill of materials has a part made by "Fondation Rhône"
      Then SANC-003 finds COMPLIANT for "Fondation Rhône"

  Rule: A name that looks or reads like a blocked person's is a question

    # Interpretation: a likeness blocks nobody, and clears nobody either. Whole names are compared: a word that is part of another
    # company's name is no likeness.

    Scenario Outline: a maker that the register knows as "<maker>", and that belongs to nobody
      Given the lists of the United States are looked at
      And nobody holds "<maker>" (France)
      And the list of blocked persons names "Zenith Trading"
      When the bill of materials has a part made by "<maker>"
      Then SANC-003 finds <verdict> for "<maker>"

      Examples: a Greek letter, a digit, a slip of the pen, a legal form added, and other names
        | maker                 | verdict      |
        | Ζenith Trading        | UNDETERMINED |
        | Zen1th Trading        | UNDETERMINED |
        | Zenit Trading         | UNDETERMINED |
        | Zenith Trading SAS    | UNDETERMINED |
        | Nordzenith Trading    | COMPLIANT    |
        | Zenith Rhône Forwards | COMPLIANT    |

  Rule: An entry counts from its first day to its last

    Scenario Outline: an entry from 1 June 2026 until 1 September 2026, assessed on <day>
      Given the lists of the United States are looked at
      And the assessment is made as of <day>
      And nobody holds "Zenith Holding" (China)
      And the list of blocked persons names "Zenith Holding" from 1 June 2026 until 1 September 2026
      When the bill of materials has a part made by "Zenith Holding"
      Then SANC-003 finds <verdict>

      Examples: one day either side of the first day, and of the end, which is out
        | day              | verdict   |
        | 31 May 2026      | COMPLIANT |
        | 1 June 2026      | FLAG      |
        | 31 August 2026   | FLAG      |
        | 1 September 2026 | COMPLIANT |

    Scenario Outline: a company of blocked persons, assessed on <day>
      Given the lists of the United States are looked at
      And the assessment is made as of <day>
      And the list of blocked persons names "X"
      And the capital is held like this: X 50 A
      When the bill of materials has a part made by "A"
      Then SANC-003 finds <verdict>

      Examples: the guidance adds shares up from its own day on
        | day            | verdict        |
        | 12 August 2014 | NOT_APPLICABLE |
        | 13 August 2014 | FLAG           |

  Rule: What is not known does not pass

    # Interpretation: a list that speaks for another time says nothing of today.

    Scenario: no document brings the list
      Given the lists of the United States are looked at
      And nobody holds "Fondation Rhône" (France)
      When the bill of materials has a part made by "Fondation Rhône"
      Then SANC-003 finds UNDETERMINED for "Fondation Rhône"
      And it says what evidence would settle the question

    Scenario Outline: a list that speaks for the time from 1 June 2026 until 1 September 2026, assessed on <day>
      Given the lists of the United States are looked at
      And the assessment is made as of <day>
      And nobody holds "Fondation Rhône" (France)
      And the list of blocked persons, which speaks for the time from 1 June 2026 until 1 September 2026, names "X"
      When the bill of materials has a part made by "Fondation Rhône"
      Then SANC-003 finds <verdict> for "Fondation Rhône"

      Examples: one day either side of the first day, and of the end, which is out
        | day              | verdict      |
        | 31 May 2026      | UNDETERMINED |
        | 1 June 2026      | COMPLIANT    |
        | 31 August 2026   | COMPLIANT    |
        | 1 September 2026 | UNDETERMINED |

    Scenario Outline: the register gives the blocked stake as a band, <band> %
      Given the lists of the United States are looked at
      And the list of blocked persons names "Zenith Holding"
      And the register shows for "Acme Power SAS" (France):
        | holder          | kind       | country | capital |
        | Zenith Holding  | company    | China   | <band>  |
        | Fondation Rhône | foundation | France  | <rest>  |
      When the bill of materials has a part made by "Acme Power SAS"
      Then SANC-003 finds <verdict> for "Acme Power SAS"

      Examples: a band is never replaced by its middle
        | band               | rest     | verdict      |
        | more than 50 to 75 | 25 to 50 | FLAG         |
        | 40 to 60           | 40 to 60 | UNDETERMINED |
        | 25 to 50           | 50 to 75 | UNDETERMINED |
        | 25 to 49.99        | 51 to 75 | COMPLIANT    |

    Scenario Outline: beside <ours> % of a foundation, nobody says who holds the rest
      Given the lists of the United States are looked at
      And the list of blocked persons names "X"
      And the register shows for "Acme Power SAS" (France):
        | holder          | kind       | country | capital |
        | Fondation Rhône | foundation | France  | <ours>  |
      When the bill of materials has a part made by "Acme Power SAS"
      Then SANC-003 finds <verdict> for "Acme Power SAS"

      Examples: what is left may be half, or is less
        | ours  | verdict      |
        | 50    | UNDETERMINED |
        | 50.01 | COMPLIANT    |

    Scenario Outline: the list names a "Zenith Holding" of <country> without a number, the maker is Chinese
      Given the lists of the United States are looked at
      And nobody holds "Zenith Holding" (China)
      And the list of blocked persons names "Zenith Holding" (<country>) by its name alone
      When the bill of materials has a part made by "Zenith Holding"
      Then SANC-003 finds <verdict> for "Zenith Holding"

      Examples: name and seat are proof; a namesake elsewhere may be the one
        | country | verdict      |
        | China   | FLAG         |
        | Sweden  | UNDETERMINED |

    Scenario: a maker that no register knows
      Given the lists of the United States are looked at
      And the list of blocked persons names "X"
      When the bill of materials has a part made by "Nobody Knows Ltd"
      Then SANC-003 finds UNDETERMINED for "Nobody Knows Ltd"

    Scenario: a part that names no maker
      Given the lists of the United States are looked at
      And the list of blocked persons names "X"
      When the bill of materials has a part that names no maker
      Then SANC-003 finds UNDETERMINED
      And it says what evidence would settle the question

  Rule: A list that is not whole names some and clears nobody; of its copies the last one counts

    Scenario: a part of the list is known
      Given the lists of the United States are looked at
      And nobody holds "Fondation Rhône" (France)
      And nobody holds "Zenith Holding" (China)
      And a part of the list of blocked persons is known, which names "Zenith Holding"
      When the bill of materials has a part made by "Zenith Holding"
      And the bill of materials has a part made by "Fondation Rhône"
      Then SANC-003 finds FLAG for "Zenith Holding"
      And SANC-003 finds UNDETERMINED for "Fondation Rhône"
      And it says what evidence would settle the question

    Scenario Outline: the copy of 1 June 2026 names a maker, that of 1 September 2026 names another, assessed on <day>
      Given the lists of the United States are looked at
      And the assessment is made as of <day>
      And nobody holds "Zenith Holding" (China)
      And the list of blocked persons, as copied on 1 June 2026, names "Zenith Holding"
      And the list of blocked persons, as copied on 1 September 2026, names "Orchid Trading"
      When the bill of materials has a part made by "Zenith Holding"
      Then SANC-003 finds <verdict> for "Zenith Holding"

      Examples: one day either side of each copy
        | day              | verdict      |
        | 31 May 2026      | UNDETERMINED |
        | 1 June 2026      | FLAG         |
        | 31 August 2026   | FLAG         |
        | 1 September 2026 | COMPLIANT    |

    Scenario: the list says nowhere where the party of that name is
      # Interpretation: authorities' lists give addresses and no seats; the name alone asks, and does not answer.
      Given the lists of the United States are looked at
      And nobody holds "Zenith Holding" (China)
      And the list of blocked persons names "Zenith Holding" without saying where it is
      When the bill of materials has a part made by "Zenith Holding"
      Then SANC-003 finds UNDETERMINED for "Zenith Holding"
