package uk.workwell;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.local.MovedClock;
import uk.workwell.person.EmailAddress;
import uk.workwell.person.MobileNumber;
import uk.workwell.person.NhsNumber;
import uk.workwell.referral.ConfirmReferral;
import uk.workwell.referral.Corrections;
import uk.workwell.referral.DecisionWords;
import uk.workwell.referral.DeclineCode;
import uk.workwell.referral.EmployerWords;
import uk.workwell.referral.EmployerWords.AtWork;
import uk.workwell.referral.HealthLink;
import uk.workwell.referral.ReferralId;
import uk.workwell.referral.SendReferral;
import uk.workwell.referral.TriageResult;
import uk.workwell.team.Colleague;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.EmployerId;

/** One referral on its way through the house, each step by the verb of whoever takes it. */
public final class AReferral {

    private final Fixtures fixtures;
    private AnIcb icb;
    private EmployerId employer = new EmployerId(UUID.randomUUID());
    private UUID line = UUID.randomUUID();
    private String name = "Beatrix " + letters();
    private LocalDate born = LocalDate.of(1987, 4, 12);
    private String postcode = "LA1 1YN";
    private String help = "How can we plan the return?";
    private @Nullable LocalDate firstDayOff;
    private @Nullable String comment;
    private @Nullable NhsNumber nhsNumber;
    private HealthLink health = HealthLink.YES;
    private boolean employerMayKnow;
    private @Nullable String accessNeeds;
    private Instant sentAt;
    private @Nullable ReferralId id;

    AReferral(Fixtures fixtures) {
        this.fixtures = fixtures;
        this.icb = fixtures.icb("QE1");
        // Long enough ago for all that follows to lie in the past.
        this.sentAt = fixtures.now().minusSeconds(3 * 3_600);
    }

    public AReferral to(AnIcb icb) {
        this.icb = icb;
        return this;
    }

    public AReferral fromEmployer(EmployerId employer) {
        this.employer = employer;
        return this;
    }

    /** Sent before, by the employer's own desk, under this id. */
    public AReferral sentFrom(UUID draft) {
        this.line = draft;
        return this;
    }

    public AReferral of(String name) {
        this.name = name;
        return this;
    }

    public AReferral born(LocalDate day) {
        this.born = day;
        return this;
    }

    public AReferral livingAt(String postcode) {
        this.postcode = postcode;
        return this;
    }

    public AReferral offSince(LocalDate day) {
        this.firstDayOff = day;
        return this;
    }

    public AReferral asking(String help) {
        this.help = help;
        return this;
    }

    public AReferral sayingAtConfirmation(String comment) {
        this.comment = comment;
        return this;
    }

    public AReferral needing(String accessNeeds) {
        this.accessNeeds = accessNeeds;
        return this;
    }

    /** A number of the range that is nobody's, 999, with a right check digit; another one each time. */
    public AReferral withAnNhsNumber() {
        this.nhsNumber = new Random()
                .ints(0, 10_000_000)
                .mapToObj("999%07d"::formatted)
                .filter(digits -> NhsNumber.problem(digits).isEmpty())
                .findFirst()
                .map(NhsNumber::of)
                .orElseThrow();
        return this;
    }

    public String nhsNumber() {
        return Objects.requireNonNull(nhsNumber).digits();
    }

    public AReferral whereHealthMakesWorkHard(HealthLink answer) {
        this.health = answer;
        return this;
    }

    public AReferral whereTheEmployerMayKnow() {
        this.employerMayKnow = true;
        return this;
    }

    public AReferral sentAt(Instant moment) {
        this.sentAt = moment;
        return this;
    }

    public AnIcb icb() {
        return icb;
    }

    public EmployerId employer() {
        return employer;
    }

    public UUID line() {
        return line;
    }

    public String name() {
        return name;
    }

    public LocalDate born() {
        return born;
    }

