/** Who controls whom, for certain or possibly, over flat arrays with exact arithmetic. */
@org.jspecify.annotations.NullMarked
package eu.vigie.ownership;
