package uk.workwell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.AReferral;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.casework.ACaseInSupport;
import uk.workwell.casework.CaseloadRow;
import uk.workwell.look.NotFoundPage;
import uk.workwell.referral.DeclineCode;
import uk.workwell.referral.Triage;
import uk.workwell.referral.TriageResult;

/** The pages of the workspace, each as a coach who is signed in and as one who must find nothing. */
class CoachPagesTest extends SignedInTest {

    @Autowired
    Triage triage;

    @Autowired
    ACaseInSupport cases;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private AnIcb icb;
    private AnIcb elsewhere;

    @BeforeEach
    void twoIcbs() {
        icb = fixtures.icb("QE1");
        elsewhere = fixtures.icb("QOP");
    }

    private AReferral received() {
        return fixtures.aReferral()
                .to(icb)
                .needing("A quiet room")
                .sayingAtConfirmation("I want to go back, a little at a time")
                .sentAt(fixtures.now().minus(Duration.ofDays(3)))
                .received();
    }

    private AReferral accepted() {
        return fixtures.aReferral()
                .to(icb)
                .needing("A quiet room")
                .sentAt(fixtures.now().minus(Duration.ofDays(3)))
                .accepted(icb.coach());
    }

    private UUID caseOf(AReferral referral) {
        return icb.in(() -> transaction.execute(status -> jdbc.sql("select id from care_case where referral_id = ?")
                .param(referral.id().value())
                .query(UUID.class)
                .single()));
    }

    /** The other coach is quicker. */
    private TriageResult acceptedBy(AReferral referral) {
        return triage.accept(icb.coach2(), referral.id(), icb.coach2().id(), referral.version(icb.coach2()));
    }

    private int audited(String subject, UUID id) {
        return icb.in(() -> transaction.execute(
                status -> jdbc.sql("select count(*) from audit_entry where subject_kind = ? and subject_id = ?")
                        .params(subject, id)
                        .query(Integer.class)
                        .single()));
    }

    private Button button(String words) {
        return find(Button.class).withText(words).single();
    }

    @Nested
    class Today {

        @Test
        void showsWhatWaitsWithItsReason() {
            // A coach of its own: what other tests left waiting would come first.
            received();
            var waiting = cases.opened(icb);
            as(icb, waiting.coach(), () -> {
                open("coach");
                assertThat(page()).isEqualTo("TodayView");
                assertThat(text())
                        .contains(
                                "Referrals to screen",
                                "To do",
                                "not contacted yet",
                                waiting.referral().name(),
                                "My load");
                return true;
            });
        }

        @Test
        void saysHonestlyWhenNothingWaits() {
            var quiet = fixtures.anotherProviderOf(icb);
            as(quiet, quiet.coach(), () -> {
                open("coach");
                assertThat(text())
                        .contains(
                                "No referrals to screen",
                                "Nothing to do in your cases",
                                "No silence and no broken promises",
                                "No appointments today",
                                "0 live cases");
                return true;
            });
        }

        @Test
        void isNotThereForAnAdministrator() {
            as(icb, icb.admin(), () -> {
                open("coach");
                assertThat(page()).isNotEqualTo("TodayView");
                return true;
            });
        }
    }

    @Nested
    class ATriageQueue {

        @Test
        void opensAReferralAtItsOwnAddressWithBothSidesWordsAndTheReceipt() {
            var referral = received();
            int before = audited("referral", referral.id().value());
            as(icb, icb.coach(), () -> {
                open("coach/triage/" + referral.id());
                assertThat(page()).isEqualTo("TriageView");
                assertThat(text())
                        .contains(
                                referral.name(),
                                "I want to go back, a little at a time",
                                "How can we plan the return?",
                                "Imaginary Kettle Company",
                                "Eligibility receipt",
                                "A quiet room",
                                "Suggested coach");
                return true;
            });
            assertThat(audited("referral", referral.id().value())).isGreaterThan(before);
        }

        @Test
        void neverShowsSomebodyWhoHasNotConfirmed() {
            var waiting = fixtures.aReferral().to(icb).awaitingPerson();
            as(icb, icb.coach(), () -> {
                open("coach/triage");
                assertThat(text()).doesNotContain(waiting.name());
                open("coach/triage/" + waiting.id());
                assertThat(getCurrentView()).isInstanceOf(NotFoundPage.class);
                return true;
            });
        }

        @Test
        void showsNothingToACoachOfAnotherIcbOrProvider() {
            var referral = received();
            as(elsewhere, elsewhere.coach(), () -> {
                open("coach/triage");
                assertThat(text()).doesNotContain(referral.name());
                open("coach/triage/" + referral.id());
                assertThat(getCurrentView()).isInstanceOf(NotFoundPage.class);
                return true;
            });
            var other = fixtures.anotherProviderOf(icb);
            as(other, other.lead(), () -> {
                open("coach/triage/" + referral.id());
                assertThat(getCurrentView()).isInstanceOf(NotFoundPage.class);
                return true;
            });
        }

        @Test
        void knowsNoAddressThatIsNotAnId() {
            as(icb, icb.coach(), () -> {
                open("coach/triage/nobody");
                assertThat(getCurrentView()).isInstanceOf(NotFoundPage.class);
                return true;
            });
        }

