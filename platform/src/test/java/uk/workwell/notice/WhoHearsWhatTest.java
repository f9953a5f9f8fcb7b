package uk.workwell.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.Fixtures;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.agreement.AdjustmentResult;
import uk.workwell.agreement.Adjustments;
import uk.workwell.agreement.AskForAdjustment;
import uk.workwell.agreement.Party;
import uk.workwell.agreement.PersonsAdjustments;
import uk.workwell.agreement.flexible.FlexibleEvents.FlexibleDueSoon;
import uk.workwell.agreement.flexible.FlexibleEvents.FlexibleOverdue;
import uk.workwell.agreement.flexible.FlexibleResult;
import uk.workwell.agreement.flexible.FlexibleWorking;
import uk.workwell.agreement.flexible.PersonsFlexible;
import uk.workwell.agreement.flexible.PrepareRequest;
import uk.workwell.casework.Attendance;
import uk.workwell.casework.Booking;
import uk.workwell.casework.CaseBriefs;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.CaseResult;
import uk.workwell.casework.Caseload;
import uk.workwell.casework.Casework;
import uk.workwell.casework.LogContact;
import uk.workwell.casework.LogFirstAppointment;
import uk.workwell.casework.Mode;
import uk.workwell.casework.appointments.Appointing;
import uk.workwell.casework.appointments.AppointmentId;
import uk.workwell.casework.appointments.AppointmentKind;
import uk.workwell.casework.appointments.AppointmentResult;
import uk.workwell.casework.appointments.BookAppointment;
import uk.workwell.casework.appointments.LogAppointment;
import uk.workwell.casework.measures.AskingByLink;
import uk.workwell.confirming.Beatrix;
import uk.workwell.confirming.Beatrix.Referred;
import uk.workwell.link.Links;
import uk.workwell.link.OneTimeCodes;
import uk.workwell.link.Purpose;
import uk.workwell.notice.Postbox.Letter;
import uk.workwell.person.EmailAddress;
import uk.workwell.person.MobileNumber;
import uk.workwell.referral.ConfirmReferral;
import uk.workwell.referral.ConfirmingReferrals;
import uk.workwell.referral.Corrections;
import uk.workwell.referral.DecisionWords;
import uk.workwell.referral.DeclineCode;
import uk.workwell.referral.HealthLink;
import uk.workwell.referral.ReceiveReferral;
import uk.workwell.referral.ReceivingReferrals;
import uk.workwell.referral.ReferralId;
import uk.workwell.referral.Route;
import uk.workwell.referral.SendingReferrals;
import uk.workwell.referral.Triage;
import uk.workwell.referral.TriageResult;
import uk.workwell.referral.eligibility.Said;
import uk.workwell.sharing.SharedItem;
import uk.workwell.sharing.release.AnswerRelease;
import uk.workwell.sharing.release.AnswerRelease.Answer;
import uk.workwell.sharing.release.AnsweringReleases;
import uk.workwell.sharing.release.DraftRelease;
import uk.workwell.sharing.release.ReleaseResult;
import uk.workwell.sharing.release.Releases;
import uk.workwell.team.Colleague;
import uk.workwell.team.Team;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.places.Postcode;

/** Each event and recipient of mail.csv in a real journey: the text and nothing else, and never what its row forbids. */
@WorkWellTest
class WhoHearsWhatTest {

    private static final String REASON = "marker-reason: you live too far away";

    /** What was planted, by the kinds of facts that mail.csv names. */
    private static final Map<String, List<String>> MARKERS = Map.of(
            "personName", List.of("Beatrix", "Underhill"),
            "dateOfBirth", List.of("1985", "27 March", "27/03"),
            "employerName", List.of("Kettle"),
            "employerWords", List.of("glaze", "Glaz", "kiln", "Little Nowhere", "Large print"),
            "personWords", List.of("marker-comment"),
            "icbName", List.of("Lancashire", "QE1"),
            "health", List.of("health", "Health", "diagnos", "sick", "Fit note"),
            "reason", List.of("marker-reason"),
            "personContact", List.of("@post.example", "+4477", "07700"),
            "choice", List.of("declined", "said no", "confirmed", "agreed"));

