/**
 * Risk: a record of its own, never a note. Its words are read by whoever raised it and by whoever is on duty for it; everybody
 * else on the case sees that there is a concern, and no more. It reaches no employer, export or invoice.
 *
 * <p>States: {@code docs/states/risk.csv}. Timers run in the ICB's duty hours.
 */
@NullMarked
@NamedInterface("risk")
package uk.workwell.casework.risk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
