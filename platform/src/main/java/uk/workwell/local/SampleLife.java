package uk.workwell.local;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;
import uk.workwell.person.EmailAddress;
import uk.workwell.person.MobileNumber;
import uk.workwell.portal.EmployerDesk;
import uk.workwell.portal.view.Answers;
import uk.workwell.portal.view.Field;
import uk.workwell.portal.view.Refer;
import uk.workwell.referral.ConfirmReferral;
import uk.workwell.referral.Confirmed;
import uk.workwell.referral.ConfirmingReferrals;
import uk.workwell.referral.Corrections;
import uk.workwell.referral.EmployerReferrals;
import uk.workwell.referral.HealthLink;
import uk.workwell.referral.ReferralId;
import uk.workwell.sharing.GivePermission;
import uk.workwell.sharing.Permissions;
import uk.workwell.sharing.SharedItem;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.EmployerId;
import uk.workwell.tenant.TenantId;

/** The first half of a life: HR sends, the person answers. Every step by the verb of whoever takes it, on its own day. */
@Component
@Profile({"local", "test"})
class SampleLife {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final EmployerDesk desk;
    private final EmployerReferrals referrals;
    private final ConfirmingReferrals confirming;
    private final Permissions permissions;
    private final Links links;
    private final Clock clock;
    private final TransactionTemplate transaction;

    SampleLife(
            EmployerDesk desk,
            EmployerReferrals referrals,
            ConfirmingReferrals confirming,
            Permissions permissions,
            Links links,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.desk = desk;
        this.referrals = referrals;
        this.confirming = confirming;
        this.permissions = permissions;
        this.links = links;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A morning so many days ago, on the working week; a different minute for everybody. */
    Instant daysAgo(int days, int who) {
        var day = LocalDate.ofInstant(clock.instant(), LONDON).minusDays(days);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.minusDays(1);
        }
        return day.atTime(LocalTime.of(9, 0).plusMinutes(who % 50))
                .atZone(LONDON)
                .toInstant();
    }

    /** Somebody of an employer, at that moment. */
    <T> T asMember(String alias, String role, Instant when, Supplier<T> work) {
        var actor = new Actor(
                Actor.Kind.MEMBER,
                SampleOrganisations.member(role + "@" + alias + ".example").value());
        EmployerId employer = SampleOrganisations.employer(alias);
        return MovedClock.at(when, () -> CurrentActor.within(actor, () -> CurrentEmployer.within(employer, work::get)));
    }

    /** Fills the form and sends it; the answer is the employer's line. */
    UUID send(String alias, SamplePerson person, Instant when) {
        return asMember(alias, "hr", when, () -> {
            var draft = desk.startDraft();
            int revision = desk.draft(draft).orElseThrow().revision();
            if (!(desk.save(draft, revision, answers(alias, person, when)) instanceof Refer.Saving.Saved(var saved))) {
                throw new IllegalStateException("A sample draft was not saved");
            }
            var sent = desk.send(draft, saved.revision());
            if (!(sent instanceof Refer.Sending.Sent)) {
                throw new IllegalStateException("A sample referral was not sent: " + sent);
            }
            return draft;
        });
    }

    /** A form that HR has begun and not sent. */
    void draft(String alias, SamplePerson person, Instant when) {
        asMember(alias, "hr", when, () -> {
            var draft = desk.startDraft();
            int revision = desk.draft(draft).orElseThrow().revision();
            return desk.save(draft, revision, new Answers(Map.of(Field.FULL_NAME, person.name())));
        });
    }

    void takeBack(String alias, UUID line, Instant when) {
        var answer = asMember(alias, "hr", when, () -> desk.withdraw(line));
        if (answer != Refer.Withdrawing.WITHDRAWN) {
            throw new IllegalStateException("A sample referral was not taken back: " + answer);
        }
    }

    ReferralId referral(TenantId icb, String alias, UUID line) {
        var employer = SampleOrganisations.employer(alias);
        var standing = CurrentTenant.within(icb, () -> referrals.standing(employer, List.of(line)));
        return standing.values().stream().map(one -> one.id()).findFirst().orElseThrow();
    }

