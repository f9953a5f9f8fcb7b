package uk.workwell.local;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.workwell.casework.CaseCard;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.Caseload;
import uk.workwell.casework.CaseloadFilter;
import uk.workwell.casework.Mode;
import uk.workwell.referral.AcceptedReferrals;
import uk.workwell.referral.ReferralFacts;
import uk.workwell.referral.ReferralId;
import uk.workwell.returntowork.Arranging;
import uk.workwell.returntowork.Asking;
import uk.workwell.returntowork.ConversationId;
import uk.workwell.returntowork.ConversationResult;
import uk.workwell.returntowork.ConversationResult.Done;
import uk.workwell.returntowork.Conversations;
import uk.workwell.returntowork.EmployersSide;
import uk.workwell.returntowork.Invite;
import uk.workwell.returntowork.Party;
import uk.workwell.returntowork.Seat;
import uk.workwell.returntowork.Seats;
import uk.workwell.returntowork.SigningTogether;
import uk.workwell.returntowork.Stage;
import uk.workwell.returntowork.Talking;
import uk.workwell.returntowork.Texts;
import uk.workwell.team.Colleague;
import uk.workwell.team.Team;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.calendar.WorkingDays;

/** Conversations about the return to work in three areas: three times in each state that one can have. */
@Component
@Profile({"local", "test"})
@Order(35)
class SampleTalks implements SampleData {

    private static final Texts TEXTS = new Texts(
            "Sitting and standing in turn. A break every hour.",
            "Two days of four hours in week 1, three in week 2. Starts at 9:30, because of the bus.",
            "Colleagues may be told: “Back on shorter days.” If it is too much, ring on the same day.");

    private final Asking asking;
    private final Arranging arranging;
    private final Talking talking;
    private final SigningTogether signing;
    private final Seats seats;
    private final Conversations conversations;
    private final Caseload caseload;
    private final AcceptedReferrals accepted;
    private final Team team;
    private final SampleDays days;
    private final Clock clock;

    SampleTalks(
            Asking asking,
            Arranging arranging,
            Talking talking,
            SigningTogether signing,
            Seats seats,
            Conversations conversations,
            Caseload caseload,
            AcceptedReferrals accepted,
            Team team,
            SampleDays days,
            Clock clock) {
        this.asking = asking;
        this.arranging = arranging;
        this.talking = talking;
        this.signing = signing;
        this.seats = seats;
        this.conversations = conversations;
        this.caseload = caseload;
        this.accepted = accepted;
        this.team = team;
        this.days = days;
        this.clock = clock;
    }

    /** How far a sample conversation has come. */
    private enum Tale {
        SIGNED,
        TO_SIGN,
        WRITTEN,
        ARRANGED,
        ASKED,
        DECLINED,
        CALLED_OFF,
        LAPSED
    }

    /** A case whose person an employer sent. */
    private record Of(SampleArea area, Colleague coach, CaseId id, ReferralFacts facts) {}

    @Override
    public String fill() {
        int made = 0;
        for (var area : SampleArea.ALL) {
            var coach = area.colleague(team, "coach");
            made += as(
                    Actor.Kind.STAFF,
                    coach.id().value(),
                    () -> CurrentTenant.within(area.icb(), () -> fill(area, coach)));
        }
        return made == 0 ? "conversations as they were" : made + " conversations";
    }

    private int fill(SampleArea area, Colleague coach) {
        var cases = caseload.of(coach).window(CaseloadFilter.MINE, CaseloadFilter.Sort.OPENED, false, 0, 200).stream()
                .filter(row -> row.state().live())
                .flatMap(row -> caseload.of(coach).find(row.id()).stream())
                .flatMap(card -> sent(area, coach, card).stream())
                .toList();
        if (cases.isEmpty()
                || cases.stream()
                        .anyMatch(one -> !conversations.of(coach, one.id()).isEmpty())) return 0;
        int made = 0;
        for (int which = 0; which < 3; which++) {
            for (var tale : Tale.values()) {
                var one = cases.get(made % cases.size());
                var stage = List.of(Stage.values()).get((1 + made / cases.size()) % Stage.values().length);
                tell(one, stage, tale, made);
                made++;
            }
        }
        arranging.lapse();
        return made;
    }

