package uk.workwell.wall;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.Fixtures;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.WorkWellTest;
import uk.workwell.agreement.AdjustmentId;
import uk.workwell.casework.Caseload;
import uk.workwell.casework.Casework;
import uk.workwell.desk.AnEmployer;
import uk.workwell.draft.OpenDraft;
import uk.workwell.draft.TenantDrafts;
import uk.workwell.employer.Employers;
import uk.workwell.employer.MemberId;
import uk.workwell.employer.MemberPrincipal;
import uk.workwell.portal.EmployerDesk;
import uk.workwell.team.Colleague;
import uk.workwell.team.StaffId;
import uk.workwell.team.StaffPrincipal;
import uk.workwell.tenant.EmployerId;
import uk.workwell.tenant.TenantId;

/** The isolation matrix, pages behind a door: every route of the registry, tried by everybody whose it is not. */
@WorkWellTest
@Tag("wall")
class TheDoorsTest extends SpringBrowserlessTest {

    /** What is behind a page. */
    private enum Behind {
        CASE,
        BOOKED,
        NOTE,
        RISK,
        DUTY,
        REFERRAL,
        DRAFT,
        CALL,
        LINE,
        TALK,
        COACHES,
        LEADS,
        ADMINS,
        OPERATOR,
        EMPLOYERS,
        PERSON
    }

