/** The truth on disk: documents by hash, entries in a hash chain, jobs, accounts. The only package with SQL. */
@org.jspecify.annotations.NullMarked
package eu.vigie.ledger;
