@GIGA-012
Feature: The majority of the consortium's capital is European (GIGA-012)
  More than half of the consortium's capital should be European. No act says yet how a stake counts that is held
  through another company, so it is counted three ways: by the direct holder's own seat, in cascade (whoever holds a
  majority takes all), and multiplied along each chain. Only where the three agree is the answer definite. The source is
  a public statement and the nearest law an analogy, so the most that comes of it is a flag.

  Rule: More than half is a majority, half is not

    Scenario Outline: <European> % of a Dutch foundation, <other> % of an American company
      Given the members hold the capital of the consortium:
        | member           | kind       | country       | capital    |
        | Stichting Waal   | foundation | Netherlands   | <European> |
        | Meridian Capital | company    | United States | <other>    |
      Then GIGA-012 finds <verdict>
      And the European share is <European> % directly, <European> % in cascade and <European> % multiplied

      Examples: one step either side of half
        | European | other | verdict   |
        | 40       | 60    | FLAG      |
        | 49.99    | 50.01 | FLAG      |
        | 50       | 50    | FLAG      |
        | 50.01    | 49.99 | COMPLIANT |

    Scenario: a flag says what would put it right
      Given the members hold the capital of the consortium:
        | member           | kind       | country       | capital |
        | Stichting Waal   | foundation | Netherlands   | 40      |
        | Meridian Capital | company    | United States | 60      |
      Then GIGA-012 finds FLAG
      And it says what would put it right

  Rule: A statement to the press binds nobody, whatever the call says

    Scenario Outline: 40 % European, where the call <call> this condition
      Given the call <call> this condition
      And the members hold the capital of the consortium:
        | member           | kind       | country       | capital |
        | Stichting Waal   | foundation | Netherlands   | 40      |
        | Meridian Capital | company    | United States | 60      |
      Then GIGA-012 finds <verdict>

      Examples:
        | call         | verdict |
        | is silent on | FLAG    |
        | carries      | FLAG    |

  Rule: It is asked from the day of the statement

    Scenario Outline: 40 % European, assessed on <day>
      Given the assessment is made as of <day>
      And the members hold the capital of the consortium:
        | member           | kind       | country       | capital |
        | Stichting Waal   | foundation | Netherlands   | 40      |
        | Meridian Capital | company    | United States | 60      |
      Then GIGA-012 finds <verdict>

      Examples: the day before, and the day itself
        | day             | verdict        |
        | 3 December 2025 | NOT_APPLICABLE |
        | 4 December 2025 | FLAG           |

  Rule: Where the three ways of counting disagree, the question is open

    Scenario: a French member is itself 60 % European
      Given the members hold the capital of the consortium:
        | member           | kind       | country              | capital |
        | Alpes Calcul     | company    | France               | 40      |
        | Stiftung Spree   | foundation | Germany              | 15      |
        | Meridian Capital | company    | United States        | 30      |
        | Dune Ventures    | company    | United Arab Emirates | 15      |
      And the register shows for "Alpes Calcul" (France):
        | holder           | kind       | country       | votes | capital |
        | Fondation Rhône  | foundation | France        | 60    | 60      |
        | Sequoia Partners | company    | United States | 40    | 40      |
      Then GIGA-012 finds UNDETERMINED
      And the European share is 55 % directly, 55 % in cascade and 39 % multiplied
      And it says what evidence would settle the question

    Scenario: a German member belongs to an American parent
      Given the members hold the capital of the consortium:
        | member         | kind       | country     | capital |
        | Zenith Europe  | company    | Germany     | 60      |
        | Stichting Waal | foundation | Netherlands | 40      |
      And the register shows for "Zenith Europe" (Germany):
        | holder           | kind    | country       | votes | capital |
        | Meridian Capital | company | United States | 100   | 100     |
      Then GIGA-012 finds UNDETERMINED
      And the European share is 100 % directly, 40 % in cascade and 40 % multiplied

    # Interpretation: by its seat an American company is outside; counted through, it is what its owners are. What nobody is named
    # for in it counts as outside.

    Scenario Outline: an American member belongs to a German foundation for <owned> %
      Given the members hold the capital of the consortium:
        | member           | kind       | country       | capital |
        | Stichting Waal   | foundation | Netherlands   | 40      |
        | Meridian Capital | company    | United States | 60      |
      And the register shows for "Meridian Capital" (United States):
        | holder         | kind       | country | votes   | capital |
        | Stiftung Spree | foundation | Germany | <owned> | <owned> |
      Then GIGA-012 finds <verdict>
      And the European share is 40 % directly, <cascade> % in cascade and <multiplied> % multiplied
      And its reasoning names "Stiftung Spree"

      Examples:
        | owned | cascade | multiplied | verdict      |
        | 100   | 100     | 100        | UNDETERMINED |
        | 20    | 40      | 52         | UNDETERMINED |
        | 10    | 40      | 46         | FLAG         |

  Rule: What is not known does not pass

    # Interpretation: a member whose country nobody states may be European or not; its share widens the interval, and the
    # answer is definite only where the whole interval lies on one side of half.

    Scenario Outline: <European> % European, <other> % not, and <unknown> % of whom nothing is known
      Given the members hold the capital of the consortium:
        | member           | kind       | country         | capital    |
        | Stichting Waal   | foundation | Netherlands     | <European> |
        | Meridian Capital | company    | United States   | <other>    |
        | Silent Partner   | company    | country unknown | <unknown>  |
      Then GIGA-012 finds <verdict>
      And the European share lies between <European> and <at most> %

      Examples:
        | European | other | unknown | at most | verdict      |
        | 45       | 20    | 35      | 80      | UNDETERMINED |
        | 52       | 20    | 28      | 80      | COMPLIANT    |
        | 50       | 0     | 50      | 100     | UNDETERMINED |
        | 10       | 50    | 40      | 50      | FLAG         |

    Scenario: the members' shares do not add up to the whole
      Given the members hold the capital of the consortium:
        | member           | kind       | country       | capital |
        | Stichting Waal   | foundation | Netherlands   | 45      |
        | Meridian Capital | company    | United States | 20      |
      Then GIGA-012 finds UNDETERMINED
      And the European share lies between 45 and 80 %

    Scenario: a member of the Union of whose holders nothing is known
      Given the members hold the capital of the consortium:
        | member           | kind    | country       | capital |
        | Zenith Europe    | company | Germany       | 60      |
        | Meridian Capital | company | United States | 40      |
      Then GIGA-012 finds UNDETERMINED