    /** One line for each route: a new page without its line fails the build. */
    private static final Map<String, Behind> DOORS = Map.ofEntries(
            Map.entry("coach/case/:case", Behind.CASE),
            Map.entry("coach/case/:case/assessment", Behind.CASE),
            Map.entry("coach/case/:case/measures", Behind.CASE),
            Map.entry("coach/case/:case/measures/:measure", Behind.CASE),
            Map.entry("coach/case/:case/plan", Behind.CASE),
            Map.entry("coach/case/:case/plan/draft", Behind.CASE),
            Map.entry("coach/case/:case/appointments", Behind.CASE),
            Map.entry("coach/case/:case/appointments/new", Behind.CASE),
            Map.entry("coach/case/:case/appointments/:appointment", Behind.BOOKED),
            Map.entry("coach/case/:case/appointments/:appointment/move", Behind.BOOKED),
            Map.entry("coach/week", Behind.COACHES),
            Map.entry("coach/hours", Behind.COACHES),
            Map.entry("coach/case/:case/first-appointment", Behind.BOOKED),
            Map.entry("coach/case/:case/contact", Behind.CASE),
            Map.entry("coach/case/:case/contact/letter", Behind.CASE),
            Map.entry("coach/case/:case/contact/end", Behind.CASE),
            Map.entry("coach/case/:case/first-appointment/move", Behind.BOOKED),
            Map.entry("coach/case/:case/adjustments", Behind.CASE),
            Map.entry("coach/case/:case/adjustments/new", Behind.CASE),
            Map.entry("coach/case/:case/adjustments/:adjustment", Behind.BOOKED),
            Map.entry("coach/case/:case/flexible/new", Behind.CASE),
            Map.entry("coach/case/:case/flexible/:request", Behind.BOOKED),
            Map.entry("coach/case/:case/services", Behind.CASE),
            Map.entry("coach/case/:case/return", Behind.CASE),
            Map.entry("coach/case/:case/return/new", Behind.CASE),
            Map.entry("coach/case/:case/return/:conversation", Behind.BOOKED),
            Map.entry("employer/staff/:id/conversation", Behind.TALK),
            Map.entry("employer/staff/:id/passport", Behind.TALK),
            Map.entry("employer/staff/:id/conversation/:conversation", Behind.TALK),
            Map.entry("coach/case/:case/sharing", Behind.CASE),
            Map.entry("coach/case/:case/sharing/:permission", Behind.BOOKED),
            Map.entry("coach/case/:case/release", Behind.CASE),
            Map.entry("coach/case/:case/by-link", Behind.CASE),
            Map.entry("coach/case/:case/release/:release", Behind.BOOKED),
            Map.entry("coach/case/:case/services/find", Behind.CASE),
            Map.entry("coach/case/:case/services/new/:service", Behind.CASE),
            Map.entry("coach/case/:case/services/:onward", Behind.BOOKED),
            Map.entry("coach/case/:case/fit-notes", Behind.CASE),
            Map.entry("coach/case/:case/fit-notes/new", Behind.CASE),
            Map.entry("coach/case/:case/fit-notes/:fitnote", Behind.BOOKED),
            Map.entry("coach/case/:case/phased-return", Behind.CASE),
            Map.entry("coach/case/:case/phased-return/edit", Behind.CASE),
            Map.entry("coach/case/:case/phased-return/worked", Behind.CASE),
            Map.entry("coach/case/:case/phased-return/end", Behind.CASE),
            Map.entry("coach/services", Behind.COACHES),
            Map.entry("coach/services/:service", Behind.COACHES),
            Map.entry("coach/case/:case/note/:note", Behind.NOTE),
            Map.entry("coach/case/:case/concern", Behind.CASE),
            Map.entry("coach/concern/:risk", Behind.RISK),
            Map.entry("coach/duty", Behind.DUTY),
            Map.entry("coach/people/:person/same/:other", Behind.PERSON),
            Map.entry("coach/case/:case/pause", Behind.CASE),
            Map.entry("coach/case/:case/extension", Behind.CASE),
            Map.entry("coach/case/:case/situation", Behind.CASE),
            Map.entry("coach/case/:case/end", Behind.CASE),
            Map.entry("coach/case/:case/reopen", Behind.CASE),
            Map.entry("coach/case/:case/follow-up", Behind.CASE),
            Map.entry("coach/extensions", Behind.LEADS),
            Map.entry("coach/limits", Behind.LEADS),
            Map.entry("coach/limits/:coach", Behind.LEADS),
            Map.entry("coach/lead/load", Behind.LEADS),
            Map.entry("coach/lead/move", Behind.LEADS),
            Map.entry("coach/lead/cover", Behind.LEADS),
            Map.entry("coach/triage/:referral?", Behind.REFERRAL),
            Map.entry("coach/triage/:referral/receipt/:version?", Behind.REFERRAL),
            Map.entry("coach/take-referral/:draft?", Behind.CALL),
            Map.entry("admin/referrers", Behind.ADMINS),
            Map.entry("admin/directory", Behind.ADMINS),
            Map.entry("admin/questionnaires", Behind.ADMINS),
            Map.entry("admin/plan-templates", Behind.ADMINS),
            Map.entry("admin/directory/import", Behind.ADMINS),
            Map.entry("admin/directory/service/:service?", Behind.ADMINS),
            Map.entry("coach", Behind.COACHES),
            Map.entry("coach/caseload", Behind.COACHES),
            Map.entry("admin", Behind.ADMINS),
            Map.entry("admin/team", Behind.ADMINS),
            Map.entry("admin/employers", Behind.ADMINS),
            Map.entry("operator", Behind.OPERATOR),
            Map.entry("employer", Behind.EMPLOYERS),
            Map.entry("employer/staff", Behind.EMPLOYERS),
            Map.entry("employer/organisation", Behind.EMPLOYERS),
            Map.entry("employer/organisation/people", Behind.EMPLOYERS),
            Map.entry("employer/organisation/people/:member", Behind.EMPLOYERS),
            Map.entry("employer/organisation/sites", Behind.EMPLOYERS),
            Map.entry("admin/employers/:employer", Behind.ADMINS),
            Map.entry("employer/refer", Behind.EMPLOYERS),
            Map.entry("employer/staff/:id", Behind.LINE),
            Map.entry("employer/staff/:id/phased-return", Behind.LINE),
            Map.entry("employer/staff/:id/phased-return/change", Behind.LINE),
            Map.entry("employer/staff/:id/adjustments", Behind.LINE),
            Map.entry("employer/staff/:id/adjustments/:adjustment", Behind.LINE),
            Map.entry("employer/staff/:id/flexible/:request", Behind.LINE),
            Map.entry("employer/staff/:id/by-link", Behind.LINE),
            Map.entry("employer/refer/:draft/sent", Behind.LINE),
            Map.entry("employer/refer/:draft", Behind.DRAFT),
            Map.entry("employer/refer/:draft/check", Behind.DRAFT),
            Map.entry("employer/refer/:draft/:step(who|job|situation|tried)", Behind.DRAFT));

