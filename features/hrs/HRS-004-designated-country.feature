@HRS-004
Feature: A shadow run of the proposed cybersecurity act (HRS-004)
  The proposal would keep suppliers of designated countries out of key assets. No country is designated, so nothing is asked; a profile
  may say what would follow if one were. It is a proposal: a flag at most.

  # Interpretation: which assets are key is not settled, so every part counts as one. Control is that of all parties of the country together.

  Rule: As things stand nobody is designated

    Scenario: a Chinese maker
      Given no country is designated under the proposed cybersecurity act
      And nobody holds "Zenith Holding" (China)
      When the bill of materials has a part made by "Zenith Holding"
      Then HRS-004 finds NOT_APPLICABLE for "Zenith Holding"

  Rule: If China were designated

    Scenario: a maker with its seat there
      Given China is taken as designated under the proposed cybersecurity act
      And nobody holds "Zenith Holding" (China)
      When the bill of materials has a part made by "Zenith Holding"
      Then HRS-004 finds FLAG for "Zenith Holding"
      And it says what would put it right

    Scenario Outline: Chinese parties have <votes> % of the votes
      Given China is taken as designated under the proposed cybersecurity act
      And the register shows for "Acme Power SAS" (France):
        | holder          | kind       | country | votes   |
        | Zenith Holding  | company    | China   | <votes> |
        | Fondation Rhône | foundation | France  | <rest>  |
      When the bill of materials has a part made by "Acme Power SAS"
      Then HRS-004 finds <verdict> for "Acme Power SAS"

      Examples: one step either side of half
        | votes    | rest     | verdict      |
        | 49.99    | 50.01    | COMPLIANT    |
        | 50       | 50       | COMPLIANT    |
        | 50.01    | 49.99    | FLAG         |
        | 40 to 60 | 40 to 60 | UNDETERMINED |

    Scenario Outline: a maker of another country
      Given China is taken as designated under the proposed cybersecurity act
      And nobody holds "Nordic Foundation" (<country>)
      When the bill of materials has a part made by "Nordic Foundation"
      Then HRS-004 finds <verdict> for "Nordic Foundation"

      Examples:
        | country       | verdict   |
        | Sweden        | COMPLIANT |
        | United States | COMPLIANT |

  Rule: It is asked from the day of the proposal

    Scenario Outline: a Chinese maker, assessed on <day>
      Given China is taken as designated under the proposed cybersecurity act
      And the assessment is made as of <day>
      And nobody holds "Zenith Holding" (China)
      When the bill of materials has a part made by "Zenith Holding"
      Then HRS-004 finds <verdict>

      Examples: one day either side
        | day             | verdict        |
        | 19 January 2026 | NOT_APPLICABLE |
        | 20 January 2026 | FLAG           |

  Rule: What is not known does not pass

    Scenario: who holds the maker is not known
      Given China is taken as designated under the proposed cybersecurity act
      And the register says nothing of who holds "Acme Power SAS" (France)
      When the bill of materials has a part made by "Acme Power SAS"
      Then HRS-004 finds UNDETERMINED for "Acme Power SAS"
      And it says what evidence would settle the question

    Scenario: a part that names no maker
      Given China is taken as designated under the proposed cybersecurity act
      When the bill of materials has a part that names no maker
      Then HRS-004 finds UNDETERMINED
