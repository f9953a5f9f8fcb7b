/** Things are killed while they work: what was acknowledged is there, and nothing is there by halves. */
@org.jspecify.annotations.NullMarked
package uk.workwell.drill;
