/**
 * Whether WorkWell looks right for somebody: rules as a named list, each with a reason that a person can read. The engine only
 * advises; a named human decides and can be asked to look again. What is unknown is never a fail, and the rules measure on
 * the day on which the referral was received, so that a delay of ours makes nobody ineligible.
 */
@NullMarked
@NamedInterface("eligibility")
package uk.workwell.referral.eligibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
