/**
 * What a person and their coach agreed to do: goals with steps, who does each and by when. A version that both agreed to never
 * changes; a change is a new version that both agree to again, and the older ones stay readable. How far goals and steps have
 * come is kept apart from what was agreed. Nobody else has to approve a plan.
 *
 * <p>States: {@code docs/states/plan.csv} and {@code docs/states/goal.csv}. Words are sealed; days and states are not.
 */
@NullMarked
@NamedInterface("plan")
package uk.workwell.casework.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
