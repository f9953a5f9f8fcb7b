package uk.workwell.sharing;

import uk.workwell.employer.MemberId;

/** Whose eyes at the employer. */
public sealed interface Reader {

    /** One person who acts for the employer. */
    record Member(MemberId id) implements Reader {}

    /** Anybody there: all that at least one of them sees. */
    record Anyone() implements Reader {}
}
