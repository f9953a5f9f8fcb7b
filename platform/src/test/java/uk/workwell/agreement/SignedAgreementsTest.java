package uk.workwell.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.Fixtures;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.agreement.AdjustmentResult.Done;
import uk.workwell.agreement.EmployersAnswer.Practical;
import uk.workwell.agreement.signing.Agreement;
import uk.workwell.agreement.signing.Hash;
import uk.workwell.agreement.signing.SignedAgreements;
import uk.workwell.agreement.signing.SignedBy;
import uk.workwell.agreement.signing.Signing;
import uk.workwell.returntowork.AConversation;
import uk.workwell.returntowork.AConversation.Somebody;
import uk.workwell.returntowork.phased.AReturn;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.Ids;

/** What everybody signed becomes a file that the ICB's key signed: whoever has it can have it checked, and nobody can change it. */
@WorkWellTest
class SignedAgreementsTest {

    private static final Actor PETRA = new Actor(Actor.Kind.MEMBER, Ids.fresh());

    @Autowired
    Fixtures fixtures;

    @Autowired
    AConversation one;

    @Autowired
    AReturn back;

    @Autowired
    Adjustments adjustments;

    @Autowired
    PersonsAdjustments persons;

    @Autowired
    EmployersAdjustments employers;

    @Autowired
    SignedAgreements agreements;

    @SuppressWarnings("NullAway.Init")
    private Somebody of;

    @BeforeEach
    void somebodyInSupport() {
        of = one.somebody();
    }

    private byte[] file(Agreement.Kind kind, UUID subject, int number) {
        return of.icb().in(() -> agreements.file(kind, subject, number).orElseThrow());
    }