    private static final Set<String> WITH_A_LINK = Set.of(
            "confirm-link",
            "referral-not-accepted",
            "link-locked",
            "referral-redirected",
            "measure-link",
            "plan-link",
            "phased-return-link",
            "adjustment-to-read");

    @Autowired
    Beatrix beatrix;

    @Autowired
    Postbox postbox;

    @Autowired
    ConfirmingReferrals confirming;

    @Autowired
    SendingReferrals sending;

    @Autowired
    ReceivingReferrals receiving;

    @Autowired
    Triage triage;

    @Autowired
    Casework casework;

    @Autowired
    Caseload caseload;

    @Autowired
    CaseBriefs cases;

    @Autowired
    Team team;

    @Autowired
    Appointing appointing;

    @Autowired
    Links links;

    @Autowired
    OneTimeCodes codes;

    @Autowired
    Outbox outbox;

    @Autowired
    Post post;

    @Autowired
    Fixtures fixtures;

    @Autowired
    AskingByLink asking;

    @Autowired
    Releases releases;

    @Autowired
    AnsweringReleases answering;

    @Autowired
    TellTheEmployer tellTheEmployer;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Adjustments adjustments;

    @Autowired
    PersonsAdjustments persons;

    @Autowired
    FlexibleWorking working;

    @Autowired
    PersonsFlexible requests;

    @Autowired
    ApplicationEventPublisher events;

    private final MailTexts texts = new MailTexts();
    private Referred referred;

    @BeforeEach
    void aReferralIsSent() {
        referred = beatrix.referred();
    }

    private <T> T inTheIcb(Supplier<T> work) {
        return CurrentTenant.within(Beatrix.ICB, work::get);
    }

    private Colleague coach() {
        return inTheIcb(() ->
                transaction.execute(status -> team.byEmail(referred.coach()).orElseThrow()));
    }

    private String newMail() {
        return "own-" + UUID.randomUUID() + "@post.example";
    }

    /** @return the address that the person entered */
    private String confirm(boolean mayKnow) {
        return confirm(mayKnow, newMail());
    }

    private String confirm(boolean mayKnow, String email) {
        inTheIcb(() -> confirming.confirm(new ConfirmReferral(
                referred.referral(),
                Corrections.NONE,
                null,
                EmailAddress.of(email),
                "EMAIL",
                null,
                null,
                "marker-comment",
                HealthLink.YES,
                null,
                null,
                true,
                mayKnow)));
        return email;
    }

    private long version() {
        return inTheIcb(
                () -> triage.open(coach(), referred.referral()).orElseThrow().version());
    }

    private void accept() {
        var coach = coach();
        var result = inTheIcb(() -> triage.accept(coach, referred.referral(), coach.id(), version()));
        assertThat(result).isInstanceOf(TriageResult.Done.class);
    }

    @Test
    void whoeverIsAskedByALinkHearsOfTheLinkAndNotWhatItIsAbout() {
        fixtures.icb("QE1"); // somebody there is on duty
        var mail = confirm(false);
        accept();
        var coach = coach();
        var caseId = inTheIcb(() -> cases.ofReferral(referred.referral().value()))
                .orElseThrow()
                .id();
        assertThat(inTheIcb(() -> asking.ask(coach, caseId, "PHQ9"))).isInstanceOf(AskingByLink.Asked.Sent.class);
        hears(mail, "measure-link", Recipient.PERSON, Channel.EMAIL);
    }

