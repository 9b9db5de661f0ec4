@CTRL-001
Feature: A component's supplier is not under non-European majority control (CTRL-001)
  Whoever makes, supplies, designs or programs a part of the bill of materials is asked who stands behind it, at every
  depth. A call may make it a condition that no majority from outside the Union does. Where the call is silent, such a
  supplier is flagged: a dependency to know of, not an offence.

  Rule: A majority of the votes is control, half of them is not

    Scenario Outline: an American holder with <votes> %
      Given the register shows for "Acme Power SAS" (France):
        | holder          | kind       | country       | votes   |
        | Zenith Holding  | company    | United States | <votes> |
        | Fondation Rhône | foundation | France        | <rest>  |
      When the bill of materials has a part made by "Acme Power SAS"
      Then CTRL-001 finds <verdict>
      And its reasoning names "Zenith Holding" with <votes> %

      Examples: one step either side of half
        | votes | rest  | verdict   |
        | 49.99 | 50.01 | COMPLIANT |
        | 50    | 50    | COMPLIANT |
        | 50.01 | 49.99 | FLAG      |
        | 50.1  | 49.9  | FLAG      |

    Scenario: a German company that belongs to an American parent
      Given the register shows for "Lumen Elektronik GmbH" (Germany):
        | holder         | kind    | country       | votes |
        | Zenith Holding | company | United States | 100   |
      When the bill of materials has a part made by "Lumen Elektronik GmbH"
      Then CTRL-001 finds FLAG for "Lumen Elektronik GmbH"
      And its reasoning names "Zenith Holding" with 100 %
      And it rests on article "136(3)"
      And it says what would put it right

    Scenario: a company seated outside is outside by its own seat
      Given nobody holds "Zenith Foundry Inc" (United States)
      When the bill of materials has a part made by "Zenith Foundry Inc"
      Then CTRL-001 finds FLAG

    Scenario: a company of the Union in the hands of the Union
      Given nobody holds "Fondation Rhône" (France)
      When the bill of materials has a part made by "Fondation Rhône"
      Then CTRL-001 finds COMPLIANT

  Rule: The call decides whether it is a breach

    Scenario Outline: the call <call> this condition
      Given the call <call> this condition
      And the register shows for "Lumen Elektronik GmbH" (Germany):
        | holder         | kind    | country       | votes |
        | Zenith Holding | company | United States | 100   |
      When the bill of materials has a part made by "Lumen Elektronik GmbH"
      Then CTRL-001 finds <verdict>

      Examples:
        | call         | verdict |
        | is silent on | FLAG    |
        | carries      | BREACH  |

  Rule: Control runs through every depth, and is not diluted by it

    Scenario: four levels of 51 %, which multiplied would be less than 7 %
      Given the register shows for "Acme Power SAS" (France):
        | holder          | kind       | country | votes |
        | Loire Industrie | company    | France  | 51    |
        | Fondation Rhône | foundation | France  | 49    |
      And the register shows for "Loire Industrie" (France):
        | holder          | kind       | country     | votes |
        | Waal Holding    | company    | Netherlands | 51    |
        | Fondation Rhône | foundation | France      | 49    |
      And the register shows for "Waal Holding" (Netherlands):
        | holder          | kind       | country    | votes |
        | Moselle Invest  | company    | Luxembourg | 51    |
        | Fondation Rhône | foundation | France     | 49    |
      And the register shows for "Moselle Invest" (Luxembourg):
        | holder          | kind       | country       | votes |
        | Zenith Holding  | company    | United States | 51    |
        | Fondation Rhône | foundation | France        | 49    |
      When the bill of materials has a part made by "Acme Power SAS"
      Then CTRL-001 finds FLAG
      And its reasoning names "Zenith Holding" with 51 %
      And its reasoning names "Loire Industrie" with 51 %

    Scenario: half of a half and 30 % beside it make 55 % of the value and no control
      Given the register shows for "Loire Industrie" (France):
        | holder          | kind       | country       | votes |
        | Zenith Holding  | company    | United States | 50    |
        | Fondation Rhône | foundation | France        | 50    |
      And the register shows for "Acme Power SAS" (France):
        | holder          | kind       | country       | votes |
        | Loire Industrie | company    | France        | 50    |
        | Zenith Holding  | company    | United States | 30    |
        | Fondation Rhône | foundation | France        | 20    |
      When the bill of materials has a part made by "Acme Power SAS"
      Then CTRL-001 finds COMPLIANT

  Rule: Holders from outside count together, whether or not they know each other

    # Interpretation: the act speaks of control by third countries or their entities without saying that it must be one.
    # A majority spread over several unrelated holders from outside is still a majority from outside; but as no single one
    # controls the company, it stays a flag, also where the call carries the condition.

    Scenario Outline: three unrelated holders from outside, <first>, <second> and <third> %
      Given the register shows for "Lumen Elektronik GmbH" (Germany):
        | holder         | kind       | country       | votes    |
        | Zenith Holding | company    | United States | <first>  |
        | Hanul Partners | company    | South Korea   | <second> |
        | Sakura Capital | company    | Japan         | <third>  |
        | Stiftung Spree | foundation | Germany       | <rest>   |
      When the bill of materials has a part made by "Lumen Elektronik GmbH"
      Then CTRL-001 finds <verdict>

      Examples: together 60 %, together half
        | first | second | third | rest | verdict   |
        | 20    | 20     | 20    | 40   | FLAG      |
        | 20    | 20     | 10    | 50   | COMPLIANT |

    Scenario Outline: such a majority where the call <call> this condition
      Given the call <call> this condition
      And the register shows for "Lumen Elektronik GmbH" (Germany):
        | holder         | kind       | country       | votes |
        | Zenith Holding | company    | United States | 30    |
        | Hanul Partners | company    | South Korea   | 30    |
        | Stiftung Spree | foundation | Germany       | 40    |
      When the bill of materials has a part made by "Lumen Elektronik GmbH"
      Then CTRL-001 finds <verdict>

      Examples:
        | call         | verdict |
        | is silent on | FLAG    |
        | carries      | FLAG    |

  Rule: Holders from outside who outvote the others at general meetings are shown

    # Interpretation: who stays away from meetings leaves the decision to those who come. A single holder who has had more than
    # half of the votes present at each of the last three controls the company (CTRL-004). Several holders from outside who
    # have it only together are the same majority as above, of fewer votes: shown, and never a controller.

    Scenario Outline: two unrelated holders from outside with 19 % each, where the call <call> this condition
      Given the call <call> this condition
      And the register shows for "Lumen Elektronik GmbH" (Germany):
        | holder          | kind       | country       | votes |
        | Zenith Holding  | company    | United States | 19    |
        | Hanul Partners  | company    | South Korea   | 19    |
        | Stiftung Spree  | foundation | Germany       | 31    |
        | Fondation Rhône | foundation | France        | 31    |
      And at the general meeting of "Lumen Elektronik GmbH" on 12 June 2024, 70 % of the votes were present
      And at the general meeting of "Lumen Elektronik GmbH" on 11 June 2025, 72 % of the votes were present
      And at the general meeting of "Lumen Elektronik GmbH" on 10 June 2026, <turnout> % of the votes were present
      When the bill of materials has a part made by "Lumen Elektronik GmbH"
      Then CTRL-001 finds <verdict>
      And its reasoning names "Lumen Elektronik GmbH" with <turnout> %

      Examples: more than half of those present each time; half of them once; a turnout that may be either
        | call         | turnout  | verdict      |
        | is silent on | 75.99    | FLAG         |
        | carries      | 75.99    | FLAG         |
        | is silent on | 60 to 80 | UNDETERMINED |

    Scenario: half of the votes present is no majority
      Given the register shows for "Lumen Elektronik GmbH" (Germany):
        | holder          | kind       | country       | votes |
        | Zenith Holding  | company    | United States | 19    |
        | Hanul Partners  | company    | South Korea   | 19    |
        | Stiftung Spree  | foundation | Germany       | 31    |
        | Fondation Rhône | foundation | France        | 31    |
      And at the general meeting of "Lumen Elektronik GmbH" on 12 June 2024, 70 % of the votes were present
      And at the general meeting of "Lumen Elektronik GmbH" on 11 June 2025, 72 % of the votes were present
      And at the general meeting of "Lumen Elektronik GmbH" on 10 June 2026, 76 % of the votes were present
      When the bill of materials has a part made by "Lumen Elektronik GmbH"
      Then CTRL-001 finds COMPLIANT

    Scenario: with one meeting known, nobody can say
      Given the register shows for "Lumen Elektronik GmbH" (Germany):
        | holder          | kind       | country       | votes |
        | Zenith Holding  | company    | United States | 19    |
        | Hanul Partners  | company    | South Korea   | 19    |
        | Stiftung Spree  | foundation | Germany       | 31    |
        | Fondation Rhône | foundation | France        | 31    |
      And at the general meeting of "Lumen Elektronik GmbH" on 10 June 2026, 70 % of the votes were present
      When the bill of materials has a part made by "Lumen Elektronik GmbH"
      Then CTRL-001 finds UNDETERMINED
      And it says what evidence would settle the question

    Scenario: somebody of the Union with a majority of all votes need not fear those who come
      Given the register shows for "Lumen Elektronik GmbH" (Germany):
        | holder         | kind       | country       | votes |
        | Zenith Holding | company    | United States | 20    |
        | Hanul Partners | company    | South Korea   | 20    |
        | Stiftung Spree | foundation | Germany       | 60    |
      And at the general meeting of "Lumen Elektronik GmbH" on 12 June 2024, 70 % of the votes were present
      And at the general meeting of "Lumen Elektronik GmbH" on 11 June 2025, 72 % of the votes were present
      And at the general meeting of "Lumen Elektronik GmbH" on 10 June 2026, 68 % of the votes were present
      When the bill of materials has a part made by "Lumen Elektronik GmbH"
      Then CTRL-001 finds COMPLIANT

    Scenario: they outvote the others in the maker's parent
      Given the register shows for "Acme Power SAS" (France):
        | holder                | kind       | country | votes |
        | Lumen Elektronik GmbH | company    | Germany | 70    |
        | Fondation Rhône       | foundation | France  | 30    |
      And the register shows for "Lumen Elektronik GmbH" (Germany):
        | holder          | kind       | country       | votes |
        | Zenith Holding  | company    | United States | 19    |
        | Hanul Partners  | company    | South Korea   | 19    |
        | Stiftung Spree  | foundation | Germany       | 31    |
        | Fondation Rhône | foundation | France        | 31    |
      And at the general meeting of "Lumen Elektronik GmbH" on 12 June 2024, 70 % of the votes were present
      And at the general meeting of "Lumen Elektronik GmbH" on 11 June 2025, 72 % of the votes were present
      And at the general meeting of "Lumen Elektronik GmbH" on 10 June 2026, 68 % of the votes were present
      When the bill of materials has a part made by "Acme Power SAS"
      Then CTRL-001 finds FLAG
      And its reasoning names "Lumen Elektronik GmbH" with 68 %

  Rule: Where companies hold each other, a compliance officer is asked to look

    # Interpretation: the act is silent on cross-holdings. Control is computed exactly, and the loop is said.

    Scenario: two companies of the Union hold each other
      Given the register shows for "Acme Power SAS" (France):
        | holder          | kind       | country | votes |
        | Fondation Rhône | foundation | France  | 70    |
        | Loire Industrie | company    | France  | 30    |
      And the register shows for "Loire Industrie" (France):
        | holder          | kind       | country | votes |
        | Acme Power SAS  | company    | France  | 60    |
        | Fondation Rhône | foundation | France  | 40    |
      When the bill of materials has a part made by "Acme Power SAS"
      Then CTRL-001 finds FLAG

  Rule: Other means give control as well

    Scenario: a minority holder from outside that appoints the majority of the board
      Given the register shows for "Acme Power SAS" (France):
        | holder          | kind       | country       | votes |
        | Zenith Holding  | company    | United States | 20    |
        | Fondation Rhône | foundation | France        | 80    |
      And "Zenith Holding" may appoint the majority of the board of "Acme Power SAS"
      When the bill of materials has a part made by "Acme Power SAS"
      Then CTRL-001 finds FLAG
      And its reasoning names "Zenith Holding"

    # Interpretation: a board has one majority; two holders who are both said to appoint it contradict each other.

    Scenario: two American companies are each said to appoint the majority of the board
      Given the register shows for "Acme Power SAS" (France):
        | holder           | kind       | country       | votes |
        | Zenith Holding   | company    | United States | 10    |
        | Meridian Capital | company    | United States | 10    |
        | Fondation Rhône  | foundation | France        | 80    |
      And "Zenith Holding" may appoint the majority of the board of "Acme Power SAS"
      And "Meridian Capital" may appoint the majority of the board of "Acme Power SAS"
      When the bill of materials has a part made by "Acme Power SAS"
      Then CTRL-001 finds UNDETERMINED
      And its reasoning names "Zenith Holding"

    # Interpretation: influence that a source does not define may be control; it is never taken for certain. A seat on the
    # board, without the right to fill most of it, is no control.

    Scenario Outline: beside a foundation with all the votes, an American company that <tie> the maker
      Given the register shows for "Acme Power SAS" (France):
        | holder          | kind       | country | votes |
        | Fondation Rhône | foundation | France  | 100   |
      And nobody holds "Zenith Holding" (United States)
      And "Zenith Holding" <tie> "Acme Power SAS"
      When the bill of materials has a part made by "Acme Power SAS"
      Then CTRL-001 finds <verdict> for "Acme Power SAS"
      And its reasoning names "Zenith Holding"

      Examples:
        | tie                             | verdict      |
        | has influence of some kind over | UNDETERMINED |
        | sits on the board of            | COMPLIANT    |

  Rule: Every party in every role is asked, wherever the part stands

    Scenario Outline: the part's <role> belongs to an American parent
      Given the register shows for "Lumen Elektronik GmbH" (Germany):
        | holder         | kind    | country       | votes |
        | Zenith Holding | company | United States | 100   |
      When the bill of materials has a part whose <role> is "Lumen Elektronik GmbH"
      Then CTRL-001 finds FLAG for "Lumen Elektronik GmbH"

      Examples:
        | role            |
        | maker           |
        | supplier        |
        | designer        |
        | wafer fab       |
        | firmware author |

    Scenario: a part two levels down, under another maker's name
      Given nobody holds "Fondation Rhône" (France)
      And the register shows for "Lumen Elektronik GmbH" (Germany):
        | holder         | kind    | country       | votes |
        | Zenith Holding | company | United States | 100   |
      When the bill of materials has these parts:
        | level | part        | maker                 | quantity |
        | 1     | Rack        | Fondation Rhône       | 10       |
        | 2     | Power shelf | Fondation Rhône       | 4        |
        | 3     | Controller  | Lumen Elektronik GmbH | 2        |
      Then CTRL-001 finds FLAG for "Lumen Elektronik GmbH"
      And it stands in "Rack", then "Power shelf", with 80 pieces
      And CTRL-001 finds COMPLIANT for "Fondation Rhône"

  Rule: A call may ask for it from the day the act applies

    Scenario Outline: a part of an American maker, assessed on <day>
      Given the call carries this condition
      And the assessment is made as of <day>
      And nobody holds "Zenith Foundry Inc" (United States)
      When the bill of materials has a part made by "Zenith Foundry Inc"
      Then CTRL-001 finds <verdict>

      Examples: the day before, and the day itself
        | day               | verdict        |
        | 29 September 2024 | NOT_APPLICABLE |
        | 30 September 2024 | BREACH         |

  Rule: Only what holds on the day of the assessment counts

    Scenario Outline: an American majority sold on 1 June 2026, assessed on <day>
      Given the assessment is made as of <day>
      And the register shows for "Acme Power SAS" (France):
        | holder          | kind       | country       | votes | from        | until       |
        | Zenith Holding  | company    | United States | 60    |             | 1 June 2026 |
        | Fondation Rhône | foundation | France        | 60    | 1 June 2026 |             |
        | Stiftung Spree  | foundation | Germany       | 40    |             |             |
      When the bill of materials has a part made by "Acme Power SAS"
      Then CTRL-001 finds <verdict>

      Examples: the last day, and the day of the sale
        | day         | verdict   |
        | 31 May 2026 | FLAG      |
        | 1 June 2026 | COMPLIANT |

  Rule: What is not known does not pass

    # Interpretation: the act does not say what an undisclosed holder counts for; we take either answer as possible. That
    # holds for the Union's own companies too: a seat in the Union says nothing of who stands behind it.

    Scenario: a company of whose holders nothing is known
      Given the register says nothing of who holds "Acme Power SAS" (France)
      When the bill of materials has a part made by "Acme Power SAS"
      Then CTRL-001 finds UNDETERMINED for "Acme Power SAS"
      And it says what evidence would settle the question

    Scenario: a register that gives more votes than there are
      Given the register shows for "Acme Power SAS" (France):
        | holder          | kind       | country       | votes |
        | Zenith Holding  | company    | United States | 60    |
        | Fondation Rhône | foundation | France        | 60    |
      When the bill of materials has a part made by "Acme Power SAS"
      Then CTRL-001 finds UNDETERMINED

    Scenario: a maker that no register knows
      When the bill of materials has a part made by "Nobody Knows Ltd"
      Then CTRL-001 finds UNDETERMINED

    Scenario: a part that names its supplier, who is of the Union, and no maker
      Given nobody holds "Fondation Rhône" (France)
      When the bill of materials has a part whose supplier is "Fondation Rhône"
      Then CTRL-001 finds COMPLIANT for "Fondation Rhône"
      And CTRL-001 finds UNDETERMINED

    Scenario Outline: beside <ours> % known to be of the Union, the rest, <rest> %, belongs to an undisclosed holder
      Given the register shows for "Acme Power SAS" (France):
        | holder          | kind          | country         | votes  |
        | Fondation Rhône | foundation    | France          | <ours> |
        | A holder        | not disclosed | country unknown | <rest> |
      When the bill of materials has a part made by "Acme Power SAS"
      Then CTRL-001 finds <verdict>

      Examples: an undisclosed minority cannot turn the answer, an undisclosed majority can
        | ours | rest | verdict      |
        | 40   | 60   | UNDETERMINED |
        | 60   | 40   | COMPLIANT    |

    Scenario Outline: the register gives the American stake as a band, <band> %
      Given the register shows for "Acme Power SAS" (France):
        | holder          | kind       | country       | votes  |
        | Zenith Holding  | company    | United States | <band> |
        | Fondation Rhône | foundation | France        | <rest> |
      When the bill of materials has a part made by "Acme Power SAS"
      Then CTRL-001 finds <verdict>

      Examples: a band is never replaced by its middle
        | band               | rest     | verdict      |
        | more than 50 to 75 | 25 to 50 | FLAG         |
        | 40 to 60           | 40 to 60 | UNDETERMINED |
        | 25 to 50           | 50 to 75 | COMPLIANT    |
