/** From a name or identifier in a document to a party of the evidence, or to the reason why not. */
@org.jspecify.annotations.NullMarked
package eu.vigie.matching;