        @Test
        void acceptsForTheSuggestedCoachAndOpensTheCase() {
            var referral = received();
            as(icb, icb.coach(), () -> {
                open("coach/triage/" + referral.id());
                test(button("Accept")).click();
                @SuppressWarnings("unchecked")
                Select<uk.workwell.referral.TriageCard.CoachLoad> coach =
                        find(Select.class).withId("coach").single();
                coach.setValue(coach.getGenericDataView()
                        .getItems()
                        .filter(one -> one.coach().equals(icb.coach().id()))
                        .findFirst()
                        .orElseThrow());
                test(button("Accept and allocate")).click();
                return true;
            });
            var opened = caseOf(referral);
            as(icb, icb.coach(), () -> {
                open("coach/case/" + opened);
                assertThat(text()).contains(referral.name(), "Support starts with the first appointment");
                return true;
            });
        }

        @Test
        void refusesToDeclineWithoutAReasonAndWordsAndKeepsWhatWasWritten() {
            var referral = received();
            as(icb, icb.coach(), () -> {
                open("coach/triage/" + referral.id());
                test(button("Decline")).click();
                find(TextArea.class).withId("decline-why").single().setValue("You told us that you have moved");
                test(button("Send to " + referral.name())).click();
                assertThat(text()).contains("Two things to put right", "Choose a reason");
                assertThat(find(TextArea.class).withId("decline-why").single().getValue())
                        .isEqualTo("You told us that you have moved");
                return true;
            });
        }

        @Test
        void declinesWithWordsForThePerson() {
            var referral = received();
            as(icb, icb.coach(), () -> {
                open("coach/triage/" + referral.id());
                test(button("Decline")).click();
                @SuppressWarnings("unchecked")
                Select<DeclineCode> code =
                        find(Select.class).withId("decline-code").single();
                code.setValue(DeclineCode.AREA);
                // The area's own words stand there to be made personal.
                assertThat(find(TextArea.class)
                                .withId("decline-redirect")
                                .single()
                                .getValue())
                        .isNotBlank();
                test(button("Send to " + referral.name())).click();
                open("coach/triage/" + referral.id());
                assertThat(find(Button.class).withText("Accept").exists()).isFalse();
                return true;
            });
        }

        @Test
        void saysWhoWasQuickerAndOverwritesNothing() {
            var referral = received();
            as(icb, icb.coach(), () -> {
                open("coach/triage/" + referral.id());
                test(button("Redirect")).click();
                find(TextArea.class).withId("decline-why").single().setValue("Another service helps better");
                find(TextArea.class).withId("decline-redirect").single().setValue("Example Advice, 01632 960001");
                return true;
            });
            as(icb, icb.coach2(), () -> acceptedBy(referral));
            as(icb, icb.coach(), () -> {
                test(button("Send to " + referral.name())).click();
                assertThat(text())
                        .contains(
                                "Someone changed this since you opened it.",
                                icb.coach2().name());
                return true;
            });
        }
    }

    @Nested
    class ACaseload {

        @Test
        void showsTheCoachsCasesAndSearchesAsOneTypes() {
            var mine = accepted();
            as(icb, icb.coach(), () -> {
                open("coach/caseload");
                var search = find(TextField.class).withId("search").single();
                search.setValue(mine.name());
                @SuppressWarnings("unchecked")
                Grid<CaseloadRow> grid = find(Grid.class).single();
                assertThat(grid.getGenericDataView().getItems().map(CaseloadRow::name))
                        .containsExactly(mine.name());
                search.setValue("Nobodywhoishere");
                assertThat(grid.getGenericDataView().getItems()).isEmpty();
                return true;
            });
        }

        @Test
        void isEmptyForACoachOfAnotherIcb() {
            var mine = accepted();
            as(elsewhere, elsewhere.coach(), () -> {
                open("coach/caseload");
                find(TextField.class).withId("search").single().setValue(mine.name());
                @SuppressWarnings("unchecked")
                Grid<CaseloadRow> grid = find(Grid.class).single();
                assertThat(grid.getGenericDataView().getItems()).isEmpty();
                return true;
            });
        }
    }

    @Nested
    class ACase {

        @Test
        void explainsItsClockAndWhatHappened() {
            var id = caseOf(accepted());
            as(icb, icb.coach(), () -> {
                open("coach/case/" + id);
                assertThat(text())
                        .contains(
                                "Support starts with the first appointment",
                                "expected start",
                                "What the employer sees now",
                                "Referral accepted, case opened",
                                "A quiet room");
                open("coach/case/" + id + "/appointments");
                assertThat(text()).contains("No appointments yet");
                return true;
            });
            assertThat(audited("care_case", id)).isGreaterThanOrEqualTo(2);
        }

        @Test
        void isNotThereForAnotherCoachAnotherIcbOrAnUnknownId() {
            var id = caseOf(accepted());
            for (var address : new String[] {
                "coach/case/" + id, "coach/case/" + id + "/contact", "coach/case/" + id + "/first-appointment"
            }) {
                as(icb, icb.coach2(), () -> notFound(address));
                as(elsewhere, elsewhere.lead(), () -> notFound(address));
                as(
                        icb,
                        icb.coach(),
                        () -> notFound(
                                address.replace(id.toString(), UUID.randomUUID().toString())));
            }
        }

        private boolean notFound(String address) {
            open(address);
            assertThat(getCurrentView()).as(address).isInstanceOf(NotFoundPage.class);
            assertThat(find(H1.class).all()).extracting(H1::getText).contains("Page not found");
            return true;
        }

        @Test
        void asksForWhatIsMissingInAContactNextToTheField() {
            var id = caseOf(accepted());
            as(icb, icb.coach(), () -> {
                open("coach/case/" + id + "/contact");
                test(button("Save contact")).click();
                assertThat(text()).contains("One thing to put right", "Choose what came of it");
                return true;
            });
        }
    }
}
