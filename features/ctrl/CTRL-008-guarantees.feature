@CTRL-008
Feature: As in the European Defence Fund, third-country control takes a guarantee that the State approved (CTRL-008)
  The Defence Fund admits a company under third-country control only with guarantees that its own State has approved, and looks
  beyond the participants at subcontractors that matter. Applied to a gigafactory by analogy, this shows what such a call
  would find; it binds nobody here.

  # Interpretation: tenderers stand for subcontractors. The State is that of the company's seat.

  Rule: A tenderer is in scope by its share of the costs, by a contract with a member, or by access to classified information

    Scenario Outline: <share> % of the costs, contract "<contract>", access "<access>"
      Given the conditions of the European Defence Fund are applied by analogy
      And the register shows for "Lumen Elektronik GmbH" (Germany):
        | holder         | kind    | country       | votes |
        | Zenith Holding | company | United States | 100   |
      And these tenderers are selected:
        | tenderer              | country | share of the costs | contract with a member | classified access |
        | Lumen Elektronik GmbH | Germany | <share>            | <contract>             | <access>          |
      Then CTRL-008 finds <verdict> for "Lumen Elektronik GmbH"

      Examples: a tenth is enough, one step less is not
        | share | contract | access | verdict        |
        | 12    | no       | no     | FLAG           |
        | 10    | no       | no     | FLAG           |
        | 9.99  | no       | no     | NOT_APPLICABLE |
        | 9.9   | no       | no     | NOT_APPLICABLE |

      Examples: a contract with a member, or access, is enough at any share
        | share | contract | access | verdict |
        | 9.9   | yes      | no     | FLAG    |
        | 9.9   | no       | yes    | FLAG    |
        | 1     | yes      | yes    | FLAG    |

      Examples: what is not stated leaves the question open, unless one ground is there
        | share   | contract | access | verdict      |
        | 9.9     |          | no     | UNDETERMINED |
        | 9.9     | no       |        | UNDETERMINED |
        | 8 to 12 | no       | no     | UNDETERMINED |
        | 12      |          |        | FLAG         |
        | 8 to 12 | yes      |        | FLAG         |

    Scenario: out of scope, its owners are not asked about
      Given the conditions of the European Defence Fund are applied by analogy
      And these tenderers are selected:
        | tenderer         | country | share of the costs | contract with a member | classified access |
        | Nobody Knows Ltd | Ireland | 9.9                | no                     | no                |
      Then CTRL-008 finds NOT_APPLICABLE for "Nobody Knows Ltd"

    Scenario: members take part, and are always in scope
      Given the conditions of the European Defence Fund are applied by analogy
      And the register shows for "Lumen Elektronik GmbH" (Germany):
        | holder         | kind    | country       | votes |
        | Zenith Holding | company | United States | 100   |
      And "Lumen Elektronik GmbH" (Germany) is a member of the consortium
      Then CTRL-008 finds FLAG for "Lumen Elektronik GmbH"
      And it rests on article "9(4)"
      And it says what would put it right

  Rule: A guarantee counts when the State of the seat has approved it and it is in force

    Scenario Outline: a guarantee accepted by "<accepted by>" of "<State>"
      Given the conditions of the European Defence Fund are applied by analogy
      And the register shows for "Lumen Elektronik GmbH" (Germany):
        | holder         | kind    | country       | votes |
        | Zenith Holding | company | United States | 100   |
      And these tenderers are selected:
        | tenderer              | country | share of the costs | contract with a member | classified access |
        | Lumen Elektronik GmbH | Germany | 12                 | no                     | no                |
      And these assurances are on record:
        | party                 | basis     | accepted by   | State   | from           | until          |
        | Lumen Elektronik GmbH | guarantee | <accepted by> | <State> | 1 January 2026 | 1 January 2027 |
      Then CTRL-008 finds <verdict> for "Lumen Elektronik GmbH"
      And its reasoning names "Zenith Holding" with 100 %

      Examples: the State of the seat; nobody of a State; a State outside; another State of the area; nobody knows who
        | accepted by       | State         | verdict      |
        | Bundesministerium | Germany       | DEROGATED    |
        | Aurora            |               | FLAG         |
        | Department        | United States | FLAG         |
        | Ministère         | France        | UNDETERMINED |
        |                   |               | UNDETERMINED |

    Scenario Outline: a guarantee approved from 1 January 2026 until 1 January 2027, assessed on <day>
      Given the conditions of the European Defence Fund are applied by analogy
      And the assessment is made as of <day>
      And the register shows for "Lumen Elektronik GmbH" (Germany):
        | holder         | kind    | country       | votes |
        | Zenith Holding | company | United States | 100   |
      And "Lumen Elektronik GmbH" (Germany) is a member of the consortium
      And these assurances are on record:
        | party                 | basis     | accepted by       | State   | from           | until          |
        | Lumen Elektronik GmbH | guarantee | Bundesministerium | Germany | 1 January 2026 | 1 January 2027 |
      Then CTRL-008 finds <verdict>

      Examples: one day either side of the first day, and of the end, which is out
        | day              | verdict   |
        | 31 December 2025 | FLAG      |
        | 1 January 2026   | DEROGATED |
        | 31 December 2026 | DEROGATED |
        | 1 January 2027   | FLAG      |

    Scenario: what covers it is shown with it
      Given the conditions of the European Defence Fund are applied by analogy
      And the register shows for "Lumen Elektronik GmbH" (Germany):
        | holder         | kind    | country       | votes |
        | Zenith Holding | company | United States | 100   |
      And "Lumen Elektronik GmbH" (Germany) is a member of the consortium
      And these assurances are on record:
        | party                 | basis     | accepted by       | State   | from           | until          |
        | Lumen Elektronik GmbH | guarantee | Bundesministerium | Germany | 1 January 2026 | 1 January 2027 |
      Then CTRL-008 finds DEROGATED for "Lumen Elektronik GmbH"
      And its message says "Bundesministerium"
      And its message says "2027-01-01"
      And its reasoning names "Bundesministerium"

  Rule: Without third-country control nothing is needed

    Scenario Outline: a tenderer with 12 % of the costs whose owner is in <country>
      Given the conditions of the European Defence Fund are applied by analogy
      And the register shows for "Lumen Elektronik GmbH" (Germany):
        | holder   | kind       | country   | votes |
        | Stiftung | foundation | <country> | 100   |
      And these tenderers are selected:
        | tenderer              | country | share of the costs | contract with a member | classified access |
        | Lumen Elektronik GmbH | Germany | 12                 | no                     | no                |
      Then CTRL-008 finds <verdict> for "Lumen Elektronik GmbH"

      Examples: Norway takes part in the Fund, Switzerland does not
        | country     | verdict   |
        | Germany     | COMPLIANT |
        | Norway      | COMPLIANT |
        | Switzerland | FLAG      |

    Scenario: one that is itself seated outside is not heard with a guarantee
      Given the conditions of the European Defence Fund are applied by analogy
      And nobody holds "Zenith Foundry" (United States)
      And these tenderers are selected:
        | tenderer       | country       | share of the costs | contract with a member | classified access |
        | Zenith Foundry | United States | 12                 | no                     | no                |
      Then CTRL-008 finds FLAG for "Zenith Foundry"

    Scenario: two holders from outside with a majority together
      Given the conditions of the European Defence Fund are applied by analogy
      And the register shows for "Lumen Elektronik GmbH" (Germany):
        | holder         | kind       | country       | votes |
        | Zenith Holding | company    | United States | 30    |
        | Hanul Partners | company    | South Korea   | 30    |
        | Stiftung Spree | foundation | Germany       | 40    |
      And "Lumen Elektronik GmbH" (Germany) is a member of the consortium
      Then CTRL-008 finds FLAG for "Lumen Elektronik GmbH"

    Scenario: two companies that hold each other are shown to an officer
      Given the conditions of the European Defence Fund are applied by analogy
      And the register shows for "Acme Power SAS" (France):
        | holder          | kind       | country | votes |
        | Fondation Rhône | foundation | France  | 70    |
        | Loire Industrie | company    | France  | 30    |
      And the register shows for "Loire Industrie" (France):
        | holder          | kind       | country | votes |
        | Acme Power SAS  | company    | France  | 60    |
        | Fondation Rhône | foundation | France  | 40    |
      And "Acme Power SAS" (France) is a member of the consortium
      Then CTRL-008 finds FLAG for "Acme Power SAS"

  Rule: It is asked from the day the regulation applies

    Scenario Outline: an American parent, assessed on <day>
      Given the conditions of the European Defence Fund are applied by analogy
      And the assessment is made as of <day>
      And the register shows for "Lumen Elektronik GmbH" (Germany):
        | holder         | kind    | country       | votes |
        | Zenith Holding | company | United States | 100   |
      And "Lumen Elektronik GmbH" (Germany) is a member of the consortium
      Then CTRL-008 finds <verdict>

      Examples: the day before, and the day itself
        | day              | verdict        |
        | 31 December 2020 | NOT_APPLICABLE |
        | 1 January 2021   | FLAG           |

  Rule: What is not known does not pass

    Scenario: nothing is stated of a tenderer
      Given the conditions of the European Defence Fund are applied by analogy
      And nobody holds "Fondation Rhône" (France)
      And these tenderers are selected:
        | tenderer        | country | share of the costs | contract with a member | classified access |
        | Fondation Rhône | France  |                    |                        |                   |
      Then CTRL-008 finds UNDETERMINED for "Fondation Rhône"
      And it says what evidence would settle the question

    Scenario: a tenderer in scope that no register knows
      Given the conditions of the European Defence Fund are applied by analogy
      And these tenderers are selected:
        | tenderer         | country | share of the costs | contract with a member | classified access |
        | Nobody Knows Ltd | Ireland | 12                 | no                     | no                |
      Then CTRL-008 finds UNDETERMINED for "Nobody Knows Ltd"

    Scenario: a member of whose holders nothing is known
      Given the conditions of the European Defence Fund are applied by analogy
      And the register says nothing of who holds "Acme Power SAS" (France)
      And "Acme Power SAS" (France) is a member of the consortium
      Then CTRL-008 finds UNDETERMINED for "Acme Power SAS"
      And it says what evidence would settle the question

    Scenario: a register that gives more votes than there are
      Given the conditions of the European Defence Fund are applied by analogy
      And the register shows for "Acme Power SAS" (France):
        | holder          | kind       | country       | votes |
        | Zenith Holding  | company    | United States | 60    |
        | Fondation Rhône | foundation | France        | 60    |
      And "Acme Power SAS" (France) is a member of the consortium
      Then CTRL-008 finds UNDETERMINED for "Acme Power SAS"
