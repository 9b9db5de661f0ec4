@CTRL-007
Feature: No third country controls a participant in a restricted call (CTRL-007)
  A call that touches the Union's security may keep out companies that a third country controls, wherever they are seated.
  Some calls admit them all the same when they give assurances that the granting authority accepts; others do not.

  # Interpretation: participants are the members of the consortium. A call says which of the two ways it takes; without
  # a call of either kind nothing is asked.

  Rule: Control from a third country needs an assurance that is accepted and in force, where the call hears assurances

    Scenario: an American parent, and assurances that were accepted
      Given a restricted call admits participants under third-country control with accepted assurances
      And the register shows for "Lumen Elektronik GmbH" (Germany):
        | holder         | kind    | country       | votes |
        | Zenith Holding | company | United States | 100   |
      And "Lumen Elektronik GmbH" (Germany) is a member of the consortium
      And these assurances are on record:
        | party                 | basis                        | accepted by        | from           | until          |
        | Lumen Elektronik GmbH | ownership control assessment | granting authority | 1 January 2026 | 1 January 2027 |
      Then CTRL-007 finds DEROGATED for "Lumen Elektronik GmbH"
      And its message says "ownership control assessment"
      And its message says "granting authority"
      And its message says "2027-01-01"
      And its reasoning names "Zenith Holding" with 100 %
      And its reasoning names "granting authority"
      And it rests on article "12(6)"

    Scenario: an American parent, and no assurance
      Given a restricted call admits participants under third-country control with accepted assurances
      And the register shows for "Lumen Elektronik GmbH" (Germany):
        | holder         | kind    | country       | votes |
        | Zenith Holding | company | United States | 100   |
      And "Lumen Elektronik GmbH" (Germany) is a member of the consortium
      Then CTRL-007 finds BREACH for "Lumen Elektronik GmbH"
      And its reasoning names "Zenith Holding" with 100 %
      And it says what would put it right

    Scenario Outline: assurances from 1 January 2026 until 1 January 2027, assessed on <day>
      Given a restricted call admits participants under third-country control with accepted assurances
      And the assessment is made as of <day>
      And the register shows for "Lumen Elektronik GmbH" (Germany):
        | holder         | kind    | country       | votes |
        | Zenith Holding | company | United States | 100   |
      And "Lumen Elektronik GmbH" (Germany) is a member of the consortium
      And these assurances are on record:
        | party                 | basis                        | accepted by        | from           | until          |
        | Lumen Elektronik GmbH | ownership control assessment | granting authority | 1 January 2026 | 1 January 2027 |
      Then CTRL-007 finds <verdict>

      Examples: one day either side of the first day, and of the end, which is out
        | day              | verdict   |
        | 31 December 2025 | BREACH    |
        | 1 January 2026   | DEROGATED |
        | 31 December 2026 | DEROGATED |
        | 1 January 2027   | BREACH    |

    Scenario Outline: an assurance that <acceptor> accepted
      Given a restricted call admits participants under third-country control with accepted assurances
      And the register shows for "Lumen Elektronik GmbH" (Germany):
        | holder         | kind    | country       | votes |
        | Zenith Holding | company | United States | 100   |
      And "Lumen Elektronik GmbH" (Germany) is a member of the consortium
      And these assurances are on record:
        | party                 | basis                        | accepted by | from           | until          |
        | Lumen Elektronik GmbH | ownership control assessment | <acceptor>  | 1 January 2026 | 1 January 2027 |
      Then CTRL-007 finds <verdict> for "Lumen Elektronik GmbH"

      Examples: nobody accepts their own assurance
        | acceptor              | verdict      |
        | granting authority    | DEROGATED    |
        | Lumen Elektronik GmbH | UNDETERMINED |

    Scenario: an assurance for somebody else helps nobody
      Given a restricted call admits participants under third-country control with accepted assurances
      And the register shows for "Lumen Elektronik GmbH" (Germany):
        | holder         | kind    | country       | votes |
        | Zenith Holding | company | United States | 100   |
      And nobody holds "Fondation Rhône" (France)
      And "Lumen Elektronik GmbH" (Germany) is a member of the consortium
      And these assurances are on record:
        | party           | basis                        | accepted by        | from           | until          |
        | Fondation Rhône | ownership control assessment | granting authority | 1 January 2026 | 1 January 2027 |
      Then CTRL-007 finds BREACH for "Lumen Elektronik GmbH"

  Rule: A call that excludes hears no assurance

    Scenario: an American parent, and assurances that were accepted elsewhere
      Given a restricted call excludes participants under third-country control
      And the register shows for "Lumen Elektronik GmbH" (Germany):
        | holder         | kind    | country       | votes |
        | Zenith Holding | company | United States | 100   |
      And "Lumen Elektronik GmbH" (Germany) is a member of the consortium
      And these assurances are on record:
        | party                 | basis                        | accepted by        | from           | until          |
        | Lumen Elektronik GmbH | ownership control assessment | granting authority | 1 January 2026 | 1 January 2027 |
      Then CTRL-007 finds BREACH for "Lumen Elektronik GmbH"
      And it says what would put it right

  Rule: A majority of the votes is control, half of them is not

    Scenario Outline: an American holder with <votes> %
      Given a restricted call excludes participants under third-country control
      And the register shows for "Lumen Elektronik GmbH" (Germany):
        | holder         | kind       | country       | votes   |
        | Zenith Holding | company    | United States | <votes> |
        | Stiftung Spree | foundation | Germany       | <rest>  |
      And "Lumen Elektronik GmbH" (Germany) is a member of the consortium
      Then CTRL-007 finds <verdict> for "Lumen Elektronik GmbH"

      Examples: one step either side of half
        | votes | rest  | verdict   |
        | 49.99 | 50.01 | COMPLIANT |
        | 50    | 50    | COMPLIANT |
        | 50.01 | 49.99 | BREACH    |

    Scenario Outline: a participant seated in <country>
      Given a restricted call excludes participants under third-country control
      And nobody holds "Zenith Foundry" (<country>)
      And "Zenith Foundry" (<country>) is a member of the consortium
      Then CTRL-007 finds <verdict> for "Zenith Foundry"

      Examples:
        | country       | verdict   |
        | United States | BREACH    |
        | Norway        | BREACH    |
        | France        | COMPLIANT |

    Scenario: two holders from outside with a majority together are flagged, and are no controller
      Given a restricted call excludes participants under third-country control
      And the register shows for "Lumen Elektronik GmbH" (Germany):
        | holder         | kind       | country       | votes |
        | Zenith Holding | company    | United States | 30    |
        | Hanul Partners | company    | South Korea   | 30    |
        | Stiftung Spree | foundation | Germany       | 40    |
      And "Lumen Elektronik GmbH" (Germany) is a member of the consortium
      Then CTRL-007 finds FLAG for "Lumen Elektronik GmbH"

    Scenario: two companies of the Union that hold each other are shown to an officer
      Given a restricted call excludes participants under third-country control
      And the register shows for "Acme Power SAS" (France):
        | holder          | kind       | country | votes |
        | Fondation Rhône | foundation | France  | 70    |
        | Loire Industrie | company    | France  | 30    |
      And the register shows for "Loire Industrie" (France):
        | holder          | kind       | country | votes |
        | Acme Power SAS  | company    | France  | 60    |
        | Fondation Rhône | foundation | France  | 40    |
      And "Acme Power SAS" (France) is a member of the consortium
      Then CTRL-007 finds FLAG for "Acme Power SAS"

  Rule: A call may ask for it from the day the acts apply

    Scenario Outline: an American parent, assessed on <day>
      Given a restricted call excludes participants under third-country control
      And the assessment is made as of <day>
      And the register shows for "Lumen Elektronik GmbH" (Germany):
        | holder         | kind    | country       | votes |
        | Zenith Holding | company | United States | 100   |
      And "Lumen Elektronik GmbH" (Germany) is a member of the consortium
      Then CTRL-007 finds <verdict>

      Examples: the day before, and the day itself
        | day              | verdict        |
        | 31 December 2020 | NOT_APPLICABLE |
        | 1 January 2021   | BREACH         |

  Rule: What is not known does not pass

    # Interpretation: what is not said of an assurance is not known; it neither covers nor fails. Whether the assurances of a
    # company that is itself seated outside are heard, the call has to say.

    Scenario Outline: an assurance that is accepted by "<accepted by>", from "<from>" until "<until>"
      Given a restricted call admits participants under third-country control with accepted assurances
      And the register shows for "Lumen Elektronik GmbH" (Germany):
        | holder         | kind    | country       | votes |
        | Zenith Holding | company | United States | 100   |
      And "Lumen Elektronik GmbH" (Germany) is a member of the consortium
      And these assurances are on record:
        | party                 | basis                        | accepted by   | from   | until   |
        | Lumen Elektronik GmbH | ownership control assessment | <accepted by> | <from> | <until> |
      Then CTRL-007 finds <verdict> for "Lumen Elektronik GmbH"

      Examples: nobody accepted it, no first day, no end; one that has ended, whatever else is not known
        | accepted by        | from           | until          | verdict      |
        |                    | 1 January 2026 | 1 January 2027 | UNDETERMINED |
        | granting authority |                | 1 January 2027 | UNDETERMINED |
        | granting authority | 1 January 2026 |                | UNDETERMINED |
        |                    |                | 1 June 2026    | BREACH       |

    Scenario: the open question about an assurance is named
      Given a restricted call admits participants under third-country control with accepted assurances
      And the register shows for "Lumen Elektronik GmbH" (Germany):
        | holder         | kind    | country       | votes |
        | Zenith Holding | company | United States | 100   |
      And "Lumen Elektronik GmbH" (Germany) is a member of the consortium
      And these assurances are on record:
        | party                 | basis                        | accepted by | from           | until          |
        | Lumen Elektronik GmbH | ownership control assessment |             | 1 January 2026 | 1 January 2027 |
      Then CTRL-007 finds UNDETERMINED for "Lumen Elektronik GmbH"
      And it says what evidence would settle the question

    Scenario: assurances of a participant that is itself seated outside
      Given a restricted call admits participants under third-country control with accepted assurances
      And nobody holds "Zenith Foundry" (Norway)
      And "Zenith Foundry" (Norway) is a member of the consortium
      And these assurances are on record:
        | party          | basis                        | accepted by        | from           | until          |
        | Zenith Foundry | ownership control assessment | granting authority | 1 January 2026 | 1 January 2027 |
      Then CTRL-007 finds UNDETERMINED for "Zenith Foundry"

    Scenario: a participant of whose holders nothing is known
      Given a restricted call admits participants under third-country control with accepted assurances
      And the register says nothing of who holds "Acme Power SAS" (France)
      And "Acme Power SAS" (France) is a member of the consortium
      Then CTRL-007 finds UNDETERMINED for "Acme Power SAS"
      And it says what evidence would settle the question

    Scenario: the register gives the American stake as a band
      Given a restricted call excludes participants under third-country control
      And the register shows for "Acme Power SAS" (France):
        | holder          | kind       | country       | votes    |
        | Zenith Holding  | company    | United States | 40 to 60 |
        | Fondation Rhône | foundation | France        | 40 to 60 |
      And "Acme Power SAS" (France) is a member of the consortium
      Then CTRL-007 finds UNDETERMINED for "Acme Power SAS"

    Scenario: a participant that no register knows
      Given a restricted call excludes participants under third-country control
      And "Nobody Knows Ltd" (Ireland) is a member of the consortium
      Then CTRL-007 finds UNDETERMINED for "Nobody Knows Ltd"

    Scenario: a register that gives more votes than there are
      Given a restricted call excludes participants under third-country control
      And the register shows for "Acme Power SAS" (France):
        | holder          | kind       | country       | votes |
        | Zenith Holding  | company    | United States | 60    |
        | Fondation Rhône | foundation | France        | 60    |
      And "Acme Power SAS" (France) is a member of the consortium
      Then CTRL-007 finds UNDETERMINED for "Acme Power SAS"