    /** @throws IllegalStateException before it was sent */
    public ReferralId id() {
        if (id == null) throw new IllegalStateException("Not sent yet");
        return id;
    }

    public EmployerWords words() {
        return new EmployerWords(
                new EmployerWords.Who(
                        name, born, postcode, null, "07700 900461", null, "TEXT", "After five", accessNeeds),
                new EmployerWords.Job(
                        "Glazing operator", "Kiln lane", null, "30", "Monday to Thursday", "Glazing", List.of()),
                new EmployerWords.Situation(
                        firstDayOff == null ? AtWork.WITH_CHANGES : AtWork.OFF, firstDayOff, null, null),
                new EmployerWords.Ask(Set.of(EmployerWords.Question.PLAN_THE_RETURN), help),
                "A stool at the kiln",
                new EmployerWords.Referrer(
                        "Imaginary Kettle Company", "Petra Inkwell", "HR", "petra@kettle.example", null));
    }

    public SendReferral command() {
        return new SendReferral(line, employer, words());
    }

    public ConfirmReferral confirmation() {
        return new ConfirmReferral(
                id(),
                Corrections.NONE,
                MobileNumber.of("07700 900462"),
                EmailAddress.of("beatrix@home.example"),
                "TEXT",
                "After five",
                accessNeeds,
                comment,
                health,
                nhsNumber,
                null,
                true,
                employerMayKnow);
    }

    public AReferral awaitingPerson() {
        id = MovedClock.at(
                sentAt,
                () -> CurrentActor.within(
                        new Actor(Actor.Kind.MEMBER, UUID.randomUUID()),
                        () -> icb.in(() -> fixtures.sending.send(command()))));
        return this;
    }

    /** Confirmed by its person an hour after it was sent; the rules have been asked, a human decides. */
    public AReferral received() {
        awaitingPerson();
        MovedClock.at(sentAt.plusSeconds(3_600), () -> asPerson(() -> fixtures.confirming.confirm(confirmation())));
        return this;
    }

    public AReferral declinedByPerson() {
        awaitingPerson();
        MovedClock.at(
                sentAt.plusSeconds(3_600),
                () -> asPerson(() -> {
                    fixtures.confirming.decline(id());
                    return id();
                }));
        return this;
    }

    /** Accepted two hours after it was sent, by that coach and for that coach. */
    public AReferral accepted(Colleague coach) {
        received();
        fixtures.makeRoom(icb, coach);
        decided(coach, () -> fixtures.triage.accept(coach, id(), coach.id(), version(coach)));
        return this;
    }

    public AReferral notEligible(Colleague coach) {
        received();
        var words =
                new DecisionWords("You are younger than this service takes.", "Talk to the National Careers Service.");
        decided(coach, () -> fixtures.triage.decline(coach, id(), DeclineCode.AGE, words, version(coach)));
        return this;
    }

    /** Asked back two hours after it was sent. */
    public AReferral askedBack(Colleague coach, String question) {
        received();
        decided(coach, () -> fixtures.triage.askBack(coach, id(), question, version(coach)));
        return this;
    }

    public AReferral held(Colleague coach) {
        received();
        decided(coach, () -> fixtures.triage.hold(coach, id(), version(coach)));
        return this;
    }

    public long version(Colleague colleague) {
        return icb.as(
                colleague,
                () -> fixtures.triage.open(colleague, id()).orElseThrow().version());
    }

    public <T> T asPerson(Supplier<T> work) {
        return CurrentActor.within(new Actor(Actor.Kind.PERSON, id().value()), () -> icb.in(work));
    }

    private void decided(Colleague coach, Supplier<TriageResult> decision) {
        var result = MovedClock.at(sentAt.plusSeconds(7_200), () -> icb.as(coach, decision));
        if (!(result instanceof TriageResult.Done)) throw new IllegalStateException("Not done: " + result);
    }

    /** Names of digits would not be searched by. */
    private static String letters() {
        var random = UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        return "Moon" + random;
    }
}
