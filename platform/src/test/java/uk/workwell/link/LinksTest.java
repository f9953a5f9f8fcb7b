package uk.workwell.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.WorkWellTest;
import uk.workwell.tenant.TenantId;
import uk.workwell.tenant.settings.ReadySettings;

@WorkWellTest
class LinksTest {

    private static final TenantId ICB = ReadySettings.tenant("QE1");

    @Autowired
    Links links;

    @Autowired
    OneTimeCodes codes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private TicketId ticket(Instant expires) {
        return links.issue(Purpose.CONFIRM_REFERRAL, ICB, null, UUID.randomUUID(), expires);
    }

    private TicketId ticket() {
        return ticket(Instant.now().plus(14, ChronoUnit.DAYS));
    }

    @Nested
    class AToken {

        @Test
        void leadsToItsTicketAsOftenAsItIsOpened() {
            var ticket = ticket();
            var token = links.freshToken(ticket);
            assertThat(links.byToken(token)).map(Ticket::id).contains(ticket);
            assertThat(links.byToken(token)).map(Ticket::tenant).contains(ICB);
        }

        @Test
        void has256BitsAndOnlyItsHashIsKept() {
            var token = links.freshToken(ticket());
            assertThat(token).matches("[A-Za-z0-9_-]{43}");
            assertThat(jdbc.sql("select count(*) from link_token where token_hash = ?")
                            .param(Hashes.sha256(token))
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }

        @Test
        void goesOnWorkingWhenAnotherIsSent() {
            var ticket = ticket();
            var first = links.freshToken(ticket);
            var second = links.freshToken(ticket);
            assertThat(first).isNotEqualTo(second);
            assertThat(links.byToken(first)).isPresent();
            assertThat(links.byToken(second)).isPresent();
        }

        @Test
        void diesWithAllOthersOfItsTicket() {
            var ticket = ticket();
            var first = links.freshToken(ticket);
            var second = links.freshToken(ticket);
            links.end(ticket);
            assertThat(links.byToken(first)).isEmpty();
            assertThat(links.byToken(second)).isEmpty();
        }

        @Test
        void isWorthNothingOnceExpired() {
            assertThat(links.byToken(links.freshToken(ticket(Instant.now().minusSeconds(1)))))
                    .isEmpty();
        }

        @Test
        void isWorthNothingWhenForged() {
            assertThat(links.byToken("A".repeat(43))).isEmpty();
            assertThat(links.byToken("")).isEmpty();
            assertThat(links.byToken("' or 1=1 --")).isEmpty();
        }

        @Test
        void diesWithItsRecord() {
            var subject = UUID.randomUUID();
            var token = links.freshToken(links.issue(
                    Purpose.CONFIRM_REFERRAL, ICB, null, subject, Instant.now().plusSeconds(60)));
            links.endAll(subject);
            assertThat(links.byToken(token)).isEmpty();
        }
    }

    @Nested
    class ATicket {

        @Test
        void isUsedOnce() {
            var ticket = ticket();
            assertThat(links.use(ticket)).isTrue();
            assertThat(links.use(ticket)).isFalse();
            assertThat(links.find(ticket)).isEmpty();
        }
    }

    @Nested
    class ACode {

        @Test
        void isSixDigitsAndWorksOnce() {
            var ticket = ticket();
            var code = links.freshCode(ticket).orElseThrow();
            assertThat(code).matches("\\d{6}");
            assertThat(codes.check(ticket, code, true)).isEqualTo(new CodeCheck.Right());
            assertThat(codes.check(ticket, code, true)).isInstanceOf(CodeCheck.Wrong.class);
        }

        @Test
        void mayBeTypedWithBlanks() {
            var ticket = ticket();
            var code = links.freshCode(ticket).orElseThrow();
            assertThat(codes.check(ticket, code.substring(0, 3) + " " + code.substring(3), true))
                    .isEqualTo(new CodeCheck.Right());
        }

        @Test
        void replacesTheOneBefore() {
            var ticket = ticket();
            var first = links.freshCode(ticket).orElseThrow();
            var second = links.freshCode(ticket).orElseThrow();
            if (!first.equals(second)) {
                assertThat(codes.check(ticket, first, true)).isInstanceOf(CodeCheck.Wrong.class);
            }
            assertThat(codes.check(ticket, second, true)).isEqualTo(new CodeCheck.Right());
        }

        @Test
        void isRefusedWithoutTheOtherProofAndStaysGood() {
            var ticket = ticket();
            var code = links.freshCode(ticket).orElseThrow();
            assertThat(codes.check(ticket, code, false)).isEqualTo(new CodeCheck.Wrong(4));
            assertThat(codes.check(ticket, code, true)).isEqualTo(new CodeCheck.Right());
        }

        @Test
        void isWorthNothingAfterTenMinutes() {
            var ticket = ticket();
            var code = links.freshCode(ticket).orElseThrow();
            jdbc.sql("update link_ticket set code_expires_at = now() - interval '1 second' where id = ?")
                    .param(ticket.value())
                    .update();
            assertThat(codes.check(ticket, code, true)).isEqualTo(new CodeCheck.Expired());
        }

        @Test
        void isWorthNothingForAnotherTicket() {
            var mine = ticket();
            var code = links.freshCode(mine).orElseThrow();
            var other = ticket();
            links.freshCode(other);
            assertThat(jdbc.sql("select count(distinct code_hash) from link_ticket where id in (?, ?)")
                            .param(mine.value())
                            .param(other.value())
                            .query(Integer.class)
                            .single())
                    .isEqualTo(2);
            assertThat(code).isNotBlank();
        }

        @Test
        void isSentFiveTimesAtMost() {
            var ticket = ticket();
            for (int i = 0; i < 5; i++) {
                assertThat(codes.send(ticket)).isInstanceOf(CodeSent.Sent.class);
            }
            assertThat(codes.send(ticket)).isEqualTo(new CodeSent.Enough());
        }
    }

    @Nested
    class FiveWrongAnswers {

        @Test
        void lockTheLinkAndSaySoInTheTrail() {
            var ticket = ticket();
            var token = links.freshToken(ticket);
            var code = links.freshCode(ticket).orElseThrow();
            for (int left = 4; left >= 1; left--) {
                assertThat(codes.check(ticket, code, false)).isEqualTo(new CodeCheck.Wrong(left));
            }
            assertThat(codes.check(ticket, "000000", false)).isEqualTo(new CodeCheck.Locked());
            assertThat(codes.check(ticket, code, true)).isEqualTo(new CodeCheck.Locked());
            assertThat(links.byToken(token)).isEmpty();
            assertThat(Trail.actions(jdbc, transaction, ICB, ticket.value())).contains("LinkLocked");
        }
    }
}