    @Autowired
    ApplicationContext beans;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Employers employers;

    @Autowired
    EmployerDesk desk;

    @Autowired
    Casework casework;

    @Autowired
    Caseload caseload;

    @Autowired
    TenantDrafts drafts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    OnwardDrawer onwardDrawer;

    @Autowired
    SharingDrawer sharingDrawer;

    @Autowired
    ConversationDrawer talks;

    @SuppressWarnings("NullAway.Init")
    private ConversationDrawer.Theirs theirs;

    @SuppressWarnings("NullAway.Init")
    private UUID talk;

    @SuppressWarnings("NullAway.Init")
    private SharingDrawer.Told told;

    @Autowired
    FitNoteDrawer fitNoteDrawer;

    @SuppressWarnings("NullAway.Init")
    private UUID fitNote;

    @Autowired
    AgreementDrawer agreements;

    @Autowired
    FlexibleDrawer requests;

    @SuppressWarnings("NullAway.Init")
    private uk.workwell.agreement.flexible.FlexibleId madeToThem;

    @SuppressWarnings("NullAway.Init")
    private AdjustmentId ofTheLine;

    @SuppressWarnings("NullAway.Init")
    private AdjustmentId ofTheCase;

    @Autowired
    PeopleDrawer peopleDrawer;

    @SuppressWarnings("NullAway.Init")
    private uk.workwell.person.PersonId lookalike;

    @SuppressWarnings("NullAway.Init")
    private OnwardDrawer.SentOn sentOn;

    @SuppressWarnings("NullAway.Init")
    private World world;

    @SuppressWarnings("NullAway.Init")
    private UUID call;

    private final TheMatrix matrix = new TheMatrix();

    private record Staff(TenantId tenant, StaffId staff) implements StaffPrincipal {}

    private record Hr(EmployerId employer, MemberId member) implements MemberPrincipal {}

    /** Somebody who tries a door. */
    private record Visitor(String name, Object principal, List<GrantedAuthority> roles, Request request) {}

    private interface Request {
        <T> T in(Supplier<T> work);
    }

    /** What somebody saw. */
    private record Sight(String page, String words) {}

    @BeforeEach
    void aWorld() {
        world = new World(fixtures, employers, desk, casework, caseload, jdbc, transaction);
        fitNote = fitNoteDrawer.fill(world);
        sentOn = onwardDrawer.fill(world);
        told = sharingDrawer.fill(world);
        talk = talks.fill(world).value();
        theirs = talks.theirs(world);
        ofTheLine = agreements.ofTheLine(world);
        ofTheCase = agreements.fill(world);
        madeToThem = requests.ofTheLine(world);
        requests.fill(world);
        var coach = world.icb.coach();
        var answers = "{\"way\": \"PHONE\", \"fullName\": \"" + World.MARKER + "\"}";
        call = world.icb.as(
                coach, () -> drafts.beginFor(OpenDraft.Kind.CALL, coach.id().value(), answers)
                        .value());
        lookalike = peopleDrawer.fill(world);
    }

    @AfterEach
    void nobodySignedIn() {
        SecurityContextHolder.clearContext();
    }

    private static Visitor staff(String name, AnIcb icb, Colleague colleague) {
        return new Visitor(
                name,
                new Staff(icb.id(), colleague.id()),
                colleague.roles().stream()
                        .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                        .toList(),
                new Request() {
                    @Override
                    public <T> T in(Supplier<T> work) {
                        return icb.as(colleague, work);
                    }
                });
    }