    private Optional<Of> sent(SampleArea area, Colleague coach, CaseCard card) {
        return accepted.facts(new ReferralId(card.referral()))
                .filter(facts -> facts.employer() != null && facts.employerReferralId() != null)
                .map(facts -> new Of(area, coach, card.id(), facts));
    }

    private void tell(Of one, Stage stage, Tale tale, int number) {
        var now = clock.instant();
        var from = tale == Tale.LAPSED ? now.minus(Duration.ofDays(20)) : now;
        var id = MovedClock.at(
                from,
                () -> done(asking.byCoach(
                        one.coach(),
                        one.id(),
                        new Invite(
                                stage,
                                days.ahead(2 + number % 5, number),
                                45,
                                number % 2 == 0 ? Mode.VIDEO : Mode.EMPLOYER_SITE,
                                null,
                                true))));
        if (tale == Tale.ASKED || tale == Tale.LAPSED) return;
        if (tale == Tale.DECLINED) {
            asPerson(one, () -> done(arranging.decline(person(one, id))));
            return;
        }
        asPerson(one, () -> done(arranging.accept(person(one, id), "May your employer know that we talk?")));
        if (tale == Tale.CALLED_OFF) {
            done(arranging.cancel(coach(one, id)));
            return;
        }
        asPerson(one, () -> done(talking.prepare(person(one, id), "Ask about the start at 9:30.")));
        if (tale == Tale.ARRANGED) return;
        write(one, id, number);
        if (tale == Tale.WRITTEN) return;
        done(talking.offer(coach(one, id), coach(one, id).conversation().revision()));
        asEmployer(one, () -> sign(employer(one, id)));
        if (tale == Tale.TO_SIGN) return;
        sign(coach(one, id));
        asPerson(one, () -> sign(person(one, id)));
    }

    private void write(Of one, ConversationId id, int number) {
        var today = WorkingDays.today(clock);
        done(talking.write(coach(one, id), 1, TEXTS));
        done(talking.promise(
                coach(one, id), 2, Party.EMPLOYER, today.plusDays(2L + number % 4), "Puts a stool at the bench"));
        done(talking.promise(
                coach(one, id), 3, Party.PERSON, today.plusDays(5), "Rings the day before, not on the day"));
        done(talking.promise(coach(one, id), 4, Party.COACH, today.plusDays(7), "Calls both at the end of week 1"));
    }

    private ConversationId sign(Seat seat) {
        var read = conversations.read(seat);
        return done(signing.sign(seat, read.conversation().revision(), read.hash()));
    }

    private Seat coach(Of one, ConversationId id) {
        return seats.coach(one.coach(), one.id(), id).orElseThrow();
    }

    private Seat person(Of one, ConversationId id) {
        return seats.person(one.id(), id).orElseThrow();
    }

    private Seat employer(Of one, ConversationId id) {
        var employer = one.facts().employer();
        var line = one.facts().employerReferralId();
        var alias = one.area().employers().stream()
                .filter(name -> SampleOrganisations.employer(name).equals(employer))
                .findFirst()
                .orElseThrow();
        if (employer == null || line == null) throw new IllegalStateException("A sample case without an employer");
        var hr = SampleOrganisations.member("hr@" + alias + ".example");
        return seats.employer(new EmployersSide(employer, line, hr, "The people adviser", true), id)
                .orElseThrow();
    }

    private static void asPerson(Of one, Supplier<ConversationId> work) {
        as(Actor.Kind.PERSON, one.facts().person().value(), work);
    }

    private static void asEmployer(Of one, Supplier<ConversationId> work) {
        as(Actor.Kind.MEMBER, one.facts().id().value(), work);
    }

    private static <T> T as(Actor.Kind kind, UUID who, Supplier<T> work) {
        return CurrentActor.within(new Actor(kind, who), work::get);
    }

    private static ConversationId done(ConversationResult result) {
        if (!(result instanceof Done(var id, var state))) {
            throw new IllegalStateException("A step of a sample conversation was refused: " + result);
        }
        return id;
    }
}
