@ORIG-004
Feature: Every part names a maker that is known, and an origin (ORIG-004)
  A part whose maker or origin nobody can name can be cleared of nothing. Each part of the bill of materials names a
  maker that the register knows, and the country of at least one stage of its making. Where it does not, that is not an
  offence: it is a question that stays open.

  Rule: A part that names a known maker and an origin is complete

    Scenario Outline: the country of <stage> is stated
      Given nobody holds "Fondation Rhône" (France)
      When the bill of materials has a part made by "Fondation Rhône" with its <stage> in Portugal
      Then ORIG-004 finds COMPLIANT

      Examples: one stage is enough
        | stage           |
        | design          |
        | diffusion       |
        | assembly        |
        | declared origin |

    Scenario: a maker outside the Union is as complete as one inside
      Given nobody holds "Zenith Foundry Inc" (United States)
      When the bill of materials has a part made by "Zenith Foundry Inc" with its diffusion in Taiwan
      Then ORIG-004 finds COMPLIANT

  Rule: It is asked from the day of the framework it follows

    Scenario Outline: a part that names no maker, assessed on <day>
      Given the assessment is made as of <day>
      When the bill of materials has a part that names no maker
      Then ORIG-004 finds <verdict>

      Examples: the day before, and the day itself
        | day               | verdict        |
        | 24 September 2023 | NOT_APPLICABLE |
        | 25 September 2023 | UNDETERMINED   |

  Rule: What is not known does not pass

    # Interpretation: a name that only fills the field is no name. A distributor or supplier is not a maker and does not
    # stand in for one.

    Scenario Outline: a part whose maker is given as "<maker>"
      When the bill of materials has a part made by "<maker>" with its assembly in Portugal
      Then ORIG-004 finds UNDETERMINED

      Examples: placeholders, and names nobody knows
        | maker            |
        | N/A              |
        | unknown          |
        | TBD              |
        | various          |
        | Generic          |
        | Default string   |
        | any manufacturer |
        | Nobody Knows Ltd |

    Scenario: a part that names no maker
      When the bill of materials has a part that names no maker
      Then ORIG-004 finds UNDETERMINED
      And it says what evidence would settle the question

    Scenario Outline: a known <role> is no maker
      Given nobody holds "Fondation Rhône" (France)
      When the bill of materials has a part whose <role> is "Fondation Rhône"
      Then ORIG-004 finds UNDETERMINED

      Examples:
        | role            |
        | supplier        |
        | designer        |
        | firmware author |
        | alternate maker |

    Scenario: a known maker and no origin
      Given nobody holds "Fondation Rhône" (France)
      When the bill of materials has a part made by "Fondation Rhône"
      Then ORIG-004 finds UNDETERMINED

    Scenario: a name that two companies bear
      Given nobody holds "Ambra Systems" (Italy)
      And nobody holds "Ambra Systems" (Canada)
      When the bill of materials has a part made by "Ambra Systems" with its assembly in Portugal
      Then ORIG-004 finds UNDETERMINED
      And its reasoning names "Ambra Systems"

  Rule: A name that is only like a maker's is a question, and two persons answer it

    # Interpretation: whom a misspelt name means is a matter of judgement; as with every exception, nobody decides it alone.

    Scenario Outline: the maker "Yageo Corporation", written as "<maker>"
      Given nobody holds "Yageo Corporation" (Taiwan)
      When the bill of materials has a part made by "<maker>" with its assembly in Portugal
      Then ORIG-004 finds UNDETERMINED
      And its reasoning names "Yageo Corporation"
      And it says what evidence would settle the question

      Examples: letters exchanged, the legal form left out, another alphabet's letters
        | maker          |
        | Yaego          |
        | Yageo          |
        | Υageo          |
        | YAGEO (Taiwan) |

    Scenario: one person's word leaves the question
      Given nobody holds "Yageo Corporation" (Taiwan)
      And "A. Martin, procurement" says that the name "Yaego" means "Yageo Corporation"
      When the bill of materials has a part made by "Yaego" with its assembly in Portugal
      Then ORIG-004 finds UNDETERMINED
      And its reasoning names "A. Martin, procurement"

    Scenario: the word of one and the approval of another answer it
      Given nobody holds "Yageo Corporation" (Taiwan)
      And "A. Martin, procurement" says, and "B. Leroy, compliance" approves, that the name "Yaego" means "Yageo Corporation"
      When the bill of materials has a part made by "Yaego" with its assembly in Portugal
      Then ORIG-004 finds COMPLIANT
      And its reasoning names "B. Leroy, compliance"

    Scenario: what is taken back no longer answers it
      Given nobody holds "Yageo Corporation" (Taiwan)
      And "A. Martin, procurement" says, and "B. Leroy, compliance" approves, that the name "Yaego" means "Yageo Corporation"
      And "C. Roux, legal" takes back what was said of the name "Yaego" and "Yageo Corporation"
      When the bill of materials has a part made by "Yaego" with its assembly in Portugal
      Then ORIG-004 finds UNDETERMINED
      And its reasoning names "C. Roux, legal"
