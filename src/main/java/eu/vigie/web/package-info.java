/** REST and pages, with request and response records of their own. */
@org.jspecify.annotations.NullMarked
package eu.vigie.web;
