package uk.workwell.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.function.RouterFunction;
import uk.workwell.Fixtures;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.casework.Caseload;
import uk.workwell.casework.Casework;
import uk.workwell.casework.appointments.CalendarFeeds;
import uk.workwell.confirming.Beatrix;
import uk.workwell.draft.OpenDraft;
import uk.workwell.draft.TenantDrafts;
import uk.workwell.employer.Employers;
import uk.workwell.gateway.AddingPartners;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;
import uk.workwell.link.TicketId;
import uk.workwell.portal.EmployerDesk;
import uk.workwell.referral.AskBack;
import uk.workwell.referral.Exchange.AskedOf;
import uk.workwell.referral.ReferralId;
import uk.workwell.referral.Route;
import uk.workwell.referral.Triage;
import uk.workwell.referral.TriageResult;
import uk.workwell.referral.referrer.Invitation;
import uk.workwell.referral.referrer.InviteReferrer;
import uk.workwell.referral.referrer.Referrers;
import uk.workwell.signin.Welcomed;
import uk.workwell.team.AddStaff;
import uk.workwell.team.Role;
import uk.workwell.team.StaffPrincipal;
import uk.workwell.team.Team;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.TenantId;
import uk.workwell.tenant.settings.WayIn;

/** The isolation matrix, addresses: every one that Spring MVC answers, tried by everybody whose it is not. */
@WorkWellTest
@Tag("wall")
class TheAddressesTest {

    /** What kind of door an address is. */
    private enum Kind {
        /** No record behind it. */
        PUBLIC,
        /** About whoever is signed in, and about nobody else. */
        SIGNED_IN,
        /** Acts on the link that this browser session opened, before or after its owner proved who they are. */
        OPENED_LINK,
        PASSPORT_LINK,
        PROVED_LINK,
        PLACE_LINK,
        ANSWER_LINK,
        QUESTION_LINK,
        MEASURE_LINK,
        PLAN_LINK,
        PHASED_LINK,
        /** Behind a link and code, to the conversations of a case. */
        CONVERSATION_LINK,
        SHARE_LINK,
        ADJUSTMENT_LINK,
        MESSAGES_LINK,
        MY_PAGE_LINK,
        /** The same, about one of the views that its page lists. */
        VIEW_LINK,
        NEW_LINK,
        /** Takes a token in the address. */
        TOKEN,
        /** A coach's calendar, by its secret address. */
        CALENDAR,
        /** Acts on a referrer's link, before or after the code. */
        REFERRERS_DOOR,
        /** Behind a referrer's link and code; most are about one of its drafts. */
        REFERRER,
        /** Acts on the link of somebody who acts for an employer, before or after the code. */
        FIRMS_DOOR,
        FIRM,
        /** The same, for one change at work and one conversation of the member of staff. */
        FIRM_ON,
        /** Acts on the registration whose cookie this browser holds. */
        REGISTRATION,
        /** Acts on the link that proves the mailbox of a registration, before or after the code. */
        REGISTRANTS_DOOR,
        REGISTRANT,
        /** Acts on the link of somebody whom an employer invited, before or after the code. */
        JOINERS_DOOR,
        JOINER,
        /** Acts on the draft whose cookie this browser holds. */
        DRAFT,
        /** A partner's system, by its token. */
        PARTNER
    }

    /** One line for each address: a new one without its line fails the build. */
    private static final Map<String, Kind> ADDRESSES = new TreeMap<>();

