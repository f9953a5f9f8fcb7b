package uk.workwell.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

/** A session ends by what somebody does, not by what their open page sends. */
class IdleSessionsTest {

    private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");

    private final MockHttpSession session = new MockHttpSession();

    IdleSessionsTest() {
        session.setMaxInactiveInterval(1_800);
    }

    private void at(int minutes, String address) throws Exception {
        var clock = Clock.fixed(NINE.plus(Duration.ofMinutes(minutes)), ZoneId.of("Europe/London"));
        var request = new MockHttpServletRequest("POST", address.replaceFirst("\\?.*", ""));
        int query = address.indexOf('?');
        if (query > 0) request.setQueryString(address.substring(query + 1));
        if (!session.isInvalid()) request.setSession(session);
        new IdleSessions(clock).doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }

    @Test
    void goesOnAsLongAsSomethingIsDone() throws Exception {
        at(0, "/coach");
        at(25, "/coach?v-r=uidl&v-uiId=0");
        at(50, "/coach?v-r=uidl&v-uiId=0");
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void endsUnderAPageThatOnlySaysThatItIsOpen() throws Exception {
        at(0, "/coach");
        for (int minutes = 5; minutes < 30; minutes += 5) at(minutes, "/coach?v-r=heartbeat&v-uiId=0");
        assertThat(session.isInvalid()).isFalse();
        at(30, "/coach?v-r=heartbeat&v-uiId=0");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void endsBeforeWhateverComesTooLateIsAnswered() throws Exception {
        at(0, "/coach");
        at(25, "/coach?v-r=heartbeat&v-uiId=0");
        at(31, "/coach?v-r=uidl&v-uiId=0");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void endsAfterFifteenMinutesForAParticipant() throws Exception {
        session.setMaxInactiveInterval(900);
        at(0, "/r");
        at(14, "/session/stay");
        at(28, "/r/about-you/kept");
        assertThat(session.isInvalid()).isFalse();
        at(43, "/r");
        assertThat(session.isInvalid()).isTrue();
    }
}
