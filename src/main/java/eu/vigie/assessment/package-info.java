/** The use cases: assess a consortium's bill of materials, ask who controls whom. */
@org.jspecify.annotations.NullMarked
package eu.vigie.assessment;
