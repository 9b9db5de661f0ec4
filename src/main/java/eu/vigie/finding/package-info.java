/** What an assessment says: findings, their figures, their reasoning, in words. */
@org.jspecify.annotations.NullMarked
package eu.vigie.finding;
