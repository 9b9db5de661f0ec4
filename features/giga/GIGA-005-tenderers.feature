@GIGA-005
Feature: A selected tenderer comes from where members may come from (GIGA-005)
  A consortium without a member who supplies the technology selects somebody to deliver it. That tenderer comes from a State
  that takes part in EuroHPC, or from a country to which the call opens itself.

  Rule: A tenderer is established in a Participating State or in a country that the call lists

    Scenario Outline: a tenderer from <country>, and a call that lists no other country
      Given the call carries this condition
      And these tenderers are selected:
        | tenderer | country   |
        | Lumen    | <country> |
      Then GIGA-005 finds <verdict>
      And it rests on article "12b(20)"

      Examples: Serbia takes part, Ukraine does not
        | country       | verdict   |
        | Germany       | COMPLIANT |
        | Serbia        | COMPLIANT |
        | Ukraine       | BREACH    |
        | China         | BREACH    |
        | United States | BREACH    |

    Scenario: a breach names the country and says what would put it right
      Given the call carries this condition
      And these tenderers are selected:
        | tenderer | country |
        | Lumen    | China   |
      Then GIGA-005 finds BREACH for "Lumen"
      And its message says "(CN)"
      And it says what would put it right

    Scenario: of several tenderers each is asked about
      Given the call carries this condition
      And these tenderers are selected:
        | tenderer | country |
        | Lumen    | Germany |
        | Otra     | China   |
      Then GIGA-005 finds COMPLIANT for "Lumen"
      And GIGA-005 finds BREACH for "Otra"

  Rule: Nothing is asked where a member supplies the technology

    Scenario: a member supplies it
      Given the call carries this condition
      And "Palisade" (Germany) is a member of the consortium
      And these tenderers are selected:
        | tenderer | country |
        | Lumen    | China   |
      Then GIGA-005 finds NOT_APPLICABLE

  Rule: A maker is no tenderer

    # Interpretation: who makes a part of what a tenderer delivers is not bound. That it comes from elsewhere is flagged.
    Scenario Outline: the maker of a chip, three levels down, comes from <country>
      Given the call carries this condition
      And nobody holds "Otra" (<country>)
      And these tenderers are selected:
        | tenderer | country |
        | Lumen    | Germany |
      When the bill of materials has these parts:
        | level | part  | quantity | maker |
        | 1     | Rack  | 1        |       |
        | 2     | Board | 2        |       |
        | 3     | Chip  | 4        | Otra  |
      Then GIGA-005 finds <verdict>
      And GIGA-005 finds COMPLIANT for "Lumen"

      Examples: never a breach
        | country | verdict   |
        | China   | FLAG      |
        | Germany | COMPLIANT |
        | Serbia  | COMPLIANT |

    Scenario: a flag says where the chip stands and who makes it
      Given the call carries this condition
      And nobody holds "Otra" (China)
      And these tenderers are selected:
        | tenderer | country |
        | Lumen    | Germany |
      When the bill of materials has these parts:
        | level | part  | quantity | maker |
        | 1     | Rack  | 1        |       |
        | 2     | Board | 2        |       |
        | 3     | Chip  | 4        | Otra  |
      Then GIGA-005 finds FLAG for "Otra"
      And its reasoning names "Otra"
      And it stands in "Rack", then "Board", with 8 pieces

  Rule: The obligation binds from the day the amending act entered into force

    Scenario Outline: a tenderer from China, assessed on <day>
      Given the assessment is made as of <day>
      And the call carries this condition
      And these tenderers are selected:
        | tenderer | country |
        | Lumen    | China   |
      Then GIGA-005 finds <verdict>

      Examples: the day before, and the day itself
        | day             | verdict        |
        | 19 January 2026 | NOT_APPLICABLE |
        | 20 January 2026 | BREACH         |

  Rule: What is not known does not pass

    Scenario Outline: a tenderer from <country>, where it is not known which countries the call lists
      Given these tenderers are selected:
        | tenderer | country   |
        | Lumen    | <country> |
      Then GIGA-005 finds <verdict>

      Examples: a Participating State needs no list
        | country         | verdict      |
        | Germany         | COMPLIANT    |
        | China           | UNDETERMINED |
        | country unknown | UNDETERMINED |

    Scenario: where a tenderer is established is not known
      Given the call carries this condition
      And these tenderers are selected:
        | tenderer | country         |
        | Lumen    | country unknown |
      Then GIGA-005 finds UNDETERMINED
      And it says what evidence would settle the question

    Scenario Outline: a member states no role, and the tenderer comes from <country>
      Given the call carries this condition
      And the members hold the capital of the consortium:
        | member | kind    | country | capital |
        | Aube   | company | France  | 100     |
      And these tenderers are selected:
        | tenderer | country   |
        | Lumen    | <country> |
      Then GIGA-005 finds <verdict>

      Examples: it may supply the technology
        | country | verdict      |
        | Germany | COMPLIANT    |
        | China   | UNDETERMINED |

    # Interpretation: a company of exactly that name that the register has elsewhere may be the one, wrongly stated.

    Scenario Outline: the register knows one company of that name only, in <country>
      Given the call carries this condition
      And nobody holds "Lumen" (<country>)
      And these tenderers are selected:
        | tenderer | country |
        | Lumen    | Germany |
      Then GIGA-005 finds <verdict> for "Lumen"

      Examples:
        | country | verdict      |
        | China   | UNDETERMINED |
        | Germany | COMPLIANT    |

    Scenario: no tenderer is named
      Given the coordinator is "Aurora Calcul SE" (France)
      Then GIGA-005 finds UNDETERMINED
      And it says what evidence would settle the question