    private static byte[] changed(byte[] file, String from, String to) {
        var text = new String(file, StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        return text.replace(from, to).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] conversation() {
        var id = one.signed(of, "Four hours on two days");
        return file(Agreement.Kind.CONVERSATION, id.value(), 3);
    }

    private byte[] phasedReturn() {
        back.agreed(of.icb(), of.referral(), of.caseId(), of.firm().hr, back.thisMonday(), 15, 20);
        var plan = Rows.text(
                "select id from phased_return where case_id = ?", of.caseId().value());
        return file(Agreement.Kind.PHASED_RETURN, UUID.fromString(plan), 1);
    }

    private AdjustmentFile now(AdjustmentId id) {
        return of.icb()
                .in(() -> adjustments.file(of.referral().id().value(), id).orElseThrow());
    }

    private PersonsAdjustments.Read read(AdjustmentId id) {
        var file = now(id);
        return new PersonsAdjustments.Read(
                of.referral().id().value(),
                id,
                file.now().version(),
                file.current().number(),
                file.current().hash());
    }

    private byte[] adjustment() {
        var asked = of.referral()
                .asPerson(() -> adjustments.ask(new AskForAdjustment(
                        of.icb().provider().value(),
                        of.referral().id().value(),
                        of.firm().id,
                        Party.PERSON,
                        "STAGGERED_START",
                        "Start at ten",
                        null)));
        var id = ((Done) asked).id();
        var sent = read(id);
        of.referral().asPerson(() -> persons.permit(sent, "May they?", null, Set.of()));
        var file = now(id);
        var theirs = new EmployersAdjustments.Read(
                of.referral().id().value(),
                id,
                file.now().version(),
                file.current().number(),
                file.current().hash(),
                "Petra Inkwell");
        var answer = new EmployersAnswer.Partly(
                "Start at half past nine",
                DeclineReason.DISRUPTION,
                new Practical(
                        LocalDate.ofInstant(fixtures.now(), java.time.ZoneOffset.UTC),
                        CostBand.NOTHING,
                        Payer.EMPLOYER,
                        "Desmond Quillfeather"));
        assertThat(CurrentActor.within(PETRA, () -> of.icb().in(() -> employers.answer(theirs, answer))))
                .isInstanceOf(Done.class);
        var offered = read(id);
        assertThat(of.icb().in(() -> agreements.file(Agreement.Kind.ADJUSTMENT, id.value(), offered.number())))
                .as("offered, not accepted")
                .isEmpty();
        assertThat(of.referral()
                        .asPerson(() -> persons.accept(offered, of.referral().name())))
                .isInstanceOf(Done.class);
        return file(Agreement.Kind.ADJUSTMENT, id.value(), now(id).current().number());
    }

    @Nested
    class AConversationThatAllSigned {

        @Test
        void isValidAndSaysWhoSignedWhat() {
            var file = conversation();
            assertThat(new String(file, StandardCharsets.UTF_8))
                    .contains("Four hours on two days")
                    .contains("Puts a stool at the bench")
                    .contains("Petra Inkwell")
                    .contains("by link, code confirmed");
            assertThat(agreements.valid(file)).isTrue();
        }

        @Test
        void isNotValidOnceAWordANameOrATimeIsAnother() {
            var file = conversation();
            assertThat(agreements.valid(changed(file, "two days", "ten days"))).isFalse();
            assertThat(agreements.valid(changed(file, "Petra Inkwell", "Petra Inkwall")))
                    .isFalse();
            assertThat(agreements.valid(changed(file, "\"at\":\"20", "\"at\":\"21")))
                    .isFalse();
            assertThat(agreements.valid(changed(file, "\"format\":1", "\"format\":1,\"more\":true")))
                    .isFalse();
        }

        @Test
        void isNotValidWithWordsThatTheirHashDoesNotBelongTo() {
            var file = conversation();
            var other = one.somebody();
            of = other;
            var second = conversation();
            var signature = text(second).substring(text(second).indexOf("\"signature\""));
            assertThat(agreements.valid((text(file).substring(0, text(file).indexOf("\"signature\"")) + signature)
                            .getBytes(StandardCharsets.UTF_8)))
                    .as("another's signature")
                    .isFalse();
        }

        private static String text(byte[] file) {
            return new String(file, StandardCharsets.UTF_8);
        }

        @Test
        void isNotValidOnAKeyAloneWhereItWasNeverMadeHere() {
            var file = conversation();
            Rows.text(
                    "delete from signed_agreement where tenant_id = ? returning hash",
                    of.icb().id().value());
            assertThat(agreements.valid(file)).isFalse();
        }

        @Test
        void isNobodysBeforeTheLastHasSigned() {
            var id = one.toSign(of, "Four hours on two days");
            assertThat(of.icb().in(() -> agreements.file(Agreement.Kind.CONVERSATION, id.value(), 3)))
                    .isEmpty();
        }
    }

    @Nested
    class APhasedReturn {

        @Test
        void isValidInTheVersionThatEverybodySigned() {
            var file = phasedReturn();
            assertThat(new String(file, StandardCharsets.UTF_8)).contains("Inspection bench");
            assertThat(agreements.valid(file)).isTrue();
            assertThat(agreements.valid(changed(file, "Inspection bench", "Inspection branch")))
                    .isFalse();
            assertThat(agreements.valid(changed(file, "180", "480"))).isFalse();
        }
    }

    @Nested
    class AnAdjustment {

        @Test
        void isValidOnceBothHaveSignedIt() {
            var file = adjustment();
            assertThat(new String(file, StandardCharsets.UTF_8)).contains("Start at half past nine");
            assertThat(agreements.valid(file)).isTrue();
            assertThat(agreements.valid(changed(file, "half past nine", "half past ten")))
                    .isFalse();
        }
    }

    @Test
    void whateverIsNoFileOfOursIsNotValid() {
        assertThat(agreements.valid(new byte[0])).isFalse();
        assertThat(agreements.valid("{}".getBytes(StandardCharsets.UTF_8))).isFalse();
        assertThat(agreements.valid("%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(agreements.valid(
                        "{\"agreement\":{},\"agreement\":{},\"signature\":{}}".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(agreements.valid(new byte[SignedAgreements.BYTES_AT_MOST + 1]))
                .isFalse();
    }

    @Test
    void nobodysNameStandsUnderOtherWords() {
        Map<String, String> words = Map.of("type", "adjustment", "words", "Start at ten");
        var other = Signing.hash("adjustment", Map.of("words", "Start at nine"));
        var signed = new SignedBy("Petra Inkwell", SignedBy.Role.EMPLOYER, SignedBy.How.ACCOUNT, Instant.EPOCH, other);
        assertThatThrownBy(() ->
                        new Agreement(Ids.fresh(), Agreement.Kind.ADJUSTMENT, Ids.fresh(), 1, words, List.of(signed)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Hash(other.value())).isEqualTo(other);
    }
}
