/**
 * The specification: features in the language of the domain, run on the real engine, and written as pages. A scenario
 * is told as real documents, so that what a page claims was read, matched, solved and ruled as a user's files are.
 */
@org.jspecify.annotations.NullMarked
package eu.vigie.specification;
