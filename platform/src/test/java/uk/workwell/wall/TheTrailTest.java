package uk.workwell.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import uk.workwell.WorkWellTest;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.DatabaseProperties;
import uk.workwell.tenant.RecordSeen;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantId;
import uk.workwell.trail.AuditChain;

/** The chain against somebody who has every right in the database. */
@WorkWellTest
@Tag("wall")
class TheTrailTest {

    private final TenantId icb = new TenantId(UUID.randomUUID());

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    AuditChain chain;

    @Autowired
    DatabaseProperties database;

    @BeforeEach
    void fiveLooksAreWrittenAndSealed() {
        CurrentTenant.run(icb, () -> {
            for (int i = 0; i < 5; i++) {
                events.publishEvent(new RecordSeen(icb, new Subject("referral", UUID.randomUUID()), "words", "triage"));
            }
            assertThat(chain.seal()).isEqualTo(5);
        });
    }

    private AuditChain.Finding check() {
        return CurrentTenant.within(icb, chain::check);
    }

    /** As an administrator of the database would, past every right of the application. */
    private void tamper(String sql) {
        try (var admin = DriverManager.getConnection(
                        database.url(),
                        database.mover().username(),
                        database.mover().password());
                var statement = admin.prepareStatement(sql)) {
            statement.setObject(1, icb.value());
            assertThat(statement.executeUpdate()).isPositive();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void isWholeWhenNobodyTouchedIt() {
        assertThat(check()).isEqualTo(new AuditChain.Whole(5));
    }

    @Nested
    class ARowOfTheDatabase {

        @Test
        void thatWasChangedIsFoundWithItsPosition() {
            tamper("update audit_entry e set purpose = 'support' from audit_seal s "
                    + "where s.tenant_id = e.tenant_id and s.entry_id = e.id and e.tenant_id = ? and s.seq = 3");
            assertThat(check()).isEqualTo(new AuditChain.Broken(3, "The entry was changed"));
        }

        @Test
        void thatWasRemovedWithItsSealIsFoundWithItsPosition() {
            tamper(
                    "with gone as (delete from audit_seal where tenant_id = ? and seq = 2 returning tenant_id, entry_id) "
                            + "delete from audit_entry e using gone where e.tenant_id = gone.tenant_id and e.id = gone.entry_id");
            assertThat(check()).isEqualTo(new AuditChain.Broken(2, "A seal is missing"));
        }

        @Test
        void thatWasReorderedIsFoundWithItsPosition() {
            tamper(
                    "update audit_seal s set hash = o.hash, entry_id = s.entry_id, previous = o.previous from audit_seal o "
                            + "where s.tenant_id = ? and o.tenant_id = s.tenant_id and s.seq = 4 and o.seq = 5");
            assertThat(check()).isEqualTo(new AuditChain.Broken(4, "The order was changed"));
        }

        @Test
        void thatWasCutOffTheEndIsFoundByTheHeadKeptElsewhere() {
            tamper("delete from audit_seal where tenant_id = ? and seq > 3");
            assertThat(check())
                    .isEqualTo(new AuditChain.Broken(4, "The chain ends before the head that was kept elsewhere"));
        }
    }
}
