/** The house keeps its own rules: rooms, arrows, packaging. */
@org.jspecify.annotations.NullMarked
package uk.workwell.house;
