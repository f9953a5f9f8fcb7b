package uk.workwell.casework.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.workwell.Fixtures;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.casework.ACaseInSupport;
import uk.workwell.casework.Attention;
import uk.workwell.casework.Caseload;
import uk.workwell.casework.CaseloadFilter;
import uk.workwell.casework.CaseloadRow;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.settings.SettingsBook;
import uk.workwell.tenant.settings.SettingsDocument;

/** An ICB that calls somebody silent after a week: the load page and the caseload count as it does. */
@WorkWellTest
class SilenceByTheSettingsTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    ACaseInSupport cases;

    @Autowired
    TeamLoad load;

    @Autowired
    Caseload caseload;

    @Autowired
    SettingsBook book;

    @Autowired
    JsonMapper json;

    private AnIcb icb;

    @BeforeEach
    void anIcbThatIsQuickToWorry() {
        icb = fixtures.icb("QUY");
        Rows.text(
                "update tenant_settings set valid_from = valid_from - 30 where tenant_id = ? returning version",
                icb.id().value());
        var now = (ObjectNode) json.readTree(SettingsDocument.write(book.current(icb.id())));
        ((ObjectNode) now.get("timers"))
                .set("silenceDays", json.readTree("{\"value\": 7, \"source\": {\"kind\": \"ASSUMED\"}}"));
        int version = book.draft(icb.id(), SettingsDocument.read(json.writeValueAsString(now)));
        assertThat(book.check(icb.id(), version)).isEmpty();
        assertThat(book.publish(icb.id(), version, WorkingDays.today(Clock.systemUTC())))
                .isInstanceOf(SettingsBook.Published.class);
    }

    @Test
    void isSilentFromTheSeventhDay() {
        var made = cases.started(icb);
        var silent = CaseloadFilter.MINE.asking(Attention.SILENT);
        for (int days = 6; days <= 7; days++) {
            Rows.text(
                    "update care_case set last_contact_on = current_date - ? where id = ? returning id",
                    days,
                    made.id().value());
            assertThat(icb.as(icb.lead(), () -> load.of(icb.lead())).stream()
                            .filter(one -> one.coach().equals(made.coach().id())))
                    .extracting(LoadOfCoach::silent)
                    .containsExactly(days - 6);
            assertThat(icb.as(made.coach(), () -> caseload.of(made.coach())
                            .window(silent, CaseloadFilter.Sort.NAME, false, 0, 5)))
                    .extracting(CaseloadRow::id)
                    .hasSize(days - 6);
        }
        assertThat(icb.<Integer>as(icb.lead(), () -> load.silenceDays(icb.lead())))
                .isEqualTo(7);
    }
}
