package uk.workwell.desk;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.Fixtures;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.employer.Employers;
import uk.workwell.employer.LinkStatus;
import uk.workwell.employer.LinkStatus.Action;
import uk.workwell.employer.Verifying;
import uk.workwell.employer.Verifying.Result;
import uk.workwell.portal.EmployerDesk;
import uk.workwell.portal.view.EmployerView.Standing;
import uk.workwell.portal.view.Refer;
import uk.workwell.tenant.CurrentEmployer;

/** An ICB's admin looks at an organisation: verifies, asks, refuses; it reads on its own page how it stands. */
@WorkWellTest
class VerifyingEmployersTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    Employers employers;

    @Autowired
    EmployerDesk desk;

    @Autowired
    Verifying verifying;

    private AnIcb icb;
    private AnIcb other;
    private AnEmployer firm;

    @BeforeEach
    void anEmployerOfTwoIcbs() {
        icb = fixtures.icb("QE1");
        other = fixtures.icb("QOP");
        firm = AnEmployer.registered(employers);
        CurrentEmployer.run(firm.id, () -> {
            employers.linkTo(icb.id());
            employers.linkTo(other.id());
        });
    }

    private Result decide(AnIcb by, LinkStatus shown, Action action, String words) {
        return by.as(by.admin(), () -> verifying.decide(firm.id, shown, action, words));
    }

    private Standing standing(AnIcb of) {
        var at = of.code().equals("QE1") ? "Lancashire" : "Manchester";
        return firm.as(firm.owner, desk::organisation).areas().stream()
                .filter(one -> one.area().contains(at))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theTableAndTheCodeSayTheSame() throws IOException {
        var table = new HashMap<String, String>();
        try (var csv = CsvReader.builder().ofNamedCsvRecord(Path.of("..", "docs", "states", "employer-link.csv"))) {
            csv.stream()
                    .filter(row -> !row.getField("state").isEmpty())
                    .forEach(row ->
                            table.put(row.getField("state") + " " + row.getField("action"), row.getField("next")));
        }
        for (var state : LinkStatus.values()) {
            for (var action : Action.values()) {
                assertThat(state.after(action).map(Enum::name).orElse(null))
                        .as(state + " " + action)
                        .isEqualTo(table.get(state + " " + action.name().toLowerCase(Locale.ROOT)));
            }
        }
    }

    @Nested
    class AnAdmin {

        @Test
        void readsWhatWasDeclaredAndProven() {
            var found = icb.as(icb.admin(), () -> verifying.find(firm.id)).orElseThrow();
            assertThat(found.name()).isEqualTo("Imaginary Kettle Company");
            assertThat(found.owners()).extracting(owner -> owner.name()).containsExactly("Ottilie Owner");
            assertThat(found.status()).isEqualTo(LinkStatus.PENDING);
        }

        @Test
        void findsNoEmployerThatIsNotLinkedToTheirIcb() {
            var elsewhere = fixtures.icb("QF7");
            assertThat(elsewhere.as(elsewhere.admin(), () -> verifying.find(firm.id)))
                    .isEmpty();
            assertThat(decide(elsewhere, LinkStatus.PENDING, Action.VERIFY, "")).isInstanceOf(Result.NotFound.class);
        }

        @Test
        void givesAReasonWhereTheyRefuse() {
            assertThat(decide(icb, LinkStatus.PENDING, Action.REFUSE, " ")).isInstanceOf(Result.Refused.class);
            assertThat(standing(icb).words()).startsWith("Waiting");
        }

        @Test
        void isToldWhereSomebodyWasQuicker() {
            decide(icb, LinkStatus.PENDING, Action.VERIFY, "");
            assertThat(decide(icb, LinkStatus.PENDING, Action.REFUSE, "Not in the register"))
                    .isEqualTo(new Result.ChangedSince(LinkStatus.LINKED));
        }

        @Test
        void decidesForTheirIcbAlone() {
            decide(icb, LinkStatus.PENDING, Action.REFUSE, "Not in the register");
            assertThat(standing(icb).said()).isEqualTo("Not in the register");
            assertThat(standing(other).words()).startsWith("Waiting");
            decide(other, LinkStatus.PENDING, Action.VERIFY, "");
            assertThat(Rows.text("select verification from employer where employer_id = ?", firm.id.value()))
                    .isEqualTo("VERIFIED");
        }

        @Test
        void leavesATraceAndAMessageToTheOwner() {
            decide(icb, LinkStatus.PENDING, Action.ASK, "Which site is in our area?");
            assertThat(Rows.texts(
                            "select action from audit_entry where tenant_id = ? and subject_id = ?",
                            icb.id().value(),
                            firm.id.value()))
                    .contains("EmployerLookedAt");
            assertThat(Rows.texts(
                            "select recipient_id::text from notice where event = 'employer-looked-at' and employer_id = ?",
                            firm.id.value()))
                    .containsExactly(firm.owner.toString());
            assertThat(Rows.holding("employer_looked_at", "Which site is in our area?"))
                    .isZero();
        }
    }

    @Nested
    class ARefusedEmployer {

        @Test
        void sendsNothingThereAnyMoreAndKeepsItsDraft() {
            decide(icb, LinkStatus.PENDING, Action.REFUSE, "Not in the register");
            firm.run(firm.hr, () -> {
                var draft = desk.startDraft();
                desk.save(draft, 1, AnswersOf.shortPath("Beatrix " + UUID.randomUUID()));
                assertThat(desk.send(draft, 2)).isInstanceOf(Refer.Sending.NoService.class);
                assertThat(desk.draft(draft)).isPresent();
            });
        }
    }
}
