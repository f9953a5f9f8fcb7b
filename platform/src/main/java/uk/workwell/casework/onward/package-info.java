/**
 * Onward referrals to local services: permitted by the person, sent, chased, answered, and what came of them. States:
 * {@code docs/states/onward.csv}. What is told to a service and what came of it is sealed.
 */
@NullMarked
@NamedInterface("onward")
package uk.workwell.casework.onward;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
