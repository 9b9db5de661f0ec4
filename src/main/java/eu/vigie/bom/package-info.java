/** Bills of materials as files have them, read into distinct parts and a tree of occurrences. */
@org.jspecify.annotations.NullMarked
package eu.vigie.bom;
