/**
 * Journeys: a real browser, and real processes, against the running application. Nothing of ours is imported here, so
 * that a journey can only do what a person can.
 */
@NullMarked
package uk.workwell.journeys;

import org.jspecify.annotations.NullMarked;
