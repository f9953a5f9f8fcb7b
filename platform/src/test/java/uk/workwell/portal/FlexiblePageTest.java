package uk.workwell.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.workwell.AReferral;
import uk.workwell.CountedStatements;
import uk.workwell.Fixtures;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.agreement.Party;
import uk.workwell.agreement.flexible.FlexibleResult;
import uk.workwell.agreement.flexible.FlexibleWorking;
import uk.workwell.agreement.flexible.PersonsFlexible;
import uk.workwell.agreement.flexible.PrepareRequest;
import uk.workwell.desk.AnEmployer;
import uk.workwell.desk.AnswersOf;
import uk.workwell.employer.Employers;
import uk.workwell.local.MovedClock;
import uk.workwell.look.ErrorSummary;
import uk.workwell.portal.view.Flexible.Act;
import uk.workwell.tenant.calendar.WorkingDays;

/** The employer's page of a request for flexible working. */
@WorkWellTest
@ViewPackages(packages = "uk.workwell.portal")
class FlexiblePageTest extends SpringBrowserlessTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    Employers employers;

    @Autowired
    EmployerDesk desk;

    @Autowired
    FlexibleWorking working;

    @Autowired
    PersonsFlexible persons;

    @SuppressWarnings("NullAway.Init")
    private AnEmployer firm;

    @SuppressWarnings("NullAway.Init")
    private AReferral referral;

    @SuppressWarnings("NullAway.Init")
    private LocalDate today;

    @BeforeEach
    void aRequest() {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new TestingAuthenticationToken("petra", null, "ROLE_OWNER", "ROLE_HR", "ROLE_MANAGER"));
        firm = AnEmployer.registered(employers);
        var icb = fixtures.icb("QE1");
        today = LocalDate.ofInstant(fixtures.now(), WorkingDays.LONDON);
        var sentAt = fixtures.now().minus(Duration.ofDays(1));
        var line = MovedClock.at(
                sentAt,
                () -> firm.as(firm.hr, () -> {
                    var draft = desk.startDraft();
                    desk.save(draft, 1, AnswersOf.shortPath(fixtures.aReferral().name()));
                    desk.send(draft, 2);
                    return draft;
                }));
        referral = fixtures.aReferral()
                .to(icb)
                .fromEmployer(firm.id)
                .sentFrom(line)
                .sentAt(sentAt)
                .accepted(icb.coach());
        made();
    }

    private void made() {
        var person = UUID.fromString(Rows.text(
                "select person_id from referral where id = ?", referral.id().value()));
        referral.asPerson(() -> {
            var written = working.prepare(new PrepareRequest(
                    referral.icb().provider().value(),
                    referral.id().value(),
                    person,
                    firm.id,
                    Party.PERSON,
                    "HYBRID",
                    "Mondays from home",
                    today.plusDays(60),
                    null,
                    null));
            var id = ((FlexibleResult.Done) written).id();
            var file = working.file(referral.id().value(), id).orElseThrow();
            return persons.make(
                    new PersonsFlexible.Read(
                            referral.id().value(),
                            id,
                            file.now().version(),
                            1,
                            file.current().hash()),
                    "Beatrix",
                    "May they?",
                    Set.of());
        });
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private <T> T asHr(Supplier<T> work) {
        return firm.as(firm.hr, work);
    }

    private String words() {
        return find(EmployerLayout.class).single().getElement().getTextRecursively();
    }

    private String open() {
        var id = Rows.text("select id from flexible_request where employer_id = ?", firm.id.value());
        return asHr(() -> {
            UI.getCurrent().navigate("employer/staff/" + referral.line() + "/flexible/" + id);
            return words();
        });
    }

    @SuppressWarnings("unchecked")
    private String does(Act act, String said, String day) {
        return asHr(() -> {
            RadioButtonGroup<Act> acts =
                    find(RadioButtonGroup.class).withId("act").single();
            acts.setValue(act);
            if (!said.isEmpty()) find(TextArea.class).withId("say").single().setValue(said);
            if (!day.isEmpty()) find(TextField.class).withId("day").single().setValue(day);
            test(find(Button.class).withText("Write down and send").single()).click();
            return words();
        });
    }

    @Test
    void showsTheWordsTheLastDayAndWhatTheLawSays() {
        assertThat(open())
                .contains("Mondays from home", "Decide by", "within 2 months", "8 weeks’ pay")
                .contains("Signed", "Beatrix");
        assertThat(asHr(() -> {
                    UI.getCurrent().navigate("employer/staff/" + referral.line() + "/adjustments");
                    return words();
                }))
                .contains("Requests for flexible working", "Your decision by");
        assertThat(asHr(() -> {
                    UI.getCurrent().navigate("employer");
                    return words();
                }))
                .contains("Decide: flexible working");
    }

    @Test
    @SuppressWarnings("unchecked")
    void offersNoRefusalBeforeTheyTalked() {
        open();
        RadioButtonGroup<Act> acts = find(RadioButtonGroup.class).withId("act").single();
        assertThat(acts.getListDataView().getItems()).doesNotContain(Act.REFUSE).contains(Act.CONSULT, Act.AGREE);
        does(
                Act.CONSULT,
                "We looked at Fridays too",
                today.getDayOfMonth() + " " + today.getMonthValue() + " " + today.getYear());
        RadioButtonGroup<Act> after = find(RadioButtonGroup.class).withId("act").single();
        assertThat(after.getListDataView().getItems()).contains(Act.REFUSE);
    }

    @Test
    void saysWhatIsMissingAndKeepsWhatWasTyped() {
        open();
        does(Act.CONSULT, "We looked at Fridays too", "soon");
        assertThat(find(ErrorSummary.class).single().getElement().getTextRecursively())
                .contains("Enter the day on which you talked about it");
        assertThat(find(TextArea.class).withId("say").single().getValue()).isEqualTo("We looked at Fridays too");
    }

    @Test
    void isAgreedAndThenAChangeAtWork() {
        open();
        assertThat(does(Act.AGREE, "", "")).contains("Agreed", "You: agreed in full and signed");
    }

    @Test
    void sendsNoMoreStatementsThanItNeeds() {
        open();
        assertThat(CountedStatements.of(this::open)).isLessThan(40);
    }
}
