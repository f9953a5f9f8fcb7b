/** What {@code ./workwell bench} measures: ratios within one run, never times alone. */
@org.jspecify.annotations.NullMarked
package uk.workwell.bench;
