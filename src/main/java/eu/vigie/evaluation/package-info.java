/** Rules applied to the facts of one case. The only package with Drools. */
@org.jspecify.annotations.NullMarked
package eu.vigie.evaluation;
