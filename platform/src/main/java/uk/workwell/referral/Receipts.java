package uk.workwell.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.sealed.Sealed;
import uk.workwell.tenant.settings.Settings;

/** Asks the rules and keeps what they said. A receipt is never changed; a later one stands beside it. */
@Component
class Receipts {

    private final JdbcClient jdbc;
    private final SealedWords sealed;
    private final Clock clock;

    /** What is sealed of a receipt. */
    private record Lines(List<Receipt.Line> lines) {}

    Receipts(JdbcClient jdbc, SealedWords sealed, Clock clock) {
        this.jdbc = jdbc;
        this.sealed = sealed;
        this.clock = clock;
    }

    Receipt make(Referral referral, ReferredPerson person, HealthLink health, Settings settings) {
        var lines = List.of(new Receipt.Line("Health makes work hard", RulesSay.UNKNOWN, health.name(), null));
        var receipt = new Receipt(RulesSay.UNKNOWN, settings.version(), clock.instant(), lines);
        keep(referral, receipt);
        return receipt;
    }

    private void keep(Referral referral, Receipt receipt) {
        var id = Ids.fresh();
        jdbc.sql("""
                insert into eligibility_receipt
                  (tenant_id, id, referral_id, provider_id, settings_version, outcome, lines, made_at)
                values (:tenant, :id, :referral, :provider, :settings, :outcome, :lines, :at)
                """)
                .param("tenant", CurrentTenant.get().value())
                .param("id", id)
                .param("referral", referral.id().value())
                .param("provider", referral.provider().value())
                .param("settings", receipt.settingsVersion())
                .param("outcome", receipt.outcome().name())
                .param(
                        "lines",
                        sealed.seal(SealedWords.RECEIPT_LINES, id, new Lines(receipt.lines()))
                                .stored())
                .param("at", receipt.madeAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Receipt> newest(ReferralId referral) {
        return jdbc.sql("""
                select id, outcome, settings_version, lines, made_at from eligibility_receipt
                where tenant_id = ? and referral_id = ? order by made_at desc limit 1
                """)
                .params(CurrentTenant.get().value(), referral.value())
                .query((row, n) -> receipt(row))
                .optional();
    }

    private Receipt receipt(ResultSet row) throws SQLException {
        var lines = Sealed.of(row.getBytes("lines"));
        if (lines == null) throw new IllegalStateException("A receipt without lines");
        return new Receipt(
                RulesSay.valueOf(row.getString("outcome")),
                row.getInt("settings_version"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                sealed.open(SealedWords.RECEIPT_LINES, row.getObject("id", UUID.class), Lines.class, lines)
                        .lines());
    }
}