    static {
        lines(Kind.PUBLIC, "GET /help", "GET /accessibility", "GET /privacy", "GET /contact", "GET /about-the-data");
        lines(Kind.PUBLIC, "GET /what-employers-see", "GET /sign-in", "GET /s/{slug}", "GET /find", "POST /find");
        lines(Kind.PUBLIC, "POST /session/stay", "GET /look/t/{tenant}/{version:\\d{1,18}}.css", "ANY /error");
        lines(Kind.PUBLIC, "GET /r/ended", "GET /signed-out");
        lines(Kind.PUBLIC, "GET /sign-in/go");
        lines(Kind.PUBLIC, "GET /.well-known/workwell-keys", "GET /passport/check", "POST /passport/check");
        lines(Kind.PASSPORT_LINK, "GET /r/passport", "POST /r/passport", "POST /r/passport/withdraw");
        lines(Kind.PASSPORT_LINK, "GET /r/passport/pdf", "GET /r/passport/file", "POST /r/passport/bring");
        lines(Kind.PASSPORT_LINK, "POST /r/passport/offered");
        lines(Kind.SIGNED_IN, "GET /sign-in/where", "POST /sign-in/where");
        lines(Kind.PUBLIC, "GET /s/{slug}/eligible/{page}", "POST /s/{slug}/eligible/{page}");
        lines(Kind.PUBLIC, "GET /s/{slug}/eligible/answer", "GET /s/{slug}/refer", "POST /s/{slug}/refer");
        lines(Kind.DRAFT, "GET /s/{slug}/refer/{page}", "POST /s/{slug}/refer/{page}", "GET /s/{slug}/refer/check");
        lines(Kind.DRAFT, "POST /s/{slug}/refer/{page}/kept", "POST /s/{slug}/refer/send", "GET /s/{slug}/refer/sent");
        lines(Kind.DRAFT, "POST /s/{slug}/refer/drop");
        lines(Kind.SIGNED_IN, "GET /sign-out", "POST /sign-out");
        lines(Kind.TOKEN, "GET /l/{*token}");
        lines(Kind.CALENDAR, "GET /calendar/{slug}/{token}.ics");
        lines(Kind.OPENED_LINK, "GET /r", "GET /r/code", "POST /r/code", "POST /r/prove");
        lines(Kind.OPENED_LINK, "GET /r/not-me", "POST /r/not-me", "GET /r/done");
        lines(Kind.PROVED_LINK, "GET /r/words", "POST /r/words", "GET /r/later", "GET /r/about-you");
        lines(Kind.PROVED_LINK, "POST /r/about-you", "POST /r/about-you/kept", "GET /r/last-answers");
        lines(Kind.PROVED_LINK, "POST /r/last-answers", "GET /r/check", "POST /r/send", "GET /r/no", "POST /r/no");
        lines(Kind.PROVED_LINK, "POST /r/last-answers/kept");
        lines(Kind.PLACE_LINK, "GET /r/where", "POST /r/where");
        lines(Kind.ANSWER_LINK, "GET /r/answer", "POST /r/answer/allow");
        lines(Kind.REFERRERS_DOOR, "GET /refer", "POST /refer/code", "POST /refer/prove");
        lines(Kind.REFERRER, "POST /refer/new", "GET /refer/{draft}/{page}", "POST /refer/{draft}/{page}");
        lines(Kind.REFERRER, "POST /refer/{draft}/{page}/kept", "GET /refer/{draft}/check");
        lines(Kind.REFERRER, "POST /refer/{draft}/send", "GET /refer/{draft}/sent", "POST /refer/{draft}/drop");
        lines(Kind.REFERRER, "GET /refer/question/{referral}", "POST /refer/question/{referral}");
        lines(Kind.PUBLIC, "GET /employers/register", "POST /employers/register");
        lines(Kind.REGISTRATION, "GET /employers/register/{page}", "POST /employers/register/{page}");
        lines(
                Kind.REGISTRANTS_DOOR,
                "GET /employers/proof",
                "POST /employers/proof/code",
                "POST /employers/proof/prove");
        lines(Kind.REGISTRANT, "POST /employers/proof/register");
        lines(Kind.JOINERS_DOOR, "GET /employers/join", "POST /employers/join/code", "POST /employers/join/prove");
        lines(Kind.JOINER, "POST /employers/join/account");
        lines(Kind.FIRMS_DOOR, "GET /firm", "POST /firm/code", "POST /firm/prove");
        lines(Kind.FIRM, "GET /firm/staff", "GET /firm/who", "POST /firm/who");
        lines(Kind.FIRM_ON, "GET /firm/adjustment", "GET /firm/adjustment/answer", "POST /firm/adjustment/answer");
        lines(Kind.FIRM_ON, "POST /firm/adjustment/say", "GET /firm/messages", "POST /firm/messages");
        lines(Kind.FIRM_ON, "GET /firm/conversation", "POST /firm/conversation/prepare");
        lines(Kind.FIRM_ON, "POST /firm/conversation/begin", "GET /firm/conversation/write");
        lines(Kind.FIRM_ON, "POST /firm/conversation/write", "POST /firm/conversation/promise");
        lines(Kind.FIRM_ON, "POST /firm/conversation/take-out", "POST /firm/conversation/offer");
        lines(Kind.FIRM_ON, "POST /firm/conversation/sign", "POST /firm/conversation/settle");
        lines(Kind.FIRM_ON, "POST /firm/conversation/cancel", "GET /firm/conversation/move");
        lines(Kind.FIRM_ON, "POST /firm/conversation/move");
        lines(Kind.QUESTION_LINK, "GET /r/question", "POST /r/question");
        lines(Kind.MEASURE_LINK, "GET /r/measure", "POST /r/measure", "POST /r/measure/kept");
        lines(Kind.PLAN_LINK, "GET /r/plan", "POST /r/plan", "POST /r/plan/change");
        lines(Kind.PHASED_LINK, "GET /r/phased", "POST /r/phased", "POST /r/phased/change", "POST /r/phased/worked");
        lines(Kind.CONVERSATION_LINK, "GET /r/conversation", "POST /r/conversation/answer");
        lines(Kind.CONVERSATION_LINK, "POST /r/conversation/prepare", "POST /r/conversation/begin");
        lines(Kind.CONVERSATION_LINK, "GET /r/conversation/write", "POST /r/conversation/write");
        lines(Kind.CONVERSATION_LINK, "POST /r/conversation/promise", "POST /r/conversation/take-out");
        lines(Kind.CONVERSATION_LINK, "POST /r/conversation/offer", "POST /r/conversation/sign");
        lines(Kind.CONVERSATION_LINK, "POST /r/conversation/settle", "POST /r/conversation/cancel");
        lines(Kind.CONVERSATION_LINK, "GET /r/conversation/move", "POST /r/conversation/move");
        lines(Kind.CONVERSATION_LINK, "GET /r/conversation/ask", "POST /r/conversation/ask");
        lines(Kind.SHARE_LINK, "GET /r/sharing", "POST /r/sharing", "POST /r/sharing/stop");
        lines(
                Kind.ADJUSTMENT_LINK,
                "GET /r/adjustment",
                "POST /r/adjustment",
                "POST /r/adjustment/ask",
                "POST /r/adjustment/permit",
                "GET /r/flexible",
                "POST /r/flexible",
                "POST /r/flexible/ask",
                "POST /r/flexible/make");
        lines(Kind.MESSAGES_LINK, "GET /r/messages", "POST /r/messages", "POST /r/messages/pass-on");
        lines(Kind.MESSAGES_LINK, "POST /r/messages/keep", "POST /r/messages/automatically");
        lines(Kind.MY_PAGE_LINK, "GET /r/me", "POST /r/me/go", "GET /r/me/seen", "GET /r/me/sharing");
        lines(Kind.VIEW_LINK, "GET /r/me/seen/{view}", "POST /r/me/seen/{view}");
        lines(Kind.MY_PAGE_LINK, "POST /r/me/sharing/contact", "POST /r/me/sharing/stop");
        lines(Kind.MY_PAGE_LINK, "GET /r/me/sharing/less", "POST /r/me/sharing/less");
        lines(Kind.MY_PAGE_LINK, "POST /r/me/sharing/leaving", "POST /r/me/sharing/staying");
        lines(Kind.NEW_LINK, "GET /r/new-link", "POST /r/new-link");
        lines(Kind.PARTNER, "POST /api/referrals", "GET /api/referrals/{id}");
    }

    private static void lines(Kind kind, String... addresses) {
        for (var address : addresses) ADDRESSES.put(address, kind);
    }

    private static final String GONE = "This link does not work";

    private static final String BODY = """
            {"person": {"fullName": "Somebody", "birthDate": "1984-03-21", "postcode": "LA1 1AA",
              "mobile": "07700 900461"}, "work": {"status": "OFF", "lastWorked": "2026-10-05"},
             "healthMakesWorkHard": "YES", "reason": "Shorter shifts", "agreedToBeReferred": true}""";

    @Autowired
    WebApplicationContext context;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Employers employers;

    @Autowired
    EmployerDesk desk;

    @Autowired
    uk.workwell.sharing.messages.Correspondence correspondence;

    @Autowired
    Casework casework;

    @Autowired
    Caseload caseload;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Beatrix beatrix;

    @Autowired
    Links links;

    @Autowired
    AddingPartners partners;

    @Autowired
    Team team;

