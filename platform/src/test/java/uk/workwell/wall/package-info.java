/** The tenant wall, tried from every side. */
@org.jspecify.annotations.NullMarked
package uk.workwell.wall;
