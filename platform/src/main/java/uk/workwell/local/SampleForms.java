package uk.workwell.local;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.workwell.person.EmailAddress;
import uk.workwell.person.MobileNumber;
import uk.workwell.referral.EmployerWords.AtWork;
import uk.workwell.referral.HealthLink;
import uk.workwell.referral.ReceiveReferral;
import uk.workwell.referral.ReceivingReferrals;
import uk.workwell.referral.ReferralId;
import uk.workwell.referral.Route;
import uk.workwell.referral.Told;
import uk.workwell.referral.eligibility.Answer;
import uk.workwell.referral.eligibility.Said;
import uk.workwell.referral.referrer.Invitation;
import uk.workwell.referral.referrer.InviteReferrer;
import uk.workwell.referral.referrer.Referrer;
import uk.workwell.referral.referrer.Referrers;
import uk.workwell.team.Colleague;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.places.Postcode;
import uk.workwell.tenant.settings.WayIn;

/** The ways in that need no employer: somebody's own form, a professional's behind an invited link, a call. */
@Component
@Profile({"local", "test"})
class SampleForms {

    private static final Map<WayIn, String> INVITED = Map.of(
            WayIn.GP, "Larkspur Surgery",
            WayIn.JOBCENTRE, "Quayside Jobcentre",
            WayIn.COMMUNITY, "Open Door Welcome Centre");

    private static final List<String> WORDS = List.of(
            "I cannot stand for more than half an hour, and my job is on my feet.",
            "I sleep badly and am afraid of the early shift.",
            "My hands hurt by noon. I would like to know what could be changed.",
            "Since the summer I am tired all day. I want to work fewer days for a while.",
            "Meetings make my heart race. I stayed away for weeks.",
            "I look after my mother and lose the thread at work.");

    private final ReceivingReferrals receiving;
    private final Referrers referrers;

    SampleForms(ReceivingReferrals receiving, Referrers referrers) {
        this.receiving = receiving;
        this.referrers = referrers;
    }

    /** The organisations that may refer people to this area, invited by its administrator. */
    Map<Route, Referrer> invite(Colleague admin, Instant when) {
        var invited = new EnumMap<Route, Referrer>(Route.class);
        INVITED.forEach((kind, name) -> {
            var email = "referrals@" + name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", "-") + ".example";
            var answer = as(
                    admin.tenant(),
                    staff(admin),
                    when,
                    () -> referrers.invite(admin, new InviteReferrer(name, kind, email)));
            if (!(answer instanceof Invitation.Done(var referrer))) {
                throw new IllegalStateException("A sample referrer was not invited: " + answer);
            }
            invited.put(Route.of(kind), referrer);
        });
        return invited;
    }

    /**
     * Takes somebody in.
     *
     * @param coach who took the call, if it was one
     */
    ReferralId receive(
            SampleArea area,
            Map<Route, Referrer> invited,
            Colleague coach,
            SamplePerson person,
            HealthLink health,
            Instant when) {
        var id = new ReferralId(Ids.fresh());
        var route = area.way(person.number());
        var referrer = invited.get(route);
        var actor = referrer != null
                ? new Actor(Actor.Kind.REFERRER, referrer.id())
                : route == Route.PHONE ? staff(coach) : new Actor(Actor.Kind.PERSON, id.value());
        return as(area.icb(), actor, when, () -> {
            receiving.receive(command(area, id, route, referrer, person, health, when));
            return id;
        });
    }

    private static ReceiveReferral command(
            SampleArea area,
            ReferralId id,
            Route route,
            @Nullable Referrer referrer,
            SamplePerson person,
            HealthLink health,
            Instant when) {
        int number = person.number();
        boolean out = area.outOfWork() && number % 4 == 1;
        boolean off = !out && number % 2 == 0;
        var lastWorked =
                off || out ? LocalDate.ofInstant(when, WorkingDays.LONDON).minusDays(10 + number % 60) : null;
        var words = WORDS.get(number % WORDS.size());
        return new ReceiveReferral(
                id,
                null,
                route,
                person.name(),
                person.born(),
                Postcode.of(person.postcode()),
                number % 9 == 0 ? null : MobileNumber.of(person.mobile()),
                EmailAddress.of(person.email()),
                number % 6 == 0 ? "Interpreter: Urdu" : number % 11 == 0 ? "Step-free rooms" : null,
                number % 3 == 0 ? person.nhsNumber() : null,
                out ? null : off ? AtWork.OFF : AtWork.USUAL_JOB,
                lastWorked,
                health,
                words,
                new ReceiveReferral.Intake(
                        referrer == null ? null : referrer.id(),
                        null,
                        null,
                        number % 2 == 0 ? "TEXT" : "PHONE",
                        number % 3 == 0 ? "After 4pm" : null,
                        List.of(
                                new Told(
                                        "Your situation",
                                        out
                                                ? "I have left work or lost my job"
                                                : off
                                                        ? "I have a job and I am off sick"
                                                        : "I am in work and finding it hard"),
                                new Told("What makes it hard, in your own words", words)),
                        Said.NOTHING.rightToWork(Answer.YES)));
    }

    private static Actor staff(Colleague colleague) {
        return new Actor(Actor.Kind.STAFF, colleague.id().value());
    }

    private static <T> T as(
            uk.workwell.tenant.TenantId icb, Actor actor, Instant when, java.util.function.Supplier<T> work) {
        return MovedClock.at(when, () -> CurrentActor.within(actor, () -> CurrentTenant.within(icb, work::get)));
    }
}