    @Autowired
    Welcomed welcomed;

    @Autowired
    uk.workwell.agreement.passport.APassport passports;

    @Autowired
    TenantDrafts drafts;

    @Autowired
    SharingDrawer sharing;

    @Autowired
    ConversationDrawer talks;

    @Autowired
    AgreementDrawer agreements;

    @Autowired
    Referrers referrers;

    @Autowired
    PhasedDrawer phased;

    @Autowired
    ByLinks bylinks;

    @Autowired
    ByLinkOfFirms byLinkOfFirms;

    @Autowired
    RegisteringFirms registering;

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    Triage triage;

    private final TheMatrix matrix = new TheMatrix();

    @SuppressWarnings("NullAway.Init")
    private World world;

    @SuppressWarnings("NullAway.Init")
    private MockMvc http;

    /** What came back after every redirect. */
    private record Seen(int status, String body) {
        boolean gone() {
            return status == 404 && body.contains(GONE);
        }
    }

    /** A working link and what its owner would be known by. */
    private record Owned(TicketId ticket, String token, LocalDate born, UUID referral, Set<String> marks) {}

    @BeforeEach
    void aWorld() {
        world = new World(fixtures, employers, desk, casework, caseload, jdbc, transaction);
        http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    private Seen perform(MockHttpServletRequestBuilder asked, @Nullable MockHttpSession session, String from) {
        try {
            asked.with(raw -> {
                raw.setRemoteAddr(from);
                return raw;
            });
            if (session != null) asked.session(session);
            var answer = http.perform(asked).andReturn().getResponse();
            var on = answer.getRedirectedUrl();
            if (on != null && on.startsWith("/") && answer.getStatus() / 100 == 3) {
                return perform(request(HttpMethod.GET, URI.create(on)), session, from);
            }
            answer.setCharacterEncoding("UTF-8");
            return new Seen(answer.getStatus(), answer.getContentAsString());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** The address as a request, with everything filled in that any form asks for. */
    private MockHttpServletRequestBuilder asked(String address, String code) {
        var parts = address.replace("{slug}", "qe1")
                .replace("eligible/{page}", "eligible/place")
                .replace("refer/{page}", "refer/health")
                .replace("{page}", "work")
                .replace("{tenant}", "qe1")
                .replace("{version:\\d{1,18}}", "1")
                .split(" ", 2);
        var asked = request(HttpMethod.valueOf(parts[0].replace("ANY", "GET")), URI.create(parts[1]));
        if (parts[0].equals("POST")) {
            asked.with(csrf()).param("what", "send").param("code", code).param("postcode", "LA1 1AA");
            asked.param("day", "27").param("month", "3").param("year", "1985").param("place", "0");
            asked.param("council", "E06000063")
                    .param("practiceName", "Waterloo")
                    .param("practice", "A82033");
            asked.param("mobile", "07700 900 462").param("health", "YES").param("agreed", "YES");
            asked.param("work", "OFF").param("question", "Why did they look?").param("words", "Thank you");
            asked.param("person", "Nobody in particular").param("role", "Baker").param("email", "baker@oven.example");
            asked.param("name", "Nobody in particular").param("jobTitle", "Baker");
            asked.param("answer", "Mornings suit").param("change", "Wednesdays suit");
            for (int n = 1; n <= 5; n++) asked.param("WHO5_" + n, "3");
        }
        return asked;
    }

    private static String somewhere() {
        return "198.51.100." + Math.floorMod(UUID.randomUUID().hashCode(), 250);
    }

    private boolean tells(Seen seen, Set<String> marks) {
        return marks.stream().anyMatch(seen.body()::contains);
    }

    @Test
    void everyAddressHasItsLine() {
        assertThat(new Doors(context).addresses()).isEqualTo(new TreeSet<>(ADDRESSES.keySet()));
        // The page at / is a function, not a mapping.
        assertThat(context.getBeansOfType(RouterFunction.class)).containsOnlyKeys("startPageRoute");
    }

    @Test
    void everybodyElseFindsNothingOfWhatIsNotTheirs() {
        ADDRESSES.forEach((address, kind) -> {
            switch (kind) {
                case PUBLIC -> open(address);
                case SIGNED_IN -> signedIn(address);
                case TOKEN -> token(address);
                case CALENDAR -> calendar(address);
                case OPENED_LINK,
                        PASSPORT_LINK,
                        PROVED_LINK,
                        PLACE_LINK,
                        ANSWER_LINK,
                        QUESTION_LINK,
                        MEASURE_LINK,
                        PLAN_LINK,
                        PHASED_LINK,
                        SHARE_LINK,
                        CONVERSATION_LINK,
                        ADJUSTMENT_LINK,
                        MESSAGES_LINK,
                        MY_PAGE_LINK,
                        VIEW_LINK,
                        NEW_LINK -> link(address, kind);
                case DRAFT -> draft(address);
                case REFERRERS_DOOR, REFERRER -> referrer(address, kind);
                case FIRMS_DOOR, FIRM -> firm(address, kind);
                case FIRM_ON -> firmOn(address);
                case REGISTRATION -> registration(address);
                case REGISTRANTS_DOOR, REGISTRANT -> registrant(address, kind);
                case JOINERS_DOOR, JOINER -> joiner(address, kind);
                case PARTNER -> {} // below: two doors with one story
            }
        });
        partner();
        open("GET /");
        matrix.writeTo(java.nio.file.Path.of("target/isolation-matrix-addresses.md"));
        assertThat(matrix.wrong()).isEmpty();
        assertThat(matrix.cells().stream().map(TheMatrix.Cell::door)).containsAll(ADDRESSES.keySet());
    }

    private void open(String address) {
        var seen = perform(asked(address, "000000"), null, somewhere());
        boolean told = tells(seen, world.marks()) || seen.status() == 500;
        matrix.add(address, "nobody signed in", told ? TheMatrix.Verdict.LEAK : TheMatrix.Verdict.OPENED);
    }

    /** About whoever is signed in: a real principal with two places gets their own, another with two others gets theirs. */
    private void signedIn(String address) {
        open(address);
        var theirs = session("QE1", "QOP");
        var others = session("QF7", "QUA");
        var own = perform(asked(address, "1"), theirs, somewhere());
        var seen = perform(asked(address, "1"), others, somewhere());
        boolean right =
                switch (address) {
                    case "GET /sign-in/where" ->
                        tells(own, Set.of("Lancashire and South Cumbria")) && tells(own, Set.of("Greater Manchester"));
                    case "POST /sign-in/where" -> isAt(theirs, "QE1");
                    case "GET /sign-out" -> own.status() == 200 && !theirs.isInvalid();
                    case "POST /sign-out" -> theirs.isInvalid();
                    default ->
                        throw new AssertionError("What its rightful visitor gets is not written down: " + address);
                };
        boolean leak = tells(seen, Set.of("Lancashire and South Cumbria", "Greater Manchester"))
                || isAt(others, "QE1")
                || isAt(others, "QOP");
        matrix.add(
                address, "with places of one's own", right ? TheMatrix.Verdict.OPENED : TheMatrix.Verdict.NO_CONTROL);
        matrix.add(address, "with places elsewhere", leak ? TheMatrix.Verdict.LEAK : TheMatrix.Verdict.NOT_FOUND);
    }

    private MockHttpSession session(String... icbs) {
        var email = "two-places-" + UUID.randomUUID() + "@nhs.example";
        for (var code : icbs) {
            var icb = fixtures.icb(code);
            icb.in(() -> team.add(AddStaff.of("Somebody", email, icb.provider(), Role.COACH)));
        }
        return welcomed.session(
                email, java.util.Arrays.stream(icbs).map(String::toLowerCase).toArray(String[]::new));
    }

    private boolean isAt(MockHttpSession session, String icb) {
        return !session.isInvalid()
                && Welcomed.who(session) instanceof StaffPrincipal staff
                && staff.tenant().equals(fixtures.icb(icb).id());
    }

    /** The draft of somebody in QE1, all of it answered. */
    private String drafted(String name) {
        var answers = """
                {"fullName": "%s", "birthDate.day": "27", "birthDate.month": "3", "birthDate.year": "1985",
                 "postcode": "PR1 2HE", "work": "IN_WORK", "health": "NO", "healthWords": "%s",
                 "email": "somebody@post.example", "agreed": "YES"}""".formatted(name, name);
        return CurrentTenant.within(world.icb.id(), () -> drafts.begin(OpenDraft.Kind.SELF, answers));
    }

    private List<String> stored() {
        return Rows.texts("select concat(id, saved_at, sent_at) from tenant_draft order by 1");
    }

    private Seen withCookie(String address, String cookie) {
        return perform(asked(address, "1").cookie(new Cookie("ww-draft", cookie)), null, somewhere());
    }

    private void draft(String address) {
        var name = "Drafted " + UUID.randomUUID();
        var mine = drafted(name);
        var other = drafted("Somebody else");
        if (address.endsWith("/sent")) {
            withCookie("POST /s/{slug}/refer/send", mine);
        }
        var before = stored();
        var nobody = perform(asked(address, "1"), null, somewhere());
        unmoved(address, "without a cookie", name, nobody, before);
        unmoved(address, "with a forged cookie", name, withCookie(address, "Z".repeat(43)), before);
        var elsewhere = address.replace("{slug}", "qop");
        unmoved(address, "with the cookie, in another ICB", name, withCookie(elsewhere, mine), before);
        matrix.add(
                address,
                "with somebody else's cookie",
                tells(withCookie(address, other), Set.of(name)) ? TheMatrix.Verdict.LEAK : TheMatrix.Verdict.NOT_FOUND);

        var mineBefore = stored();
        var seen = withCookie(address, mine);
        boolean opened = tells(seen, Set.of(name, "It is with our team")) || !stored().equals(mineBefore);
        matrix.add(
                address,
                "with the cookie, its owner",
                opened ? TheMatrix.Verdict.OPENED : TheMatrix.Verdict.NO_CONTROL);
    }

    private void unmoved(String door, String visitor, String name, Seen seen, List<String> before) {
        boolean told = tells(seen, Set.of(name)) || !stored().equals(before);
        matrix.add(door, visitor, told ? TheMatrix.Verdict.LEAK : TheMatrix.Verdict.NOT_FOUND);
    }

    private void calendar(String address) {
        var coach = world.icb.coach();
        var token = world.icb.as(coach, () -> feeds.make(coach));
        var there = address.replace("{token}", token);
        var unknown = perform(asked(address.replace("{token}", "Z".repeat(43)), "1"), null, somewhere());
        assertThat(unknown.status()).isEqualTo(404);
        var opened = perform(asked(there, "1"), null, somewhere());
        boolean told = opened.status() == 200 && tells(opened, Set.of(world.bookedCase.toString()));
        matrix.add(address, "the coach's calendar", told ? TheMatrix.Verdict.OPENED : TheMatrix.Verdict.NO_CONTROL);
        assertThat(opened.body()).doesNotContain(world.booked.name());
        same(
                address,
                "in another ICB",
                unknown,
                perform(asked(there.replace("{slug}", "qop"), "1"), null, somewhere()));
        same(address, "in no ICB", unknown, perform(asked(there.replace("{slug}", "zzz"), "1"), null, somewhere()));
        var other = world.otherIcb.coach();
        var theirs = world.otherIcb.as(other, () -> feeds.make(other));
        same(
                address,
                "another ICB's coach",
                unknown,
                perform(asked(address.replace("{token}", theirs), "1"), null, somewhere()));
        world.icb.as(coach, () -> feeds.make(coach));
        same(address, "by the address of before", unknown, perform(asked(there, "1"), null, somewhere()));
    }

    /** An organisation's link, opened and proved where that is asked for, with a draft of its own. */
    private record AtTheSurgery(MockHttpSession session, UUID draft, UUID referrer) {}

    private AtTheSurgery atTheSurgery(Fixtures.AnIcb icb, String name, boolean proved) {
        var invited = icb.as(
                icb.admin(),
                () -> referrers.invite(
                        icb.admin(),
                        new InviteReferrer(name, WayIn.GP, "surgery-" + UUID.randomUUID() + "@post.example")));
        var referrer = ((Invitation.Done) invited).referrer().id();
        var ticket = links.newest(Purpose.REFER, referrer).orElseThrow().id();
        var session = new MockHttpSession();
        var from = somewhere();
        perform(request(HttpMethod.GET, URI.create("/l/" + links.freshToken(ticket))), session, from);
        if (proved) {
            var code = links.freshCode(ticket).orElseThrow();
            var proof = request(HttpMethod.POST, URI.create("/refer/prove")).with(csrf());
            assertThat(perform(proof.param("code", code), session, from).gone()).isFalse();
        }
        var answers = """
                {"referrerName": "%s", "referrerRole": "GP", "fullName": "%s", "birthDate.day": "27",
                 "birthDate.month": "3", "birthDate.year": "1985", "postcode": "PR1 2HE", "work": "IN_WORK",
                 "health": "NO", "email": "somebody@post.example", "agreed": "YES"}""".formatted(name, name);
        var draft =
                CurrentTenant.within(icb.id(), () -> drafts.beginFor(OpenDraft.Kind.PROFESSIONAL, referrer, answers));
        return new AtTheSurgery(session, draft.value(), referrer);
    }

    private void referrer(String address, Kind kind) {
        boolean proves = kind == Kind.REFERRER || address.equals("GET /refer");
        var name = "Surgery " + UUID.randomUUID();
        var mine = atTheSurgery(world.icb, name, proves);
        var there = address.replace("{draft}", mine.draft().toString());
        if (address.endsWith("/sent") || address.endsWith("{referral}")) {
            perform(asked("POST /refer/" + mine.draft() + "/send", "1"), mine.session(), somewhere());
        }
        if (address.endsWith("{referral}")) {
            there = there.replace("{referral}", askedBack(mine, name).toString());
        }
        var gone = visit("/l/" + "Z".repeat(43));
        same(address, "without a link", gone, perform(asked(there, "1"), null, somewhere()));
        var person = opened(owned(Kind.PROVED_LINK), true);
        same(address, "with a person's link", gone, perform(asked(there, "1"), person, somewhere()));
        if (kind == Kind.REFERRER) {
            var unproved = atTheSurgery(world.icb, "Other Surgery", false);
            same(address, "with a link, unproved", gone, perform(asked(there, "1"), unproved.session(), somewhere()));
        }
        for (var elsewhere : List.of(world.icb, world.otherIcb)) {
            var before = stored();
            var other = atTheSurgery(elsewhere, "Other Surgery", proves);
            var seen = perform(asked(there, "1"), other.session(), somewhere());
            boolean told = tells(seen, Set.of(name)) || !stored().containsAll(before) || answered(mine);
            matrix.add(
                    address,
                    "another organisation of " + elsewhere.code(),
                    told ? TheMatrix.Verdict.LEAK : TheMatrix.Verdict.NOT_FOUND);
        }
        control(address, "the organisation", perform(asked(there, "1"), mine.session(), somewhere()));
    }

    private void firm(String address, Kind kind) {
        var mine = byLinkOfFirms.invited(world.firm, world.line);
        var session = opened(mine, kind == Kind.FIRM, somewhere());
        var gone = visit("/l/" + "Z".repeat(43));
        same(address, "without a link", gone, perform(asked(address, "1"), null, somewhere()));
        var person = opened(owned(Kind.PROVED_LINK), true);
        same(address, "with a person's link", gone, perform(asked(address, "1"), person, somewhere()));
        if (kind == Kind.FIRM) {
            var unproved = opened(byLinkOfFirms.invited(world.firm, world.line), false, somewhere());
            same(address, "with a link, unproved", gone, perform(asked(address, "1"), unproved, somewhere()));
            var other = opened(byLinkOfFirms.elsewhere(world.otherFirm, desk), true, somewhere());
            var seen = perform(asked(address, "1"), other, somewhere());
            matrix.add(
                    address,
                    "with the link of another employer",
                    tells(seen, Set.of(World.MARKER, mine.name()))
                            ? TheMatrix.Verdict.LEAK
                            : TheMatrix.Verdict.NOT_FOUND);
        }
        control(address, "whoever it is for", perform(asked(address, "1"), session, somewhere()));
    }

    /** Somebody of the firm who may be told, with a change at work to answer and a conversation to come to. */
    private record OfTheFirm(ByLinkOfFirms.Given link, UUID line, UUID conversation, UUID adjustment) {}

    private OfTheFirm ofTheFirm() {
        var theirs = talks.theirs(world);
        var change = agreements.ofTheLine(world, theirs.line());
        return new OfTheFirm(
                byLinkOfFirms.invited(world.firm, theirs.line()), theirs.line(), theirs.conversation(), change.value());
    }

    private void firmOn(String address) {
        var mine = ofTheFirm();
        var gone = visit("/l/" + "Z".repeat(43));
        same(address, "without a link", gone, perform(on(address, mine), null, somewhere()));
        same(
                address,
                "with a person's link",
                gone,
                perform(on(address, mine), opened(owned(Kind.PROVED_LINK), true), somewhere()));
        var unproved = opened(byLinkOfFirms.invited(world.firm, mine.line()), false, somewhere());
        same(address, "with a link, unproved", gone, perform(on(address, mine), unproved, somewhere()));
        var colleague = named(byLinkOfFirms.elsewhere(world.firm, desk));
        foreign(address, "with a link for somebody else of the firm", mine, colleague);
        var other = named(byLinkOfFirms.elsewhere(world.otherFirm, desk));
        foreign(address, "with the link of another employer", mine, other);
        control(address, "whoever it is for", perform(on(address, mine), named(mine.link()), somewhere()));
    }

    private void foreign(String address, String visitor, OfTheFirm mine, MockHttpSession session) {
        var before = changes(mine);
        var seen = perform(on(address, mine), session, somewhere());
        boolean told = tells(seen, Set.of(World.MARKER, mine.link().name()))
                || !changes(mine).equals(before);
        matrix.add(address, visitor, told ? TheMatrix.Verdict.LEAK : TheMatrix.Verdict.NOT_FOUND);
    }

    private static List<String> changes(OfTheFirm mine) {
        return List.of(
                Rows.text("select state || version from adjustment where id = ?", mine.adjustment()),
                Rows.text("select state || revision from conversation where id = ?", mine.conversation()),
                Rows.text("select count(*) from message"));
    }

    private MockHttpServletRequestBuilder on(String address, OfTheFirm mine) {
        return asked(address, "1")
                .param("a", mine.adjustment().toString())
                .param("c", mine.conversation().toString())
                .param("act", address.endsWith("/say") ? "SAY" : "NO")
                .param("reason", "DISRUPTION")
                .param("number", "1")
                .param("version", Rows.text("select version from adjustment where id = ?", mine.adjustment()))
                .param("hash", "0".repeat(64))
                .param("revision", "1")
                .param("preparation", "Ask about the mornings")
                .param("workplace", "Later mornings")
                .param("owner", "EMPLOYER")
                .param("promise", UUID.randomUUID().toString())
                .param("read", "YES");
    }

    private MockHttpSession named(ByLinkOfFirms.Given link) {
        var session = opened(link, true, somewhere());
        perform(asked("POST /firm/who", "1"), session, somewhere());
        return session;
    }

    private void registration(String address) {
        var name = "Registering " + UUID.randomUUID();
        var mine = registering.begun(name);
        var other = registering.begun("Somebody else");
        var there = address.replace("{page}", address.startsWith("GET") ? "check" : "you");
        for (var cookie : List.of("", "Z".repeat(43), other)) {
            var seen = perform(asked(there, "1").cookie(new Cookie("ww-employer", cookie)), null, somewhere());
            boolean told =
                    tells(seen, Set.of(name)) || !registering.legalName(mine).equals(name);
            matrix.add(
                    address,
                    cookie.isEmpty()
                            ? "without a cookie"
                            : cookie.equals(other) ? "with another's" : "with a forged one",
                    told ? TheMatrix.Verdict.LEAK : TheMatrix.Verdict.NOT_FOUND);
        }
        var own = perform(asked(there, "1").cookie(new Cookie("ww-employer", mine)), null, somewhere());
        boolean opened =
                tells(own, Set.of(name)) || !registering.saved(mine, "person").isEmpty();
        matrix.add(address, "with its cookie", opened ? TheMatrix.Verdict.OPENED : TheMatrix.Verdict.NO_CONTROL);
    }

    private void registrant(String address, Kind kind) {
        var proves = kind == Kind.REGISTRANT || address.startsWith("GET");
        var mine = registering.mailed("Registering " + UUID.randomUUID());
        var gone = visit("/l/" + "Z".repeat(43));
        same(address, "without a link", gone, perform(asked(address, "1"), null, somewhere()));
        var person = opened(owned(Kind.PROVED_LINK), true);
        same(address, "with a person's link", gone, perform(asked(address, "1"), person, somewhere()));
        if (kind == Kind.REGISTRANT) {
            var unproved = proof(registering.mailed("Unproved"), false);
            same(address, "with a link, unproved", gone, perform(asked(address, "1"), unproved, somewhere()));
        }
        var other = proof(registering.mailed("Somebody else"), proves);
        var seen = perform(asked(address, "1"), other, somewhere());
        boolean told = tells(seen, Set.of(mine.name())) || registering.isRegistered(mine);
        matrix.add(address, "with another's link", told ? TheMatrix.Verdict.LEAK : TheMatrix.Verdict.NOT_FOUND);
        control(address, "whoever it went to", perform(asked(address, "1"), proof(mine, proves), somewhere()));
    }

    private void joiner(String address, Kind kind) {
        boolean proves = kind == Kind.JOINER || address.startsWith("GET");
        var name = "Joining " + UUID.randomUUID();
        var mine = byLinkOfFirms.asked(world.firm, name);
        var gone = visit("/l/" + "Z".repeat(43));
        same(address, "without a link", gone, perform(asked(address, "1"), null, somewhere()));
        var person = opened(owned(Kind.PROVED_LINK), true);
        same(address, "with a person's link", gone, perform(asked(address, "1"), person, somewhere()));
        if (kind == Kind.JOINER) {
            var unproved = proof(byLinkOfFirms.asked(world.firm, "Unproved").ticket(), "join", false);
            same(address, "with a link, unproved", gone, perform(asked(address, "1"), unproved, somewhere()));
        }
        var other = proof(byLinkOfFirms.asked(world.otherFirm, "Somebody else").ticket(), "join", proves);
        var seen = perform(asked(address, "1"), other, somewhere());
        boolean told = tells(seen, Set.of(name))
                || Rows.texts("select name from employer_member where name = ?", name)
                                .size()
                        > 0;
        matrix.add(address, "invited by another employer", told ? TheMatrix.Verdict.LEAK : TheMatrix.Verdict.NOT_FOUND);
        control(
                address,
                "whoever is invited",
                perform(asked(address, "1"), proof(mine.ticket(), "join", proves), somewhere()));
    }

    private MockHttpSession proof(RegisteringFirms.Mailed link, boolean proved) {
        return proof(link.ticket(), "proof", proved);
    }

    private MockHttpSession proof(TicketId ticket, String door, boolean proved) {
        var session = new MockHttpSession();
        var from = somewhere();
        perform(request(HttpMethod.GET, URI.create("/l/" + links.freshToken(ticket))), session, from);
        if (proved) {
            var code = links.freshCode(ticket).orElseThrow();
            var asked = request(HttpMethod.POST, URI.create("/employers/" + door + "/prove"))
                    .with(csrf());
            assertThat(perform(asked.param("code", code), session, from).gone()).isFalse();
        }
        return session;
    }

    private MockHttpSession opened(ByLinkOfFirms.Given link, boolean proved, String from) {
        var session = new MockHttpSession();
        perform(request(HttpMethod.GET, URI.create("/l/" + links.freshToken(link.ticket()))), session, from);
        if (proved) {
            var proof = request(HttpMethod.POST, URI.create("/firm/prove")).with(csrf());
            var code = links.freshCode(link.ticket()).orElseThrow();
            assertThat(perform(proof.param("code", code), session, from).gone()).isFalse();
        }
        return session;
    }

    /** What this organisation referred, with a question to it that is open. */
    private ReferralId askedBack(AtTheSurgery surgery, String question) {
        var coach = world.icb.coach();
        var id = ReferralId.of(Rows.text("select id from referral where referrer_id = ?", surgery.referrer()));
        var asked = world.icb.as(coach, () -> triage.open(coach, id)
                .map(card -> triage.askBack(
                        coach, id, new AskBack(AskedOf.REFERRER, AskBack.SOMETHING_ELSE, question), card.version())));
        assertThat(asked).contains(new TriageResult.Done());
        return id;
    }

    private static boolean answered(AtTheSurgery surgery) {
        return !Rows.texts(
                        "select 'answered' from referral_question q join referral r on r.id = q.referral_id"
                                + " where r.referrer_id = ? and q.answered_at is not null",
                        surgery.referrer())
                .isEmpty();
    }

    private ByLinks.Sent sent(Kind kind) {
        return switch (kind) {
            case PHASED_LINK -> phased.sent();
            case MY_PAGE_LINK, VIEW_LINK -> bylinks.toTheirPage();
            default -> bylinks.sent(kind == Kind.PLAN_LINK);
        };
    }

    private Owned owned(Kind kind) {
        if (kind == Kind.PASSPORT_LINK) {
            var made = passports.of("QE1");
            var owner = made.referral();
            var marks = Set.of(owner.name(), made.id().toString());
            return owned(Purpose.PASSPORT, owner.icb().id(), owner.id().value(), owner.born(), marks);
        }
        if (kind == Kind.ANSWER_LINK) {
            var decided = fixtures.aReferral()
                    .sentAt(fixtures.now().minus(Duration.ofDays(2)))
                    .notEligible(world.icb.coach());
            var marks = Set.of(decided.name(), decided.id().value().toString());
            return owned(Purpose.READ_DECISION, decided.icb().id(), decided.id().value(), decided.born(), marks);
        }
        if (kind == Kind.QUESTION_LINK) {
            var question = "Which mornings, " + UUID.randomUUID() + "?";
            var asked = fixtures.aReferral()
                    .sentAt(fixtures.now().minus(Duration.ofHours(4)))
                    .askedBack(world.icb.coach(), question);
            var marks = Set.of(asked.name(), asked.id().value().toString(), question);
            return owned(Purpose.ANSWER_QUESTION, asked.icb().id(), asked.id().value(), asked.born(), marks);
        }
        if (Set.of(Kind.MEASURE_LINK, Kind.PLAN_LINK, Kind.PHASED_LINK, Kind.MY_PAGE_LINK, Kind.VIEW_LINK)
                .contains(kind)) {
            var sent = sent(kind);
            return new Owned(
                    new TicketId(sent.ticket()),
                    links.freshToken(new TicketId(sent.ticket())),
                    sent.born(),
                    sent.subject(),
                    sent.marks());
        }
        if (kind == Kind.CONVERSATION_LINK) {
            var asked = fixtures.aReferral()
                    .sentAt(fixtures.now().minus(Duration.ofDays(2)))
                    .accepted(world.icb.coach());
            var caseId = talks.arranged(world.icb, asked);
            var marks = Set.of(asked.name(), asked.id().value().toString(), caseId.toString());
            return owned(Purpose.CONVERSATION, asked.icb().id(), caseId, asked.born(), marks);
        }
        if (kind == Kind.ADJUSTMENT_LINK) {
            var words = "A chair " + UUID.randomUUID();
            var asked = fixtures.aReferral()
                    .sentAt(fixtures.now().minus(Duration.ofDays(2)))
                    .accepted(world.icb.coach());
            agreements.asked(world.icb, asked, words);
            var marks = Set.of(asked.name(), asked.id().value().toString(), words);
            return owned(Purpose.ADJUSTMENT, asked.icb().id(), asked.id().value(), asked.born(), marks);
        }
        if (kind == Kind.MESSAGES_LINK) {
            var words = "Shall we talk " + UUID.randomUUID();
            var told = fixtures.aReferral()
                    .fromEmployer(world.booked.employer())
                    .sentAt(fixtures.now().minus(Duration.ofDays(2)))
                    .accepted(world.icb.coach());
            world.icb.in(() -> correspondence.write(
                    told.employer(),
                    uk.workwell.employer.MemberId.fresh(),
                    told.id().value(),
                    words));
            var marks = Set.of(told.name(), told.id().value().toString(), words);
            return owned(Purpose.MESSAGES, told.icb().id(), told.id().value(), told.born(), marks);
        }
        if (kind == Kind.SHARE_LINK) {
            var words = "Can lift " + UUID.randomUUID();
            var told = fixtures.aReferral()
                    .sentAt(fixtures.now().minus(Duration.ofDays(2)))
                    .accepted(world.icb.coach());
            sharing.shown(world.icb, told, words);
            var marks = Set.of(told.name(), told.id().value().toString(), words);
            return owned(Purpose.SHARE, told.icb().id(), told.id().value(), told.born(), marks);
        }
        var referred = kind == Kind.PLACE_LINK ? beatrix.unplaced() : beatrix.referred();
        var id = referred.referral().value();
        var marks = Set.of(id.toString(), referred.email(), referred.mobile(), referred.hr(), referred.coach());
        if (kind == Kind.PLACE_LINK) {
            var expires = fixtures.now().plus(Duration.ofDays(1));
            var ticket = links.issue(Purpose.PLACE_REFERRAL, null, referred.employer(), id, expires);
            return new Owned(ticket, links.freshToken(ticket), Beatrix.BORN, id, marks);
        }
        var purpose = kind == Kind.NEW_LINK ? Purpose.ASK_FOR_NEW_LINK : Purpose.CONFIRM_REFERRAL;
        return owned(purpose, Beatrix.ICB, id, Beatrix.BORN, marks);
    }

    private Owned owned(Purpose purpose, TenantId icb, UUID referral, LocalDate born, Set<String> marks) {
        var ticket = links.issue(purpose, icb, null, referral, fixtures.now().plus(Duration.ofDays(1)));
        return new Owned(ticket, links.freshToken(ticket), born, referral, marks);
    }

    private MockHttpSession opened(Owned owned, boolean proved) {
        var session = new MockHttpSession();
        var from = somewhere();
        perform(request(HttpMethod.GET, URI.create("/l/" + owned.token())), session, from);
        if (proved) {
            var born = owned.born();
            var proof = request(HttpMethod.POST, URI.create("/r/prove"))
                    .with(csrf())
                    .param("code", links.freshCode(owned.ticket()).orElseThrow())
                    .param("day", String.valueOf(born.getDayOfMonth()))
                    .param("month", String.valueOf(born.getMonthValue()))
                    .param("year", String.valueOf(born.getYear()));
            assertThat(perform(proof, session, from).gone()).isFalse();
        }
        return session;
    }

    private void token(String address) {
        var mine = owned(Kind.OPENED_LINK);
        var used = owned(Kind.OPENED_LINK);
        links.end(used.ticket());
        char first = mine.token().charAt(0);
        var forged = (first == 'A' ? 'B' : 'A') + mine.token().substring(1);
        var random = visit("/l/" + "Z".repeat(43));
        assertThat(random.gone()).isTrue();
        same(address, "with a forged token", random, visit("/l/" + forged));
        same(address, "with a token that was used", random, visit("/l/" + used.token()));
        same(address, "with the id of a referral", random, visit("/l/" + mine.referral()));
        same(
                address,
                "with the id of the ticket",
                random,
                visit("/l/" + mine.ticket().value()));
        control(address, "with the token that was sent", visit("/l/" + mine.token()));
    }

    private Seen visit(String path) {
        return perform(request(HttpMethod.GET, URI.create(path)), new MockHttpSession(), somewhere());
    }

    private void same(String door, String visitor, Seen expected, Seen seen) {
        matrix.add(door, visitor, seen.equals(expected) ? TheMatrix.Verdict.NOT_FOUND : TheMatrix.Verdict.LEAK);
    }

    private void control(String door, String visitor, Seen seen) {
        boolean opened = !seen.gone() && seen.status() < 400;
        matrix.add(door, visitor, opened ? TheMatrix.Verdict.OPENED : TheMatrix.Verdict.NO_CONTROL);
    }

    private void link(String address, Kind kind) {
        var mine = owned(kind);
        var door = kind == Kind.VIEW_LINK ? address.replace("{view}", viewOf(mine)) : address;
        var before = trace(mine);
        var gone = visit("/l/" + "Z".repeat(43));
        same(address, "without a link", gone, perform(asked(door, "1"), null, somewhere()));

        var ended = owned(kind);
        var late = opened(ended, false);
        links.end(ended.ticket());
        same(address, "with a link that has ended", gone, perform(asked(door, "1"), late, somewhere()));

        boolean proves = Set.of(
                        Kind.PASSPORT_LINK,
                        Kind.PROVED_LINK,
                        Kind.PLACE_LINK,
                        Kind.ANSWER_LINK,
                        Kind.QUESTION_LINK,
                        Kind.MEASURE_LINK,
                        Kind.PLAN_LINK,
                        Kind.MESSAGES_LINK,
                        Kind.MY_PAGE_LINK,
                        Kind.VIEW_LINK,
                        Kind.PHASED_LINK,
                        Kind.CONVERSATION_LINK,
                        Kind.SHARE_LINK,
                        Kind.ADJUSTMENT_LINK)
                .contains(kind);
        if (proves) {
            var unproved = opened(mine, false);
            same(address, "with the link, unproved", gone, perform(asked(door, "1"), unproved, somewhere()));
        }
        var other = owned(kind);
        var theirs = perform(asked(door, "1"), opened(other, proves), somewhere());
        var own = Set.copyOf(mine.marks().stream()
                .filter(mark -> !other.marks().contains(mark))
                .toList());
        boolean told = tells(theirs, own) || !trace(mine).equals(before);
        matrix.add(address, "with somebody else's link", told ? TheMatrix.Verdict.LEAK : TheMatrix.Verdict.NOT_FOUND);

        var session = opened(mine, proves);
        var code = address.endsWith("/r/prove") ? links.freshCode(mine.ticket()).orElseThrow() : "1";
        control(address, "with the link, its owner", perform(asked(door, code), session, somewhere()));
    }

    /** Somebody's look at the case of a link. */
    private static String viewOf(Owned one) {
        return Rows.text(
                "select id from audit_entry where subject_id = ? and action = 'RecordSeen' and actor_kind = 'STAFF'",
                one.referral());
    }

    /** Everything by which one could see that something happened to a referral and its link. */
    private static List<String> trace(Owned one) {
        return Rows.texts(
                "select state from referral where id = ? or employer_referral_id = ? union all"
                        + " select coalesce(outcome, 'waits') from unbound_draft where id = ? union all"
                        + " select concat(used_at, ended_at, codes_sent, failures) from link_ticket where id = ?",
                one.referral(),
                one.referral(),
                one.referral(),
                one.ticket().value());
    }

    private String client(TenantId icb) {
        var client = "client-" + UUID.randomUUID();
        CurrentTenant.run(icb, () -> partners.add(client, "Example Surgery", Route.GP));
        return client;
    }

    private Seen asPartner(MockHttpServletRequestBuilder asked, String client, String icb) {
        return perform(
                asked.with(jwt().jwt(token -> token.claim("azp", client).claim("organization", List.of(icb)))),
                null,
                somewhere());
    }

    private void partner() {
        var name = "Example " + UUID.randomUUID();
        var key = UUID.randomUUID().toString();
        var rightful = client(world.icb.id());
        var sent = asPartner(sending(key, name), rightful, "qe1");
        control("POST /api/referrals", "the partner", sent);
        var id = UUID.fromString(sent.body().replaceAll(".*\"id\":\"([^\"]+)\".*", "$1"));
        var again = asPartner(sending(key, name), client(world.icb.id()), "qe1");
        var elsewhere = asPartner(sending(key, name), client(world.otherIcb.id()), "qop");
        unknowing("POST /api/referrals", "another partner, the same key", again, 201, id);
        unknowing("POST /api/referrals", "a partner of another ICB, the same key", elsewhere, 201, id);
        unknowing(
                "POST /api/referrals",
                "the partner, claiming another ICB",
                asPartner(sending(key, name), rightful, "qop"),
                403,
                id);
        unknowing("POST /api/referrals", "nobody", perform(sending(key, name), null, somewhere()), 401, id);

        var door = "GET /api/referrals/{id}";
        control(door, "the partner", asPartner(asking(id), rightful, "qe1"));
        for (var icb : List.of("qe1", "qop")) {
            var other = client(icb.equals("qe1") ? world.icb.id() : world.otherIcb.id());
            var unknown = asPartner(asking(UUID.randomUUID()), other, icb);
            assertThat(unknown.status()).isEqualTo(404);
            same(door, "another partner of " + icb, unknown, asPartner(asking(id), other, icb));
            // Not a partner's at all: an employer's.
            same(
                    door,
                    "a partner of " + icb + ", not a partner's",
                    unknown,
                    asPartner(asking(world.received.id().value()), other, icb));
        }
        unknowing(door, "the partner, claiming another ICB", asPartner(asking(id), rightful, "qop"), 403, id);
        unknowing(door, "nobody", perform(asking(id), null, somewhere()), 401, id);
    }

    private void unknowing(String door, String visitor, Seen seen, int status, UUID id) {
        boolean right = seen.status() == status && !seen.body().contains(id.toString());
        matrix.add(door, visitor, right ? TheMatrix.Verdict.NOT_FOUND : TheMatrix.Verdict.LEAK);
    }

    private static MockHttpServletRequestBuilder asking(UUID id) {
        return request(HttpMethod.GET, URI.create("/api/referrals/" + id));
    }

    private static MockHttpServletRequestBuilder sending(String key, String name) {
        return request(HttpMethod.POST, URI.create("/api/referrals"))
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(BODY.replace("Somebody", name));
    }
}
