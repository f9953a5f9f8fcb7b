package uk.workwell.referral.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import uk.workwell.person.EmailAddress;
import uk.workwell.person.MobileNumber;
import uk.workwell.person.NhsNumber;
import uk.workwell.referral.EmployerWords.AtWork;
import uk.workwell.referral.HealthLink;
import uk.workwell.referral.ReceiveReferral;
import uk.workwell.referral.ReferralId;
import uk.workwell.referral.Route;
import uk.workwell.referral.ServingProvider;
import uk.workwell.referral.Told;
import uk.workwell.referral.eligibility.Answer;
import uk.workwell.referral.eligibility.Circumstances;
import uk.workwell.referral.eligibility.Said;
import uk.workwell.team.ProviderId;
import uk.workwell.tenant.places.Council;
import uk.workwell.tenant.places.Postcode;
import uk.workwell.tenant.places.Practice;
import uk.workwell.tenant.settings.Cohort;
import uk.workwell.tenant.settings.Settings;

/** What becomes of a filled form: lines to check, and the referral. */
@Service
public class FromForm {

    private final Forms forms;
    private final ServingProvider serving;

    FromForm(Forms forms, ServingProvider serving) {
        this.forms = forms;
        this.serving = serving;
    }

    /** The questions of a page that were answered, each with its answer in words, in the language of the form. */
    public List<Told> told(Step step, Answers answers, Locale tongue) {
        var told = new ArrayList<Told>();
        for (var field : step.fields()) {
            var words = words(field, answers, tongue);
            if (!words.isEmpty()) {
                told.add(new Told(field.question(), words));
            }
        }
        return told;
    }

    /**
     * The referral of a form without faults.
     *
     * @param id of the draft, so that sending twice is sending once
     * @param form in English, which colleagues read
     * @param referrer the organisation whose link was used, if one was
     * @param filledIn the language in which it was filled in: a coach has to know before the first call
     */
    public ReceiveReferral referral(
            ReferralId id, Form form, Answers answers, @Nullable UUID referrer, Locale filledIn) {
        return new ReceiveReferral(
                id,
                null,
                Route.of(form.way()),
                answers.text("fullName"),
                answers.date("birthDate").read().orElseThrow(),
                Postcode.of(answers.text("postcode")),
                answers.given("mobile").map(MobileNumber::of).orElse(null),
                answers.given("email").map(EmailAddress::of).orElse(null),
                needs(answers),
                answers.given("nhsNumber").map(NhsNumber::of).orElse(null),
                atWork(answers),
                answers.date("lastWorked").read().orElse(null),
                health(answers),
                answers.given("healthWords").orElse(null),
                new ReceiveReferral.Intake(
                        referrer,
                        council(form, answers),
                        forms.practice(answers).map(Practice::odsCode).orElse(null),
                        answers.given("preferredContact").orElse(null),
                        answers.given("contactTimes").orElse(null),
                        told(form, answers, filledIn),
                        said(answers)));
    }

    private List<Told> told(Form form, Answers answers, Locale filledIn) {
        var told = new ArrayList<Told>();
        if (!filledIn.equals(FormWords.ENGLISH)) {
            told.add(new Told("This form was filled in in", filledIn.getDisplayLanguage(FormWords.ENGLISH)));
        }
        form.steps().forEach(step -> told.addAll(told(step, answers, form.tongue())));
        return told;
    }

    /** Which provider of the bound ICB would take it, as far as the answers say. */
    public ProviderId provider(Form form, Answers answers, Settings settings) {
        return Postcode.parse(answers.text("postcode")) instanceof Postcode.Valid(var home)
                ? serving.of(home, council(form, answers), settings)
                : serving.anywhereElse();
    }

    /** Only where it was asked: an answer to an earlier postcode says nothing about this one. */
    private @Nullable String council(Form form, Answers answers) {
        boolean asked = form.steps().stream().anyMatch(step -> step.asks("council"));
        return asked ? forms.council(answers).map(Council::code).orElse(null) : null;
    }

    /** What the answers to "Can I use it?" say to the rules, on this day. */
    public Circumstances circumstances(Answers answers, Settings settings, LocalDate today) {
        var place = answers.text("place");
        var work = cohort(answers);
        var lastWorked = answers.date("lastWorked").read().orElse(null);
        return new Circumstances(
                        answers.given("age")
                                .map(Integer::parseInt)
                                .map(today::minusYears)
                                .orElse(null),
                        PlaceAnswers.ties(place),
                        PlaceAnswers.locality(place, settings),
                        work,
                        work == Cohort.OFF_SICK ? lastWorked : null,
                        work == Cohort.OUT_OF_WORK ? lastWorked : null,
                        Answer.valueOf(health(answers).name()),
                        today)
                .saying(said(answers));
    }

    private static Said said(Answers answers) {
        return Said.NOTHING.rightToWork(
                switch (answers.text("rightToWork")) {
                    case "YES" -> Answer.YES;
                    case "NO" -> Answer.NO;
                    default -> Answer.UNKNOWN;
                });
    }

    private static Cohort cohort(Answers answers) {
        return switch (answers.text("work")) {
            case "IN_WORK" -> Cohort.IN_WORK;
            case "OFF" -> Cohort.OFF_SICK;
            default -> Cohort.OUT_OF_WORK;
        };
    }

    private String words(Field field, Answers answers, Locale tongue) {
        var text = answers.text(field.key());
        return switch (field.kind()) {
            case BIRTH, PAST ->
                answers.date(field.key())
                        .read()
                        .map(day -> Days.written(day, tongue))
                        .orElse("");
            case CHOICE, PICK, PLACE, COUNCIL ->
                field.choices().stream()
                        .filter(choice -> choice.value().equals(text))
                        .map(Choice::words)
                        .findFirst()
                        .orElse("");
            case PRACTICE -> forms.practice(answers).map(Practice::name).orElse(text);
            case PHONE ->
                MobileNumber.problem(text).isEmpty() ? MobileNumber.of(text).written() : text;
            case AGREE ->
                text.isEmpty() ? "" : FormWords.of(FormWords.COMMON, tongue).of("yes");
            case LINE, TEXT, EMAIL, POSTCODE, NHS, AGE -> text;
        };
    }

    private static @Nullable String needs(Answers answers) {
        var needs = Stream.of(
                        answers.given("accessNeeds"),
                        answers.given("interpreter").map(language -> "Interpreter: " + language))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
        return needs.isEmpty() ? null : needs;
    }

    /** Null for somebody without a job. */
    private static @Nullable AtWork atWork(Answers answers) {
        return switch (answers.text("work")) {
            case "IN_WORK" -> AtWork.USUAL_JOB;
            case "OFF" -> AtWork.OFF;
            default -> null;
        };
    }

    private static HealthLink health(Answers answers) {
        return answers.given("health").map(HealthLink::valueOf).orElse(HealthLink.UNKNOWN);
    }
}