    private static Visitor member(String name, AnEmployer firm, MemberId member, String role) {
        return new Visitor(
                name, new Hr(firm.id, member), List.of(new SimpleGrantedAuthority("ROLE_" + role)), new Request() {
                    @Override
                    public <T> T in(Supplier<T> work) {
                        return firm.as(member, work);
                    }
                });
    }

    private static Visitor unbound(String name, String role) {
        return new Visitor(name, name, List.of(new SimpleGrantedAuthority(role)), new Request() {
            @Override
            public <T> T in(Supplier<T> work) {
                return work.get();
            }
        });
    }

    private List<Visitor> everybody() {
        return List.of(
                staff("coach of the case", world.icb, world.icb.coach()),
                staff("coach of another provider", world.otherProvider, world.otherProvider.coach()),
                staff("coach of another ICB", world.otherIcb, world.otherIcb.coach()),
                staff("lead of another ICB", world.otherIcb, world.otherIcb.lead()),
                staff("admin of the ICB", world.icb, world.icb.admin()),
                staff("admin of another ICB", world.otherIcb, world.otherIcb.admin()),
                member("HR of the employer", world.firm, world.firm.hr, "HR"),
                member("manager who is not theirs", world.firm, world.firm.otherManager, "MANAGER"),
                member("HR of another employer", world.otherFirm, world.otherFirm.hr, "HR"),
                unbound("operator", "ROLE_OPERATOR"),
                unbound("somebody without a place", "SIGNED_IN"));
    }

    /** To a page of leads their own lead comes instead of the coach of the case, who has a test of her own. */
    private List<Visitor> visitors(Behind behind) {
        if (behind != Behind.LEADS) return everybody();
        return Stream.concat(
                        Stream.of(staff("lead of the provider", world.icb, world.icb.lead())),
                        everybody().stream().skip(1))
                .toList();
    }

    @Test
    void aCoachFindsNoPageOfLeads() {
        DOORS.forEach((door, behind) -> {
            if (behind != Behind.LEADS) return;
            assertThat(visit(everybody().getFirst(), door).page()).as(door).startsWith("NotFound");
        });
    }

