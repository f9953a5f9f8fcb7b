package uk.workwell.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.workwell.referral.eligibility.Answer;
import uk.workwell.referral.eligibility.Circumstances;
import uk.workwell.referral.eligibility.Eligibility;
import uk.workwell.referral.eligibility.Ties;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.places.Councils;
import uk.workwell.tenant.places.Place;
import uk.workwell.tenant.places.Practices;
import uk.workwell.tenant.places.TenantFinder;
import uk.workwell.tenant.places.TenantFinding;
import uk.workwell.tenant.sealed.Sealed;
import uk.workwell.tenant.settings.Cohort;
import uk.workwell.tenant.settings.Settings;

/** Asks the rules and keeps what they said. A receipt is never changed; a later one stands beside it. */
@Component
class Receipts {

    private final JdbcClient jdbc;
    private final SealedWords sealed;
    private final TenantFinder finder;
    private final Councils councils;
    private final Practices practices;
    private final Clock clock;

    Receipts(
            JdbcClient jdbc,
            SealedWords sealed,
            TenantFinder finder,
            Councils councils,
            Practices practices,
            Clock clock) {
        this.jdbc = jdbc;
        this.sealed = sealed;
        this.finder = finder;
        this.councils = councils;
        this.practices = practices;
        this.clock = clock;
    }

    /** Asks and keeps. */
    Receipt make(Referral referral, ReferredPerson person, HealthLink health, Settings settings) {
        return keep(referral, ask(person, health, settings));
    }

    /** What the rules say; nothing is kept. */
    uk.workwell.referral.eligibility.Receipt ask(ReferredPerson person, HealthLink health, Settings settings) {
        return Eligibility.assess(circumstances(person, health), settings);
    }

    Receipt keep(Referral referral, uk.workwell.referral.eligibility.Receipt advice) {
        var id = Ids.fresh();
        var now = clock.instant();
        jdbc.sql("""
                insert into eligibility_receipt
                  (tenant_id, id, referral_id, provider_id, settings_version, outcome, lines, made_at)
                values (:tenant, :id, :referral, :provider, :settings, :outcome, :lines, :at)
                """)
                .param("tenant", CurrentTenant.get().value())
                .param("id", id)
                .param("referral", referral.id().value())
                .param("provider", referral.provider().value())
                .param("settings", advice.settingsVersion())
                .param("outcome", advice.outcome().name())
                .param(
                        "lines",
                        sealed.seal(SealedWords.RECEIPT_LINES, id, advice).stored())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
        return Receipt.of(advice, now);
    }

    private Circumstances circumstances(ReferredPerson person, HealthLink health) {
        var home = home(person);
        return new Circumstances(
                person.birthDate(),
                new Ties(livesHere(home), registeredHere(person), Answer.UNKNOWN),
                home instanceof TenantFinding.Served served && livesHere(home) == Answer.YES ? served.locality() : null,
                person.cohort(),
                person.cohort() == Cohort.OFF_SICK ? person.lastWorked() : null,
                person.cohort() == Cohort.OUT_OF_WORK ? person.lastWorked() : null,
                Answer.valueOf(health.name()),
                WorkingDays.today(clock));
    }

    private Answer registeredHere(ReferredPerson person) {
        return Optional.ofNullable(person.practice())
                .flatMap(practices::find)
                .map(practice -> livesHere(finder.tenantAt(Place.registeredWith(practice))))
                .orElse(Answer.UNKNOWN);
    }

    private TenantFinding home(ReferredPerson person) {
        var place = Place.at(person.postcode());
        var council = person.council() == null
                ? null
                : councils.find(person.council()).orElse(null);
        return finder.find(council == null ? place : place.and(council));
    }

    private static Answer livesHere(TenantFinding home) {
        return switch (home) {
            case TenantFinding.Served(var tenant, var locality, var how) ->
                tenant.id().equals(CurrentTenant.get()) ? Answer.YES : Answer.NO;
            case TenantFinding.NoServiceYet(var icb) -> Answer.NO;
            case TenantFinding.AskCouncil ask -> Answer.UNKNOWN;
            case TenantFinding.StillOpen(var tenants) -> Answer.UNKNOWN;
            case TenantFinding.Unknown(var words) -> Answer.UNKNOWN;
        };
    }

    Optional<Receipt> newest(ReferralId referral) {
        return jdbc.sql("""
                select id, lines, made_at from eligibility_receipt
                where tenant_id = ? and referral_id = ? order by made_at desc limit 1
                """)
                .params(CurrentTenant.get().value(), referral.value())
                .query((row, n) -> receipt(row))
                .optional();
    }

    private Receipt receipt(ResultSet row) throws SQLException {
        var lines = Sealed.of(row.getBytes("lines"));
        if (lines == null) throw new IllegalStateException("A receipt without lines");
        var advice = sealed.open(
                SealedWords.RECEIPT_LINES,
                row.getObject("id", UUID.class),
                uk.workwell.referral.eligibility.Receipt.class,
                lines);
        return Receipt.of(advice, row.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}
