/**
 * The passport: agreed adjustments that a person takes along, chosen clause by clause. It is theirs, says nothing of their health
 * but what they wrote themselves, and can be withdrawn. A PDF for people, a signed file for the next employer's system, and a
 * check that confirms validity and nothing else.
 */
@NullMarked
@NamedInterface("passport")
package uk.workwell.agreement.passport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
