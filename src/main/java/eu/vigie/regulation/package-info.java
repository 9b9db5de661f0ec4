/** The law as data: rules, clauses, dated parameters, profiles. Knows nothing of any case. */
@org.jspecify.annotations.NullMarked
package eu.vigie.regulation;