    /** The person agrees. */
    void confirm(
            TenantId icb, ReferralId referral, SamplePerson person, HealthLink health, boolean mayKnow, Instant when) {
        asPerson(
                icb,
                referral,
                when,
                id -> transaction.execute(status -> {
                    var confirmed = confirming.confirm(confirmation(id, person, health, mayKnow));
                    if (!(confirmed instanceof Confirmed.Received received)) {
                        throw new IllegalStateException("A sample referral was not confirmed: " + confirmed);
                    }
                    if (mayKnow) {
                        permissions.give(new GivePermission(
                                received.provider(),
                                id.value(),
                                received.employer(),
                                SharedItem.IN_CONTACT,
                                "The employer may know that the person is in contact",
                                null));
                    }
                    return used(id);
                }));
    }

    void sayNo(TenantId icb, ReferralId referral, Instant when) {
        asPerson(
                icb,
                referral,
                when,
                id -> transaction.execute(status -> {
                    confirming.decline(id);
                    return used(id);
                }));
    }

    private boolean used(ReferralId id) {
        return links.newest(Purpose.CONFIRM_REFERRAL, id.value())
                .map(ticket -> links.use(ticket.id()))
                .orElse(false);
    }

    private static <T> T asPerson(TenantId icb, ReferralId referral, Instant when, Function<ReferralId, T> work) {
        var actor = new Actor(Actor.Kind.PERSON, referral.value());
        return MovedClock.at(
                when, () -> CurrentActor.within(actor, () -> CurrentTenant.within(icb, () -> work.apply(referral))));
    }

    private static ConfirmReferral confirmation(
            ReferralId id, SamplePerson person, HealthLink health, boolean mayKnow) {
        int number = person.number();
        return new ConfirmReferral(
                id,
                Corrections.NONE,
                MobileNumber.of(person.mobile()),
                EmailAddress.of(person.email()),
                number % 3 == 0 ? "PHONE" : "TEXT",
                number % 4 == 0 ? "After 4pm" : null,
                number % 5 == 0 ? "BSL interpreter" : number % 7 == 0 ? "Large print" : null,
                number % 3 == 0 ? "I would like to keep my hours if I can." : null,
                health,
                number % 2 == 0 ? person.nhsNumber() : null,
                null,
                true,
                mayKnow);
    }

    private static Answers answers(String alias, SamplePerson person, Instant when) {
        var off = LocalDate.ofInstant(when, LONDON).minusDays(5 + person.number() % 20);
        boolean isOff = person.number() % 2 == 0;
        var answers = new Answers(Map.of(
                        Field.FULL_NAME,
                        person.name(),
                        Field.BIRTH_DATE,
                        typed(person.born()),
                        Field.POSTCODE,
                        person.postcode(),
                        Field.MOBILE,
                        person.mobile(),
                        Field.PREFERRED_CONTACT,
                        "TEXT",
                        Field.JOB_TITLE,
                        person.job(),
                        Field.HOURS,
                        "30",
                        Field.AT_WORK,
                        isOff ? "OFF" : "WITH_CHANGES",
                        Field.HELP,
                        "Which changes would help, and how could we plan the next weeks?",
                        Field.AGREED,
                        "true"))
                .with(Field.QUESTIONS, List.of("WHAT_WOULD_HELP", "PLAN_THE_RETURN"))
                .with(
                        Field.SITE,
                        SampleOrganisations.sites(alias)
                                .get(person.number()
                                        % SampleOrganisations.sites(alias).size()));
        // A small firm's people adviser sees to everybody.
        if (person.number() % 3 != 0 && !alias.equals("mill-lane-print")) {
            var manager = SampleOrganisations.member("manager@" + alias + ".example");
            answers = answers.with(Field.LINE_MANAGER, manager.toString());
        }
        return isOff ? answers.with(Field.FIRST_DAY_OFF, typed(off)) : answers;
    }

    private static String typed(LocalDate day) {
        return day.getDayOfMonth() + " " + day.getMonthValue() + " " + day.getYear();
    }
}
