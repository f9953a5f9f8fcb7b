package uk.workwell.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import uk.workwell.Fixtures;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.casework.ACaseInSupport;
import uk.workwell.casework.ACaseInSupport.InSupport;
import uk.workwell.casework.appointments.CalendarFeeds;

/** The address that calendars ask, as they ask it: again and again, signed in nowhere. */
@WorkWellTest
class CalendarAddressTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    Fixtures fixtures;

    @Autowired
    ACaseInSupport cases;

    @Autowired
    CalendarFeeds feeds;

    @SuppressWarnings("NullAway.Init")
    private MockMvc http;

    @SuppressWarnings("NullAway.Init")
    private InSupport one;

    @SuppressWarnings("NullAway.Init")
    private String address;

    @BeforeEach
    void anAddress() {
        http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        one = cases.started(fixtures.icb("QE1"));
        address = "/calendar/qe1/" + one.icb().as(one.coach(), () -> feeds.make(one.coach())) + ".ics";
    }

    private MockHttpServletResponse asked(String tag) throws Exception {
        return http.perform(get(address).header("If-None-Match", tag))
                .andReturn()
                .getResponse();
    }

    private long read() {
        return Rows.texts(
                        "select 1 from audit_entry where actor_id = ? and action = 'ListSeen'",
                        one.coach().id().value())
                .size();
    }

    @Test
    void givesACalendarThatIsKeptButAskedForAgain() throws Exception {
        var answer = asked("\"none\"");
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).startsWith("text/calendar");
        assertThat(answer.getHeader("Cache-Control")).contains("no-cache", "private");
        assertThat(answer.getContentAsString())
                .startsWith("BEGIN:VCALENDAR")
                .contains(one.id().toString());
        assertThat(answer.getCookies()).isEmpty();
    }

    @Test
    void saysThatNothingChangedAndThenWritesNothingDown() throws Exception {
        long before = read();
        var tag = asked("\"none\"").getHeader("ETag");
        assertThat(read()).isEqualTo(before + 1);
        var again = asked(String.valueOf(tag));
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsString()).isEmpty();
        assertThat(read()).isEqualTo(before + 1);
    }

    @Test
    void isNotFoundOnceItIsRevoked() throws Exception {
        one.icb().as(one.coach(), () -> {
            feeds.revoke(one.coach());
            return true;
        });
        assertThat(asked("\"none\"").getStatus()).isEqualTo(404);
    }
}
