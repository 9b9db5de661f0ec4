@ORIG-001
Feature: An integrated circuit comes from where it was diffused, whatever is declared (ORIG-001)
  A processor is designed in one country, diffused on wafers in a second and packaged in a third. For customs it comes
  from the second. What the seller declares is kept beside that, and a declaration that cannot be true is flagged.

  Rule: Diffusion confers the origin; design, assembly and test do not

    Scenario: diffused in Taiwan, packaged in Malaysia, designed in the United States
      When the bill of materials has these parts:
        | level | part | quantity | maker       | design        | diffused | assembled |
        | 1     | GPU  | 8        | Zenith Corp | United States | Taiwan   | Malaysia  |
      Then ORIG-001 finds COMPLIANT for "GPU"
      And its message says "Taiwan (TW)"
      And it rests on article "60(2)"
      And its clause is in force

    Scenario Outline: diffused in Taiwan, packaged in Malaysia, and <declared> is declared
      When the bill of materials has these parts:
        | level | part | quantity | maker       | diffused | assembled | declared   |
        | 1     | GPU  | 8        | Zenith Corp | Taiwan   | Malaysia  | <declared> |
      Then ORIG-001 finds <verdict> for "GPU"
      And its message says "Taiwan (TW)"
      And its message says "<said>"

      Examples: a declaration that contradicts the diffusion is flagged, and both are named
        | declared         | verdict   | said          |
        | Taiwan           | COMPLIANT | Taiwan (TW)   |
        | Malaysia         | FLAG      | Malaysia (MY) |
        | Taiwan, Malaysia | FLAG      | Malaysia (MY) |

    Scenario: a contradiction says what would put it right
      When the bill of materials has these parts:
        | level | part | quantity | maker       | diffused | declared |
        | 1     | GPU  | 8        | Zenith Corp | Taiwan   | Germany  |
      Then ORIG-001 finds FLAG for "GPU"
      And it says what would put it right

  Rule: Only an integrated circuit is asked about

    # Interpretation: a bill says that a part is a circuit by a country of diffusion, a wafer fab or its function. A
    # description in free words makes no circuit, and a board is none.

    Scenario Outline: a part whose function is "<function>"
      When the bill of materials has these parts:
        | level | part | quantity | maker       | function   | declared |
        | 1     | X100 | 8        | Zenith Corp | <function> | Malaysia |
      Then ORIG-001 finds <verdict>

      Examples: circuits, and what is none
        | function           | verdict        |
        | integrated circuit | UNDETERMINED   |
        | GPU                | UNDETERMINED   |
        | power              | NOT_APPLICABLE |
        | cooling            | NOT_APPLICABLE |

  Rule: It is asked from the day of the act

    Scenario Outline: a circuit declared as Malaysian, assessed on <day>
      Given the assessment is made as of <day>
      When the bill of materials has these parts:
        | level | part | quantity | maker       | diffused | declared |
        | 1     | GPU  | 8        | Zenith Corp | Taiwan   | Malaysia |
      Then ORIG-001 finds <verdict>

      Examples: the day before, and the day itself
        | day           | verdict        |
        | 30 April 2016 | NOT_APPLICABLE |
        | 1 May 2016    | FLAG           |

  Rule: What is not known does not pass

    Scenario: a wafer fab is named, and not where it is
      When the bill of materials has these parts:
        | level | part | quantity | maker       | fab            | assembled | declared |
        | 1     | GPU  | 8        | Zenith Corp | Selat Foundry  | Malaysia  | Malaysia |
      Then ORIG-001 finds UNDETERMINED for "GPU"
      And it says what evidence would settle the question

    # Interpretation: where pieces come from several fabs, no single origin follows from the act for all of them. What is
    # declared is flagged only if no piece can come from there.

    Scenario Outline: diffused in Taiwan and in South Korea, and <declared> is declared
      When the bill of materials has these parts:
        | level | part | quantity | maker       | diffused            | declared   |
        | 1     | GPU  | 8        | Zenith Corp | Taiwan, South Korea | <declared> |
      Then ORIG-001 finds <verdict> for "GPU"

      Examples: one of the two, and neither
        | declared | verdict      |
        | Taiwan   | UNDETERMINED |
        | Malaysia | FLAG         |

    # Interpretation: two lines of one part that state different countries are no two places of it: one of them may be
    # wrong. No single origin follows, and a declaration is flagged only if it fits none of them.

    Scenario Outline: one line says Taiwan, another of the same part says <other>, and <declared> is declared
      When the bill of materials has these parts:
        | level | part | quantity | maker       | diffused | declared   |
        | 1     | GPU  | 8        | Zenith Corp | Taiwan   | <declared> |
        | 1     | GPU  | 2        | Zenith Corp | <other>  |            |
      Then ORIG-001 finds <verdict> for "GPU"

      Examples: the lines agree, contradict each other, and contradict each other and the declaration
        | other       | declared | verdict      |
        | Taiwan      | Taiwan   | COMPLIANT    |
        | South Korea | Taiwan   | UNDETERMINED |
        | South Korea | Malaysia | FLAG         |

    Scenario: lines that declare different origins leave it open, where one of them is where it was diffused
      When the bill of materials has these parts:
        | level | part | quantity | maker       | diffused | declared |
        | 1     | GPU  | 8        | Zenith Corp | Taiwan   | Taiwan   |
        | 1     | GPU  | 2        | Zenith Corp |          | Malaysia |
      Then ORIG-001 finds UNDETERMINED for "GPU"
      And its message says "Malaysia (MY)"
      And it says what evidence would settle the question
