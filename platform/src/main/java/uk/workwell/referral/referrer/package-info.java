/**
 * Organisations that an ICB invites to refer people: a surgery, a Jobcentre, a pharmacy, a charity. They have no account: a
 * link of their own, and a code each time it is opened. They see what came of their own referrals and nothing else.
 */
@NullMarked
@NamedInterface("referrer")
package uk.workwell.referral.referrer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
