package uk.workwell.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.workwell.referral.eligibility.Answer;
import uk.workwell.referral.eligibility.Circumstances;
import uk.workwell.referral.eligibility.Eligibility;
import uk.workwell.referral.eligibility.Said;
import uk.workwell.referral.eligibility.Ties;
import uk.workwell.team.ProviderId;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.places.Postcode;
import uk.workwell.tenant.sealed.Sealed;
import uk.workwell.tenant.settings.Cohort;
import uk.workwell.tenant.settings.Settings;

/** Asks the rules and keeps what they said. A receipt is never changed; a later one stands beside it. */
@Component
class Receipts {

    private final JdbcClient jdbc;
    private final SealedWords sealed;
    private final Homes homes;
    private final RoomOfCoaches rooms;
    private final Clock clock;

    Receipts(JdbcClient jdbc, SealedWords sealed, Homes homes, RoomOfCoaches rooms, Clock clock) {
        this.jdbc = jdbc;
        this.sealed = sealed;
        this.homes = homes;
        this.rooms = rooms;
        this.clock = clock;
    }

    /** What the rules looked at and what they say. */
    record Asked(Measured measured, uk.workwell.referral.eligibility.Receipt advice) {}

    /** Asks and keeps. */
    Receipt make(Referral referral, ReferredPerson person, HealthLink health, Said said, Settings settings) {
        return keep(referral, ask(person, health, said, referral.provider(), settings));
    }

    /** For somebody of whom no open referral and no support is known; nothing is kept. */
    Asked ask(ReferredPerson person, HealthLink health, Said said, ProviderId provider, Settings settings) {
        var away = person.lastWorked();
        var known = new Circumstances(
                        person.birthDate(),
                        new Ties(
                                Answer.UNKNOWN,
                                homes.registeredHere(person.practice(), said, settings),
                                said.jobcentreHere()),
                        null,
                        person.cohort(),
                        person.cohort() == Cohort.OFF_SICK ? away : null,
                        person.cohort() == Cohort.OUT_OF_WORK ? away : null,
                        Answer.valueOf(health.name()),
                        WorkingDays.today(clock))
                .saying(said)
                .found(Answer.NO, rooms.at(provider));
        var measured = new Measured(person.postcode().written(), person.council(), known);
        return new Asked(measured, assess(measured, settings));
    }

    /** The rules of any version over what was known on the day of receipt; nothing is kept. Empty for old receipts. */
    Optional<Receipt> again(ReferralId referral, Settings settings) {
        return newestRow(referral).flatMap(row -> Optional.ofNullable(row.measured())
                .map(measured -> Receipt.of(assess(measured, settings), row.madeAt())));
    }

    Optional<Receipt> newest(ReferralId referral) {
        return newestRow(referral).map(row -> Receipt.of(row.advice(), row.madeAt()));
    }

    Receipt keep(Referral referral, Asked asked) {
        var advice = asked.advice();
        var id = Ids.fresh();
        var now = clock.instant();
        jdbc.sql("""
                insert into eligibility_receipt
                  (tenant_id, id, referral_id, provider_id, settings_version, outcome, lines, facts, made_at)
                values (:tenant, :id, :referral, :provider, :settings, :outcome, :lines, :facts, :at)
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
                .param(
                        "facts",
                        sealed.seal(SealedWords.RECEIPT_FACTS, id, asked.measured())
                                .stored())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
        return Receipt.of(advice, now);
    }

    private uk.workwell.referral.eligibility.Receipt assess(Measured measured, Settings settings) {
        var person =
                homes.place(measured.circumstances(), Postcode.of(measured.postcode()), measured.council(), settings);
        return Eligibility.assess(person, settings);
    }

    private record Row(
            uk.workwell.referral.eligibility.Receipt advice,
            @Nullable Measured measured,
            Instant madeAt) {}

    private Optional<Row> newestRow(ReferralId referral) {
        return jdbc.sql("""
                select id, lines, facts, made_at from eligibility_receipt
                where tenant_id = ? and referral_id = ? order by made_at desc, id desc limit 1
                """)
                .params(CurrentTenant.get().value(), referral.value())
                .query((row, n) -> read(row))
                .optional();
    }

    private Row read(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var lines = Sealed.of(row.getBytes("lines"));
        if (lines == null) throw new IllegalStateException("A receipt without lines");
        return new Row(
                sealed.open(SealedWords.RECEIPT_LINES, id, uk.workwell.referral.eligibility.Receipt.class, lines),
                sealed.openIfPresent(SealedWords.RECEIPT_FACTS, id, Measured.class, Sealed.of(row.getBytes("facts"))),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}
