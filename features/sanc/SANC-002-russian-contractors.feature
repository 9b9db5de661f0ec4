@SANC-002
Feature: Russian parties and public contracts (SANC-002)
  No public contract goes to Russian parties, or to companies of whose capital they own more than half, nor do such suppliers have more
  than a tenth of it. Exactly half is not more than half, and exactly a tenth not more than a tenth.

  # Interpretation: the contract is all that the bill of materials lists, at its prices. Members and selected tenderers count at any share.

  Rule: More than half of the capital is needed, added over all Russian parties, step by step

    Scenario Outline: Russian parties own <volga> % and <don> % of a member
      Given the sanctions of the Union are looked at
      And the register shows for "Acme Power SAS" (France):
        | holder          | kind       | country | capital |
        | Volga Holding   | company    | Russia  | <volga> |
        | Don Holding     | company    | Russia  | <don>   |
        | Fondation Rhône | foundation | France  | <rest>  |
      And "Acme Power SAS" (France) is a member of the consortium
      Then SANC-002 finds <verdict> for "Acme Power SAS"

      Examples: one step either side of half
        | volga | don | rest  | verdict   |
        | 40    | 10  | 50    | COMPLIANT |
        | 49.99 | 0   | 50.01 | COMPLIANT |
        | 50    | 0   | 50    | COMPLIANT |
        | 50.01 | 0   | 49.99 | BREACH    |
        | 30    | 21  | 49    | BREACH    |

    Scenario: a company in between counts in full
      Given the sanctions of the Union are looked at
      And the register shows for "Nordic Holding" (Sweden):
        | holder             | kind       | country | capital |
        | Volga Holding      | company    | Russia  | 60      |
        | Stiftelsen Norden  | foundation | Sweden  | 40      |
      And the register shows for "Acme Power SAS" (France):
        | holder          | kind       | country | capital |
        | Nordic Holding  | company    | Sweden  | 60      |
        | Fondation Rhône | foundation | France  | 40      |
      And "Acme Power SAS" (France) is a member of the consortium
      Then SANC-002 finds BREACH for "Acme Power SAS"
      And its reasoning names "Volga Holding" with 60 %
      And its reasoning names "Nordic Holding" with 60 %
      And it rests on article "5k"
      And it says what would put it right

    Scenario: a member with its seat in Russia
      Given the sanctions of the Union are looked at
      And nobody holds "Volga Holding" (Russia)
      And "Volga Holding" (Russia) is a member of the consortium
      Then SANC-002 finds BREACH for "Volga Holding"

    Scenario: a Russian national who owns a company of the Union
      Given the sanctions of the Union are looked at
      And the register shows for "Acme Power SAS" (France):
        | holder      | kind   | country | capital |
        | Ivan Orlov  | person | Russia  | 100     |
      And "Acme Power SAS" (France) is a member of the consortium
      Then SANC-002 finds BREACH for "Acme Power SAS"

    Scenario: Russian parties control the member with little of its capital
      Given the sanctions of the Union are looked at
      And the register shows for "Acme Power SAS" (France):
        | holder          | kind       | country | votes | capital |
        | Volga Holding   | company    | Russia  | 60    | 10      |
        | Fondation Rhône | foundation | France  | 40    | 90      |
      And "Acme Power SAS" (France) is a member of the consortium
      Then SANC-002 finds FLAG for "Acme Power SAS"
      And its message says "on their behalf"

  Rule: A supplier counts with more than a tenth of the contract

    Scenario Outline: a Russian supplier has <russian> € of 1000 €
      Given the sanctions of the Union are looked at
      And nobody holds "Volga Holding" (Russia)
      And nobody holds "Fondation Rhône" (France)
      When the bill of materials has these parts:
        | level | part   | quantity | maker           | price         |
        | 1     | Shelf  | 1        | Volga Holding   | <russian> EUR |
        | 1     | Switch | 1        | Fondation Rhône | <other> EUR   |
      Then SANC-002 finds <verdict> for "Volga Holding"

      Examples: one step either side of a tenth
        | russian | other  | verdict        |
        | 99.99   | 900.01 | NOT_APPLICABLE |
        | 100     | 900    | NOT_APPLICABLE |
        | 100.01  | 899.99 | BREACH         |

    Scenario: two parts of one supplier are added up
      Given the sanctions of the Union are looked at
      And nobody holds "Volga Holding" (Russia)
      And nobody holds "Fondation Rhône" (France)
      When the bill of materials has these parts:
        | level | part   | quantity | maker           | price   |
        | 1     | Shelf  | 2        | Volga Holding   | 40 EUR  |
        | 1     | Cover  | 1        | Volga Holding   | 30 EUR  |
        | 1     | Switch | 1        | Fondation Rhône | 890 EUR |
      Then SANC-002 finds BREACH for "Volga Holding"

    Scenario: another supplier is of no interest
      Given the sanctions of the Union are looked at
      And nobody holds "Fondation Rhône" (France)
      When the bill of materials has a part made by "Fondation Rhône"
      Then SANC-002 finds COMPLIANT for "Fondation Rhône"

  Rule: It is asked from the day of the regulation

    Scenario Outline: a Russian member, assessed on <day>
      Given the sanctions of the Union are looked at
      And the assessment is made as of <day>
      And nobody holds "Volga Holding" (Russia)
      And "Volga Holding" (Russia) is a member of the consortium
      Then SANC-002 finds <verdict>

      Examples: one day either side
        | day          | verdict        |
        | 8 April 2022 | NOT_APPLICABLE |
        | 9 April 2022 | BREACH         |

  Rule: What is not known does not pass

    Scenario: a Russian supplier whose part has no price
      Given the sanctions of the Union are looked at
      And nobody holds "Volga Holding" (Russia)
      And nobody holds "Fondation Rhône" (France)
      When the bill of materials has these parts:
        | level | part   | quantity | maker           | price   |
        | 1     | Shelf  | 1        | Volga Holding   |         |
        | 1     | Switch | 1        | Fondation Rhône | 900 EUR |
      Then SANC-002 finds UNDETERMINED for "Volga Holding"
      And it says what evidence would settle the question

    Scenario: a Russian supplier of a tenth at most, whatever the other part costs
      Given the sanctions of the Union are looked at
      And nobody holds "Volga Holding" (Russia)
      And nobody holds "Fondation Rhône" (France)
      When the bill of materials has these parts:
        | level | part   | quantity | maker           | price   |
        | 1     | Shelf  | 1        | Volga Holding   | 100 EUR |
        | 1     | Switch | 1        | Fondation Rhône | 900 EUR |
        | 1     | Rack   | 1        | Fondation Rhône |         |
      Then SANC-002 finds NOT_APPLICABLE for "Volga Holding"

    Scenario: a Russian supplier of more than a tenth, unless the other part costs more
      Given the sanctions of the Union are looked at
      And nobody holds "Volga Holding" (Russia)
      And nobody holds "Fondation Rhône" (France)
      When the bill of materials has these parts:
        | level | part   | quantity | maker           | price   |
        | 1     | Shelf  | 1        | Volga Holding   | 200 EUR |
        | 1     | Switch | 1        | Fondation Rhône | 900 EUR |
        | 1     | Rack   | 1        | Fondation Rhône |         |
      Then SANC-002 finds UNDETERMINED for "Volga Holding"

    Scenario Outline: the Russian stake in a member is a band, <band> %
      Given the sanctions of the Union are looked at
      And the register shows for "Acme Power SAS" (France):
        | holder          | kind       | country | capital |
        | Volga Holding   | company    | Russia  | <band>  |
        | Fondation Rhône | foundation | France  | <rest>  |
      And "Acme Power SAS" (France) is a member of the consortium
      Then SANC-002 finds <verdict> for "Acme Power SAS"

      Examples: a band is never replaced by its middle
        | band               | rest     | verdict      |
        | more than 50 to 75 | 25 to 50 | BREACH       |
        | 40 to 60           | 40 to 60 | UNDETERMINED |
        | 25 to 50           | 50 to 75 | COMPLIANT    |

    Scenario: who holds the member is not known
      Given the sanctions of the Union are looked at
      And the register says nothing of who holds "Acme Power SAS" (France)
      And "Acme Power SAS" (France) is a member of the consortium
      Then SANC-002 finds UNDETERMINED for "Acme Power SAS"

    Scenario: a part that names no maker
      Given the sanctions of the Union are looked at
      When the bill of materials has a part that names no maker
      Then SANC-002 finds UNDETERMINED
      And it says what evidence would settle the question
