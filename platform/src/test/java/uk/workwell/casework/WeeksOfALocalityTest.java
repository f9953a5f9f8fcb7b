package uk.workwell.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.workwell.Fixtures;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.settings.Cohort;
import uk.workwell.tenant.settings.SettingsBook;
import uk.workwell.tenant.settings.SettingsDocument;

/** A locality with weeks of its own: they hold when a case opens there, and when the person's situation changes. */
@WorkWellTest
class WeeksOfALocalityTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    Caseload caseload;

    @Autowired
    Episodes episodes;

    @Autowired
    EpisodeReading reading;

    @Autowired
    SettingsBook book;

    @Autowired
    JsonMapper json;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private AnIcb icb;

    @BeforeEach
    void anIcbWithALocalityOfItsOwn() {
        icb = fixtures.icb("QUY");
        Rows.text(
                "update tenant_settings set valid_from = valid_from - 30 where tenant_id = ? returning version",
                icb.id().value());
        var now = (ObjectNode) json.readTree(SettingsDocument.write(book.current(icb.id())));
        now.putArray("localities").add(json.readTree("""
                {"code": "harbourside", "name": "Harbourside",
                 "area": {"value": {"whole": false, "outwardCodes": ["BS1"]}, "source": {"kind": "ASSUMED"}},
                 "overrides": {"weeksOfSupport": {
                   "inWork": {"value": 8, "source": {"kind": "ASSUMED"}},
                   "offSick": {"value": 9, "source": {"kind": "ASSUMED"}},
                   "outOfWork": {"value": 16, "source": {"kind": "ASSUMED"}}}}}"""));
        int version = book.draft(icb.id(), SettingsDocument.read(json.writeValueAsString(now)));
        assertThat(book.check(icb.id(), version)).isEmpty();
        assertThat(book.publish(icb.id(), version, WorkingDays.today(Clock.systemUTC())))
                .isInstanceOf(SettingsBook.Published.class);
        // In force when the people of this test were referred, some days ago.
        Rows.text(
                "update tenant_settings set valid_from = valid_from - 10 where tenant_id = ? and version = ? returning version",
                icb.id().value(),
                version);
    }

    private CaseCard livingAt(String postcode) {
        var referral = fixtures.aReferral()
                .to(icb)
                .livingAt(postcode)
                .sentAt(fixtures.now().minus(Duration.ofDays(2)))
                .accepted(icb.coach());
        var id = icb.in(() -> transaction.execute(status -> jdbc.sql("select id from care_case where referral_id = ?")
                .param(referral.id().value())
                .query(UUID.class)
                .single()));
        return card(new CaseId(id));
    }

    private CaseCard card(CaseId id) {
        return icb.as(icb.coach(), () -> caseload.of(icb.coach()).find(id)).orElseThrow();
    }

    @Test
    void holdsForACaseThereAndForNoOther() {
        var there = livingAt("BS1 4ST");
        var elsewhere = livingAt("BS7 9AA");
        assertThat(there.maxWeeks()).isEqualTo(there.cohort() == Cohort.IN_WORK ? 8 : 9);
        assertThat(elsewhere.maxWeeks()).isEqualTo(12);
        assertThat(icb.as(icb.coach(), () -> caseload.of(icb.coach())
                        .window(CaseloadFilter.MINE.livingIn("harbourside"), CaseloadFilter.Sort.OPENED, true, 0, 50)))
                .as("the caseload, narrowed down to it")
                .extracting(CaseloadRow::id)
                .contains(there.id())
                .doesNotContain(elsewhere.id());
        var changed = icb.as(
                icb.coach(),
                () -> episodes.changeCohort(
                        icb.coach(),
                        new ChangeCohort(there.id(), Cohort.OUT_OF_WORK, "Lost the job", there.version())));
        assertThat(changed).isInstanceOf(CaseResult.Done.class);
        assertThat(card(there.id()).maxWeeks()).isEqualTo(16);
        assertThat(icb.as(icb.coach(), () -> reading.weeks(icb.coach(), elsewhere.id()))
                        .outOfWork()
                        .value())
                .isEqualTo(12);
    }
}
