package uk.workwell.referral.referrer;

import java.util.List;
import uk.workwell.referral.form.Fault;

/** What came of inviting, renewing or revoking. */
public sealed interface Invitation {

    record Done(Referrer referrer) implements Invitation {}

    /** Nothing was changed. */
    record Refused(List<Fault> faults) implements Invitation {}

    /** Somebody else changed it since it was shown; this is how it is now. */
    record ChangedSince(Referrer now) implements Invitation {}

    record NotFound() implements Invitation {}
}
