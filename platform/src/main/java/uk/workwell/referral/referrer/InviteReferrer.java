package uk.workwell.referral.referrer;

import org.jspecify.annotations.Nullable;
import uk.workwell.tenant.settings.WayIn;

/** An ICB lets an organisation refer people; everything as it was typed. */
public record InviteReferrer(String name, @Nullable WayIn kind, String email) {}
