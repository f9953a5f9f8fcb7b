package uk.workwell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.workwell.Rows;
import uk.workwell.agreement.passport.APassport;
import uk.workwell.agreement.passport.APassport.Made;
import uk.workwell.agreement.passport.BringPassport.Brought;
import uk.workwell.agreement.passport.OfferedPassports;
import uk.workwell.agreement.passport.OfferedPassports.Waiting;
import uk.workwell.employer.MemberId;
import uk.workwell.local.MovedClock;
import uk.workwell.portal.PassportDesk;
import uk.workwell.returntowork.AConversation;
import uk.workwell.returntowork.AConversation.Somebody;

/** HR brings a passport from an earlier job; only the person makes requests of it. */
class BroughtByEmployerTest extends SignedInTest {

    @Autowired
    AConversation one;

    @Autowired
    APassport passports;

    @Autowired
    OfferedPassports offered;

    @Autowired
    PassportDesk desk;

    private Somebody of;
    private Made before;

    @BeforeEach
    void somebodyInSupportWithAPassportFromElsewhere() {
        of = one.somebody();
        one.permitsContact(of);
        before = passports.of("QOP");
    }

    private <T> T as(MemberId member, String role, Supplier<T> work) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("hr", null, role));
        return of.firm().as(member, work);
    }

    private PassportDesk.Brought brought(byte[] file) {
        return as(of.firm().hr, "ROLE_HR", () -> desk.bring(of.line(), file));
    }

    private Waiting waiting() {
        return of.referral()
                .asPerson(() -> offered.waiting(of.referral().id().value()))
                .orElseThrow();
    }

    private List<String> requests() {
        return Rows.texts(
                "select asked_by || ' ' || state from adjustment where referral_id = ?",
                of.referral().id().value());
    }

    private Brought yes() {
        var id = waiting().id();
        return of.referral()
                .asPerson(() -> offered.yes(of.referral().id().value(), of.firm().id, id))
                .orElseThrow();
    }

    @Nested
    class ItsPage {

        private String sees(MemberId member, String role) {
            return as(member, role, () -> {
                open("away");
                open("employer/staff/" + of.line() + "/passport");
                return text();
            });
        }

        @Test
        void takesTheFileAndSaysThatItWasPassedOn() {
            assertThat(sees(of.firm().hr, "ROLE_HR")).contains("they read it first");
            as(of.firm().hr, "ROLE_HR", () -> {
                test(find(Upload.class).single()).upload("passport.pdf", "application/pdf", before.pdf());
                return true;
            });
            assertThat(text()).contains("The passport is valid, and we have passed it on to them");
            assertThat(waiting().clauses()).hasSize(2);
        }

        @Test
        void saysNoToAFileThatWasChanged() {
            sees(of.firm().hr, "ROLE_HR");
            as(of.firm().hr, "ROLE_HR", () -> {
                test(find(Upload.class).single())
                        .upload("passport.json", "application/json", "{}".getBytes(StandardCharsets.UTF_8));
                return true;
            });
            assertThat(text()).contains("We cannot confirm this file");
        }

        @Test
        void isLedToFromThePageOfTheMemberOfStaff() {
            as(of.firm().hr, "ROLE_HR", () -> {
                open("employer/staff/" + of.line());
                return true;
            });
            assertThat(text()).contains("They handed you a passport?");
        }

        @Test
        void isNotThereOnceTheMemberMayNotKnowOfTheContact() {
            one.takesContactBack(of);
            sees(of.firm().hr, "ROLE_HR");
            assertThat(page()).startsWith("NotFound");
            assertThat(brought(before.file())).isEqualTo(PassportDesk.Brought.GONE);
        }
    }

    @Nested
    class BeforeTheirYes {

        @Test
        void nothingIsAskedAndThePersonAloneHears() {
            assertThat(brought(before.file())).isEqualTo(PassportDesk.Brought.PASSED_ON);
            assertThat(requests()).isEmpty();
            assertThat(Rows.texts(
                            "select recipient || ' ' || event from notice where recipient_id = ? and event = 'passport-link'",
                            of.referral().id().value()))
                    .containsExactly("PERSON passport-link");
        }

        @Test
        void whatIsNoPassportIsNotKept() {
            assertThat(brought("%PDF-1.7 nothing".getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(PassportDesk.Brought.NOT_CONFIRMED);
            assertThat(brought(new byte[2 * 1024 * 1024])).isEqualTo(PassportDesk.Brought.NOT_CONFIRMED);
            var file = before.file();
            before.withdraw();
            assertThat(brought(file)).isEqualTo(PassportDesk.Brought.NOT_CONFIRMED);
            assertThat(waits()).isFalse();
        }

        @Test
        void itsWordsLieSealed() {
            brought(before.file());
            assertThat(Rows.texts(
                            "select encode(file, 'escape') from passport_offered where referral_id = ?",
                            of.referral().id().value()))
                    .singleElement()
                    .satisfies(bytes -> assertThat(bytes).doesNotContain("workwell-passport"));
        }

        @Test
        void oneGivesWayToTheNext() {
            brought(before.file());
            var first = waiting().id();
            brought(passports.of("QOP").file());
            assertThat(waiting().id()).isNotEqualTo(first);
            assertThat(of.referral()
                            .asPerson(() -> offered.yes(of.referral().id().value(), of.firm().id, first)))
                    .isEmpty();
            assertThat(requests()).isEmpty();
        }

        @Test
        void itGoesByItselfAfterThirtyDays() {
            brought(before.file());
            var later = MovedClock.at(java.time.Instant.now().plus(Duration.ofDays(31)), () -> {
                of.icb().in(() -> {
                    offered.purge();
                    return true;
                });
                return waits();
            });
            assertThat(later).isFalse();
            assertThat(waits()).isFalse();
        }
    }

    private boolean waits() {
        return of.referral()
                .asPerson(() -> offered.waiting(of.referral().id().value()))
                .isPresent();
    }

    @Nested
    class TheirAnswer {

        @Test
        void yesMakesEachClauseARequestOfTheirs() {
            brought(before.file());
            assertThat(yes()).isEqualTo(new Brought.Asked(2));
            assertThat(requests()).containsExactly("PERSON REQUESTED", "PERSON REQUESTED");
            assertThat(waits()).isFalse();
        }

        @Test
        void noLeavesNothing() {
            brought(before.file());
            var id = waiting().id();
            of.referral().asPerson(() -> {
                offered.no(of.referral().id().value(), id);
                return true;
            });
            assertThat(waits()).isFalse();
            assertThat(requests()).isEmpty();
        }

        @Test
        void isTheirsAlone() {
            brought(before.file());
            var id = waiting().id();
            var other = one.somebody();
            assertThat(other.referral()
                            .asPerson(() -> offered.yes(other.referral().id().value(), other.firm().id, id)))
                    .isEmpty();
        }
    }
}