    private Sight visit(Visitor visitor, String address) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(visitor.principal(), null, visitor.roles()));
        return visitor.request().in(() -> {
            // Away first: an address that is open already is not opened again.
            UI.getCurrent().navigate("away");
            UI.getCurrent().navigate(address);
            var words = UI.getCurrent()
                    .getChildren()
                    .map(component -> component.getElement().getTextRecursively())
                    .collect(Collectors.joining(" "));
            return new Sight(getCurrentView().getClass().getSimpleName(), words);
        });
    }

    private UUID idBehind(Behind behind) {
        return switch (behind) {
            case CASE -> world.caseId;
            case BOOKED -> world.bookedCase;
            case PERSON -> world.personId;
            case NOTE -> world.note.value();
            case RISK -> world.risk.value();
            case REFERRAL -> world.received.id().value();
            case DRAFT -> world.draft;
            case CALL -> call;
            case LINE -> world.line;
            case TALK -> theirs.line();
            case DUTY, COACHES, LEADS, ADMINS, OPERATOR, EMPLOYERS -> new UUID(0, 0);
        };
    }

    private static String rightful(Behind behind) {
        return switch (behind) {
            case CASE, BOOKED, NOTE, RISK, REFERRAL, CALL, PERSON, COACHES -> "coach of the case";
            case DUTY -> "duty lead";
            case DRAFT, LINE, TALK, EMPLOYERS -> "HR of the employer";
            case LEADS -> "lead of the provider";
            case ADMINS -> "admin of the ICB";
            case OPERATOR -> "operator";
        };
    }

    private String address(String template, Object id) {
        return template.replace(":service?", sentOn.service().toString())
                .replace(":service", sentOn.service().toString())
                .replace(":onward", sentOn.onward().toString())
                .replace(":appointment", world.appointment.toString())
                .replace(":release", told.text().toString())
                .replace(":fitnote", fitNote.toString())
                .replace(":conversation", (template.startsWith("employer") ? theirs.conversation() : talk).toString())
                .replace(":adjustment", (template.startsWith("employer") ? ofTheLine : ofTheCase).toString())
                .replace(":request", (template.startsWith("employer") ? madeToThem : requests.made()).toString())
                .replace(":permission", told.permission().value().toString())
                .replace(":other", lookalike.value().toString())
                .replace(":case/note", world.bookedCase + "/note")
                .replaceAll(":(case|referral|draft|id|note|risk|person)\\??", id.toString())
                .replaceAll(":part\\?\\([^)]*\\)", "appointments")
                .replace("/:version?", "")
                .replace(":coach", world.icb.coach().id().value().toString())
                .replaceAll(":step\\([^)]*\\)", "who")
                .replace(":member", world.firm.manager.value().toString())
                .replace(":employer", world.firm.id.toString())
                .replace(":measure", "WHO5");
    }

    @Test
    void everyRouteHasItsLine() {
        assertThat(new Doors(beans).views()).isEqualTo(new TreeSet<>(DOORS.keySet()));
    }

    @Test
    void nothingIsCalledFromTheBrowserPastTheRoutes() {
        assertThat(new Doors(beans).clientCalls()).isEmpty();
    }

    @Test
    void everybodyElseFindsWhatAnUnknownIdGives() {
        // Only their own page tells a duty lead from others of the provider: cases they may see like a lead.
        attempt("coach/duty", Behind.DUTY, staff("duty lead", world.icb, world.icb.duty()));
        DOORS.forEach((door, behind) -> visitors(behind).forEach(visitor -> attempt(door, behind, visitor)));
        matrix.writeTo(Path.of("target/isolation-matrix-pages.md"));
        assertThat(matrix.wrong()).isEmpty();
        assertThat(matrix.cells()).hasSize(DOORS.size() * everybody().size() + 1);
    }

    private void attempt(String door, Behind behind, Visitor visitor) {
        var seen = visit(visitor, address(door, idBehind(behind)));
        boolean record = Set.of(
                        Behind.CASE,
                        Behind.BOOKED,
                        Behind.NOTE,
                        Behind.RISK,
                        Behind.REFERRAL,
                        Behind.DRAFT,
                        Behind.CALL,
                        Behind.PERSON,
                        Behind.TALK,
                        Behind.LINE)
                .contains(behind);
        if (visitor.name().equals(rightful(behind))) {
            boolean opened = !seen.page().startsWith("NotFound")
                    && !seen.page().contains("Error")
                    && (!record || world.marks().stream().anyMatch(seen.words()::contains));
            matrix.add(door, visitor.name(), opened ? TheMatrix.Verdict.OPENED : TheMatrix.Verdict.NO_CONTROL);
            return;
        }
        boolean told =
                world.marks().stream().anyMatch(mark -> seen.words().contains(mark)) && !sharesTheList(behind, visitor);
        if (record) {
            var unknown = visit(visitor, address(door, UUID.randomUUID()));
            told |= !unknown.equals(seen);
        }
        matrix.add(door, visitor.name(), told ? TheMatrix.Verdict.LEAK : TheMatrix.Verdict.NOT_FOUND);
    }

    /** Nobody else shares a list with the rightful one in this world. */
    private static boolean sharesTheList(Behind behind, Visitor visitor) {
        return behind == Behind.EMPLOYERS && visitor.name().equals("HR of the employer");
    }

    @Test
    void whoWaitsForTheirOwnAnswerIsInNoListOfStaff() {
        for (var visitor : everybody()) {
            for (var list : List.of("coach", "coach/caseload", "coach/triage")) {
                assertThat(visit(visitor, list).words())
                        .as(list + " for " + visitor.name())
                        .doesNotContain(world.waiting.name());
            }
            var direct = visit(visitor, "coach/triage/" + world.waiting.id());
            assertThat(direct.words()).as(visitor.name()).doesNotContain(world.waiting.name());
        }
    }
}
