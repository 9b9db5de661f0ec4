/** Commands over the same use cases; starts Spring for the service alone. */
@org.jspecify.annotations.NullMarked
package eu.vigie.cli;
