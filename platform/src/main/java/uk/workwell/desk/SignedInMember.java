package uk.workwell.desk;

import org.springframework.stereotype.Component;
import uk.workwell.employer.Employers;
import uk.workwell.employer.Member;
import uk.workwell.employer.MemberId;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentActor;

/** Who asks: read from the employer's own table each time, so that a leaver is out at the next click. */
@Component
class SignedInMember {

    private final Employers employers;

    SignedInMember(Employers employers) {
        this.employers = employers;
    }

    /** @throws IllegalStateException if nobody who acts for the bound employer is signed in */
    Member get() {
        var actor = CurrentActor.get();
        if (actor.kind() != Actor.Kind.MEMBER) {
            throw new IllegalStateException("Nobody of an employer is signed in");
        }
        return employers
                .member(new MemberId(actor.id()))
                .orElseThrow(() -> new IllegalStateException("The signed-in member has left"));
    }

    /** A manager sees only staff whom they referred or manage; owners and HR see everybody. */
    static boolean seesEverybody(Member member) {
        return member.role().seesEverybody();
    }
}
