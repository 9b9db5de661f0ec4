/** Facts as records: parties, interests, parts, roles, origins, designations, the consortium, and where each was read. */
@org.jspecify.annotations.NullMarked
package eu.vigie.supplychain;