    /** Waits for it, and holds it to its row. */
    private Letter hears(String address, String event, Recipient recipient, Channel channel) {
        var row = texts.find(event, recipient, channel).orElseThrow();
        var letter = postbox.await(
                address, one -> pattern(row.text()).matcher(one.text()).matches());
        assertThat(letter.subject()).matches(pattern(row.subject()));
        for (var kind : row.neverContains()) {
            assertThat(letter.subject() + letter.text())
                    .as(kind)
                    .doesNotContain(MARKERS.getOrDefault(kind, List.of("no marker of this kind")));
        }
        if (WITH_A_LINK.contains(event)) {
            assertThat(Postbox.token(letter)).hasSize(43);
        } else {
            assertThat(letter.text()).doesNotContain("/l/");
        }
        return letter;
    }

    private static Pattern pattern(String text) {
        var parts = text.split("\\{[a-z_]+}", -1);
        var pattern = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            pattern.append(i == 0 ? "" : ".+?").append(Pattern.quote(parts[i]));
        }
        return Pattern.compile(pattern.toString(), Pattern.DOTALL);
    }

    @Nested
    class WhenAnEmployerRefers {

        @Test
        void thePersonGetsTheLinkAndTheEmployerIsToldThatItWasSent() {
            hears(referred.email(), "confirm-link", Recipient.PERSON, Channel.EMAIL);
            var sent = hears(referred.hr(), "referral-sent", Recipient.HR, Channel.EMAIL);
            assertThat(sent.text()).contains("/employer/staff/" + referred.line());
            assertThat(postbox.to(referred.coach())).isEmpty();
        }

        @Test
        void theCodeComesByTheOtherChannel() {
            var ticket = links.newest(
                            Purpose.CONFIRM_REFERRAL, referred.referral().value())
                    .orElseThrow();
            codes.send(ticket.id());
            hears(referred.mobile(), "one-time-code", Recipient.PERSON, Channel.SMS);
            assertThat(postbox.to(referred.email()))
                    .noneMatch(letter -> letter.text().contains("Your code is"));
        }

        @Test
        void andNobodyCanBeReachedTheEmployerIsToldAndTheWordsAreGone() {
            inTheIcb(() -> {
                sending.undeliverable(referred.referral());
                return true;
            });
            hears(referred.hr(), "referral-undeliverable", Recipient.HR, Channel.EMAIL);
        }
    }

    @Nested
    class WhenThePersonAgrees {

        @Test
        void theyAndTheTeamHearAndTheEmployerDoesNot() {
            var own = confirm(false);
            hears(own, "referral-received", Recipient.PERSON, Channel.EMAIL);
            hears(referred.coach(), "referral-received", Recipient.TRIAGE, Channel.EMAIL);
            assertThat(postbox.to(referred.hr())).hasSizeLessThanOrEqualTo(1);
        }

        @Test
        void theEmployerHearsOfTheContactIfAllowed() {
            confirm(true);
            hears(referred.hr(), "employer-status-in-contact", Recipient.HR, Channel.EMAIL);
        }
    }

    @Nested
    class WhenSomethingMoreComesForTheSamePerson {

        private final String name = "Beatrix Underhill-" + UUID.randomUUID();
        private final String own = newMail();

        private String sent(@Nullable String mobile, @Nullable String email) {
            var id = ReferralId.fresh();
            receive(id, Route.SELF, name, mobile, email);
            return Rows.text("select state from referral where id = ?", id.value());
        }

        @Test
        void theyHearAtTheAddressThatWeKnowAndNotAtTheOneThatCameWithIt() {
            assertThat(sent(null, own)).isEqualTo("SCREENING");
            var other = newMail();
            assertThat(sent(null, other)).isEqualTo("DUPLICATE");
            hears(own, "referral-again", Recipient.PERSON, Channel.EMAIL);
            assertThat(postbox.to(other)).isEmpty();
        }

        @Test
        void orByTextWhereThatIsHowWeKnowThem() {
            sent("07700 900464", null);
            sent("07700 900465", null);
            hears("+447700900464", "referral-again", Recipient.PERSON, Channel.SMS);
            assertThat(postbox.to("+447700900465")).isEmpty();
        }

        @Test
        void andAreSupportedAlreadyTheyHearAsWell() {
            assertThat(sent(null, own)).isEqualTo("SCREENING");
            var coach = coach();
            var id = new ReferralId(UUID.fromString(Rows.text(
                    "select r.id from referral r join person p on p.tenant_id = r.tenant_id and p.id = r.person_id where p.full_name = ?",
                    name)));
            assertThat(inTheIcb(() -> triage.accept(
                            coach,
                            id,
                            coach.id(),
                            triage.open(coach, id).orElseThrow().version())))
                    .isInstanceOf(TriageResult.Done.class);
            assertThat(sent(null, newMail())).isEqualTo("DUPLICATE");
            hears(own, "referral-again", Recipient.PERSON, Channel.EMAIL);
        }
    }

    private void receive(ReferralId id, Route route, String name, @Nullable String mobile, @Nullable String email) {
        inTheIcb(() -> {
            receiving.receive(new ReceiveReferral(
                    id,
                    null,
                    route,
                    name,
                    Beatrix.BORN,
                    Postcode.of("LA1 1AA"),
                    mobile == null ? null : MobileNumber.of(mobile),
                    email == null ? null : EmailAddress.of(email),
                    null,
                    null,
                    null,
                    null,
                    HealthLink.YES,
                    "marker-comment",
                    new ReceiveReferral.Intake(null, null, null, null, null, List.of(), Said.NOTHING)));
            return true;
        });
    }

    @Nested
    class WhenACallIsWrittenDown {

        @ParameterizedTest
        @EnumSource(
                value = Route.class,
                names = {"PHONE", "HUB"})
        void thePersonIsThankedForTheCallByMail(Route route) {
            var own = newMail();
            call(route, null, own);
            hears(own, "referred-in-a-call", Recipient.PERSON, Channel.EMAIL);
        }

        @Test
        void orByTextWhereThatIsAllWeHave() {
            call(Route.PHONE, "07700 900463", null);
            hears("+447700900463", "referred-in-a-call", Recipient.PERSON, Channel.SMS);
        }

        private void call(Route route, @Nullable String mobile, @Nullable String email) {
            receive(ReferralId.fresh(), route, "Beatrix Underhill-" + UUID.randomUUID(), mobile, email);
        }
    }

    @Nested
    class WhenACoachAccepts {

        @Test
        void thePersonLearnsTheNameAndTheCoachGetsTheCase() {
            var own = confirm(false);
            accept();
            assertThat(hears(own, "referral-accepted", Recipient.PERSON, Channel.EMAIL)
                            .text())
                    .contains("Your coach is Isla Fenwright");
            var brief = inTheIcb(() -> cases.ofReferral(referred.referral().value()))
                    .orElseThrow();
            assertThat(hears(referred.coach(), "case-allocated", Recipient.COACH, Channel.EMAIL)
                            .text())
                    .contains("/coach/case/" + brief.id());
        }

        @Test
        void andThePersonReleasesATextTheEmployerHearsThatThereIsOne() {
            confirm(false);
            accept();
            var referral = referred.referral().value();
            var coach = coach();
            var provider = inTheIcb(() -> caseload.of(coach)
                            .find(cases.ofReferral(referral).orElseThrow().id()))
                    .orElseThrow()
                    .provider()
                    .value();
            inTheIcb(() ->
                    CurrentActor.within(new Actor(Actor.Kind.STAFF, coach.id().value()), () -> {
                        var drafted = releases.draft(new DraftRelease(
                                provider, referral, referred.employer(), SharedItem.FUNCTION, "marker-reason", false));
                        var id = ((ReleaseResult.Done) drafted).id();
                        releases.show(referral, id, 0);
                        var shown = releases.find(referral, id).orElseThrow();
                        return answering.answer(new AnswerRelease(
                                referral,
                                id,
                                shown.revision(),
                                shown.hash(),
                                new Answer.Yes("May they?", null, Set.of())));
                    }));
            assertThat(hears(referred.hr(), "something-to-read", Recipient.HR, Channel.EMAIL)
                            .text())
                    .contains("/employer/staff/" + referred.line());
        }

        private long version(Colleague coach, CaseId id) {
            return inTheIcb(() -> caseload.of(coach).find(id)).orElseThrow().version();
        }

        @Test
        void andLogsTheFirstAppointmentThePersonHearsHowLongItIsPlanned() {
            var own = confirm(false);
            accept();
            var coach = coach();
            var brief = inTheIcb(() -> cases.ofReferral(referred.referral().value()))
                    .orElseThrow();
            inTheIcb(() -> casework.logContact(
                    coach,
                    new LogContact(
                            brief.id(),
                            Instant.now(),
                            uk.workwell.casework.Channel.PHONE,
                            LogContact.Outcome.BOOKED,
                            null,
                            new Booking(Instant.now().plusSeconds(3600), 45, Mode.PHONE).allTheSame("It suits them"),
                            version(coach, brief.id()))));
            var logged = inTheIcb(() -> casework.logFirstAppointment(
                    coach,
                    new LogFirstAppointment(
                            brief.id(),
                            Instant.now(),
                            45,
                            Mode.PHONE,
                            Attendance.ON_TIME,
                            true,
                            version(coach, brief.id()))));
            assertThat(logged).isInstanceOf(CaseResult.Done.class);
            hears(own, "first-appointment-logged", Recipient.PERSON, Channel.EMAIL);
        }
    }

    @Nested
    class WhenAnAppointmentIsBookedMovedAndCancelled {

        private String own = "";

        @SuppressWarnings("NullAway.Init")
        private Colleague coach;

        @SuppressWarnings("NullAway.Init")
        private CaseId id;

        @BeforeEach
        void inSupport() {
            own = confirm(false);
            accept();
            coach = coach();
            id = inTheIcb(() -> cases.ofReferral(referred.referral().value()))
                    .orElseThrow()
                    .id();
            done(casework -> casework.logContact(
                    coach,
                    new LogContact(
                            id,
                            Instant.now(),
                            uk.workwell.casework.Channel.PHONE,
                            LogContact.Outcome.BOOKED,
                            null,
                            new Booking(at(9, 0), 45, Mode.PHONE).allTheSame("It suits them"),
                            version())));
        }

        private Instant at(int days, int minutes) {
            // Each run of this test has minutes of its own: the coach is the same in all of them.
            return Instant.now()
                    .plus(Duration.ofDays(days))
                    .plusSeconds(60L * minutes)
                    .truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
        }

        private long version() {
            return inTheIcb(() -> caseload.of(coach).find(id)).orElseThrow().version();
        }

        private void done(java.util.function.Function<Casework, CaseResult> verb) {
            assertThat(inTheIcb(() -> verb.apply(casework))).isInstanceOf(CaseResult.Done.class);
        }

        private static String value(VEvent event, String property) {
            return event.getProperty(property).map(Property::getValue).orElseThrow();
        }

        private VEvent event(Letter letter, String method, int sequence) {
            try {
                var calendar = new CalendarBuilder().build(new StringReader(letter.calendar()));
                assertThat(calendar.validate(true).hasErrors()).isFalse();
                assertThat(calendar.getProperty("METHOD").map(Property::getValue))
                        .contains(method);
                assertThat(letter.calendar().replace("\r\n ", ""))
                        .doesNotContain("Underhill", "Kettle", "ealth", "marker-practical");
                VEvent event = (VEvent) calendar.getComponent("VEVENT").orElseThrow();
                assertThat(value(event, "SEQUENCE")).isEqualTo(String.valueOf(sequence));
                assertThat(value(event, "SUMMARY")).isEqualTo("Appointment");
                return event;
            } catch (java.io.IOException | net.fortuna.ical4j.data.ParserException e) {
                throw new AssertionError(e);
            }
        }

        @Test
        void thePersonsCalendarTakesTheFirstOneInAndMovesIt() {
            var booked = event(hears(own, "appointment-booked", Recipient.PERSON, Channel.EMAIL), "REQUEST", 0);
            done(casework -> casework.rebook(
                    coach, id, new Booking(at(11, 0), 45, Mode.VIDEO).allTheSame("It suits them"), version()));
            var moved = event(hears(own, "appointment-moved", Recipient.PERSON, Channel.EMAIL), "REQUEST", 1);
            assertThat(moved.getUid()).isEqualTo(booked.getUid());
        }

        @Test
        void thePersonsCalendarTakesALaterOneInMovesItAndTakesItOut() {
            done(casework -> casework.logFirstAppointment(
                    coach,
                    new LogFirstAppointment(id, Instant.now(), 5, Mode.PHONE, Attendance.ON_TIME, true, version())));
            var first = inTheIcb(() -> appointing.book(coach, id, booking(20, "marker-practical: ring the bell")));
            var letter = postbox.await(own, one -> one.text().contains("marker-practical"));
            assertThat(letter.text()).contains("in person, at The old library");
            var booked = event(letter, "REQUEST", 0);
            assertThat(value(booked, "LOCATION")).isEqualTo("The old library");

            var second = inTheIcb(() -> appointing.move(coach, id, idOf(first), booking(21, null)));
            var moved = event(hears(own, "appointment-moved", Recipient.PERSON, Channel.EMAIL), "REQUEST", 1);
            assertThat(moved.getUid()).isEqualTo(booked.getUid());
            assertThat(value(moved, "DTSTART")).isNotEqualTo(value(booked, "DTSTART"));

            inTheIcb(() -> appointing.log(
                    coach, id, idOf(second), new LogAppointment(Attendance.CANCELLED_BY_US, null, null)));
            var gone = event(hears(own, "appointment-cancelled", Recipient.PERSON, Channel.EMAIL), "CANCEL", 2);
            assertThat(gone.getUid()).isEqualTo(booked.getUid());
            assertThat(value(gone, "STATUS")).isEqualTo("CANCELLED");
            assertThat(postbox.to(referred.hr())).noneMatch(one -> one.text().contains("ppointment"));
        }

        private BookAppointment booking(int days, @org.jspecify.annotations.Nullable String words) {
            return new BookAppointment(
                    AppointmentKind.REVIEW,
                    at(days, 0),
                    5,
                    Mode.IN_PERSON,
                    "The old library",
                    words,
                    "The person asked for it");
        }

        private AppointmentId idOf(AppointmentResult result) {
            assertThat(result).isInstanceOf(AppointmentResult.Done.class);
            return ((AppointmentResult.Done) result).id();
        }
    }

    @Nested
    class WhenAChangeAtWorkIsAskedFor {

        private String own = "";

        @BeforeEach
        void supported() {
            own = confirm(false);
            accept();
        }

        private UUID referral() {
            return referred.referral().value();
        }

        private <T> T as(Actor.Kind kind, UUID id, Supplier<T> work) {
            return inTheIcb(() -> CurrentActor.within(new Actor(kind, id), work::get));
        }

        private UUID provider() {
            return UUID.fromString(Rows.text("select provider_id from care_case where referral_id = ?", referral()));
        }

        @Test
        void thePersonReadsItFirstAndTheEmployerHearsOnceTheySendIt() {
            var made = as(
                    Actor.Kind.STAFF,
                    coach().id().value(),
                    () -> adjustments.ask(new AskForAdjustment(
                            provider(), referral(), referred.employer(), Party.COACH, "CHAIR", "marker-reason", null)));
            var id = ((AdjustmentResult.Done) made).id();
            hears(own, "adjustment-to-read", Recipient.PERSON, Channel.EMAIL);
            assertThat(postbox.to(referred.hr()))
                    .noneMatch(letter -> letter.subject().contains("to answer"));
            as(Actor.Kind.PERSON, referral(), () -> {
                var file = adjustments.file(referral(), id).orElseThrow();
                return persons.permit(
                        new PersonsAdjustments.Read(
                                referral(),
                                id,
                                file.now().version(),
                                1,
                                file.current().hash()),
                        "May they?",
                        null,
                        Set.of());
            });
            assertThat(hears(referred.hr(), "adjustment-to-answer", Recipient.HR, Channel.EMAIL)
                            .text())
                    .contains("/employer/staff/" + referred.line());
        }

        @Test
        void byLawTheEmployerHearsWhenItIsMadeAndBeforeItsLastDayAndTheCoachWhenThatHasPassed() {
            var person = UUID.fromString(Rows.text("select person_id from referral where id = ?", referral()));
            var written = as(
                    Actor.Kind.STAFF,
                    coach().id().value(),
                    () -> working.prepare(new PrepareRequest(
                            provider(),
                            referral(),
                            person,
                            referred.employer(),
                            Party.COACH,
                            "HYBRID",
                            "marker-reason",
                            java.time.LocalDate.of(2029, 6, 1),
                            null,
                            null)));
            var id = ((FlexibleResult.Done) written).id();
            hears(own, "adjustment-to-read", Recipient.PERSON, Channel.EMAIL);
            as(Actor.Kind.PERSON, referral(), () -> {
                var file = working.file(referral(), id).orElseThrow();
                return requests.make(
                        new PersonsFlexible.Read(
                                referral(),
                                id,
                                file.now().version(),
                                1,
                                file.current().hash()),
                        "Beatrix",
                        "May they?",
                        Set.of());
            });
            hears(referred.hr(), "flexible-to-answer", Recipient.HR, Channel.EMAIL);
            publish(new FlexibleDueSoon(Beatrix.ICB, id, referral(), referred.employer()));
            hears(referred.hr(), "flexible-due-soon", Recipient.HR, Channel.EMAIL);
            publish(new FlexibleOverdue(Beatrix.ICB, id, referral(), referred.employer()));
            assertThat(hears(referred.coach(), "flexible-overdue", Recipient.COACH, Channel.EMAIL)
                            .text())
                    .contains("/coach/case/");
        }

        private void publish(Object event) {
            inTheIcb(() -> transaction.execute(status -> {
                events.publishEvent(event);
                return true;
            }));
        }
    }

    @Nested
    class WhenACoachDeclines {

        @Test
        void thePersonGetsALinkToTheReasonAndTheEmployerNothing() {
            var own = confirm(false);
            var coach = coach();
            var result = inTheIcb(() -> triage.decline(
                    coach,
                    referred.referral(),
                    DeclineCode.AREA,
                    new DecisionWords(REASON, "Ask the service where you live."),
                    version()));
            assertThat(result).isInstanceOf(TriageResult.Done.class);
            hears(own, "referral-not-accepted", Recipient.PERSON, Channel.EMAIL);
            assertThat(postbox.all()).noneMatch(letter -> letter.text().contains("marker-reason"));
            assertThat(postbox.to(referred.hr())).hasSizeLessThanOrEqualTo(1);
        }
    }

    @Nested
    class WhenSendingFails {

        @Test
        void itIsTriedAgainAndInTheEndGivenUp() {
            var own = newMail();
            postbox.refuse(own);
            confirm(false, own);
            var notice = toThePerson("referral-received");
            assertThatThrownBy(() -> inTheIcb(() -> send(notice))).isInstanceOf(CouldNotSend.class);
            assertThat(inTheIcb(() -> outbox.waiting(notice.id()))).isPresent();
            inTheIcb(() -> {
                post.giveUp(outbox, notice.id());
                return true;
            });
            assertThat(inTheIcb(() -> outbox.waiting(notice.id()))).isEmpty();
            assertThat(postbox.to(own)).isEmpty();
        }

        @Test
        void andItWasTheLinkTheReferralEndsAndTheEmployerIsTold() {
            var ticket = links.newest(
                            Purpose.CONFIRM_REFERRAL, referred.referral().value())
                    .orElseThrow();
            var notice = Notice.to(
                    Recipient.PERSON,
                    referred.referral().value(),
                    AskThePerson.EVENT,
                    new Subject(LinksInMessages.TICKET, ticket.id().value()),
                    Instant.now());
            inTheIcb(() -> transaction.execute(status -> {
                outbox.put(notice);
                post.giveUp(outbox, notice.id());
                return true;
            }));
            assertThat(links.find(ticket.id())).isEmpty();
            assertThat(inTheIcb(() -> confirming.open(referred.referral()))).isEmpty();
            hears(referred.hr(), "referral-undeliverable", Recipient.HR, Channel.EMAIL);
        }

        @Test
        void aRepeatIsHarmless() {
            var own = confirm(false);
            var letter = hears(own, "referral-received", Recipient.PERSON, Channel.EMAIL);
            var notice = toThePerson("referral-received");
            await("the letter's dispatch")
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> inTheIcb(() -> outbox.waiting(notice.id())).isEmpty());
            inTheIcb(() -> send(notice));
            assertThat(postbox.to(own)).filteredOn(letter::equals).hasSize(1);
        }

        private boolean send(Notice notice) {
            post.send(outbox, notice.id());
            return true;
        }

        private Notice toThePerson(String event) {
            return inTheIcb(() -> outbox.about(event, referred.referral().value())).stream()
                    .filter(notice -> notice.recipient() == Recipient.PERSON)
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Nested
    class OnDay14 {

        @Test
        void theEmployerHearsTheSameWhateverThePersonDid() {
            var silent = referred;
            var declined = beatrix.referred();
            inTheIcb(() -> {
                confirming.decline(declined.referral());
                return true;
            });
            referred = beatrix.referred();
            var agreed = referred;
            confirm(false);
            for (var one : List.of(silent, declined, agreed)) {
                line(one, null);
                backdate(one, Duration.ofDays(14));
            }
            CurrentTenant.run(Beatrix.ICB, tellTheEmployer::onStatusDay);
            CurrentTenant.run(Beatrix.ICB, tellTheEmployer::onStatusDay);
            var letters = new java.util.ArrayList<String>();
            for (var one : List.of(silent, declined, agreed)) {
                var letter = hears(one.hr(), "employer-status-no-update", Recipient.HR, Channel.EMAIL);
                letters.add((letter.subject() + letter.text()).replaceAll("staff/\\S+", ""));
                assertThat(postbox.to(one.hr()))
                        .filteredOn(other -> other.equals(letter))
                        .hasSize(1);
            }
            assertThat(Set.copyOf(letters)).hasSize(1);
        }

        @Test
        void butNotADayBeforeAndNotWhenItTookTheReferralBack() {
            line(referred, null);
            backdate(referred, Duration.ofDays(13));
            var withdrawn = beatrix.referred();
            line(withdrawn, Instant.now());
            backdate(withdrawn, Duration.ofDays(14));
            CurrentTenant.run(Beatrix.ICB, tellTheEmployer::onStatusDay);
            assertThat(put(referred)).isEmpty();
            assertThat(put(withdrawn)).isEmpty();
        }

        private List<Notice> put(Referred one) {
            return inTheIcb(() -> outbox.about(TellTheEmployer.NO_UPDATE, one.line()));
        }

        private void line(Referred one, @Nullable Instant withdrawn) {
            CurrentEmployer.run(
                    one.employer(),
                    () -> transaction.executeWithoutResult(status -> jdbc.sql("""
                    insert into employer_referral (employer_id, id, tenant_id, label, sent_by, sent_at, answer_by, withdrawn_at)
                    values (?, ?, ?, ?, ?, now(), current_date, ?)
                    """)
                            .param(one.employer().value())
                            .param(one.line())
                            .param(Beatrix.ICB.value())
                            .param(new byte[] {1})
                            .param(UUID.randomUUID())
                            .param(withdrawn == null ? null : withdrawn.atOffset(java.time.ZoneOffset.UTC))
                            .update()));
        }

        private void backdate(Referred one, Duration by) {
            inTheIcb(() -> transaction.execute(status -> jdbc.sql(
                            "update notice set created_at = created_at - make_interval(days => ?) where subject_id = ?")
                    .param((int) by.toDays())
                    .param(one.line())
                    .update()));
        }
    }
}
