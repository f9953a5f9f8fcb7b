package uk.workwell.desk;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import uk.workwell.employer.Employers;
import uk.workwell.employer.MemberId;
import uk.workwell.employer.MemberRole;
import uk.workwell.employer.RegisterEmployer;
import uk.workwell.employer.RegisterEmployer.NewMember;
import uk.workwell.employer.SizeBand;
import uk.workwell.employer.Verification;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.EmployerId;
import uk.workwell.tenant.Ids;

/** An invented organisation of its own for each test, with an owner, HR and two managers. */
public final class AnEmployer {

    public final EmployerId id = new EmployerId(Ids.fresh());
    public final MemberId owner = MemberId.fresh();
    public final MemberId hr = MemberId.fresh();
    public final MemberId manager = MemberId.fresh();
    public final MemberId otherManager = MemberId.fresh();

    private AnEmployer() {}

    public static AnEmployer registered(Employers employers) {
        var firm = new AnEmployer();
        var alias = "kettle-" + UUID.randomUUID();
        employers.register(new RegisterEmployer(
                firm.id,
                alias,
                "Imaginary Kettle Company",
                null,
                SizeBand.SMALL,
                Verification.VERIFIED,
                Set.of("kettle.example"),
                List.of("Little Nowhere works", "Spoutham depot"),
                List.of(
                        new NewMember(
                                firm.owner, "Ottilie Owner", "owner@kettle.example", null, null, MemberRole.OWNER),
                        new NewMember(
                                firm.hr,
                                "Petra Inkwell",
                                "petra@people.kettle-group.example",
                                "HR adviser",
                                "01632 960 001",
                                MemberRole.HR),
                        new NewMember(
                                firm.manager,
                                "Mungo Marl",
                                "mungo@gmail.com",
                                "Shift manager",
                                "07700 900 999",
                                MemberRole.MANAGER),
                        new NewMember(
                                firm.otherManager,
                                "Nell Oak",
                                "nell@kettle.example",
                                null,
                                null,
                                MemberRole.MANAGER))));
        return firm;
    }

    /** Does something as a signed-in member, as a request does. */
    public <T> T as(MemberId member, Supplier<T> work) {
        return CurrentEmployer.within(
                id, () -> CurrentActor.within(new Actor(Actor.Kind.MEMBER, member.value()), work::get));
    }

    public void run(MemberId member, Runnable work) {
        as(member, () -> {
            work.run();
            return true;
        });
    }
}
