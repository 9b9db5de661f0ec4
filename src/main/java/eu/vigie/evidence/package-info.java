/** Documents as a graph: importers to RDF, shapes, reading facts back. The only package with Jena. */
@org.jspecify.annotations.NullMarked
package eu.vigie.evidence;
