/** Figures: JMH for the inside, whole processes for the outside, each beside its reference in the same run. */
@org.jspecify.annotations.NullMarked
package eu.vigie.bench;
