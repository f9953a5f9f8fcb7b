package uk.workwell.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.notes.NoteId;
import uk.workwell.casework.notes.NoteKind;
import uk.workwell.casework.notes.NoteWords;
import uk.workwell.casework.notes.Notes;
import uk.workwell.team.AddStaff;
import uk.workwell.team.ProviderId;
import uk.workwell.team.Role;
import uk.workwell.team.StaffId;
import uk.workwell.team.Team;
import uk.workwell.tenant.CurrentTenant;

/**
 * The pages that a coach lives in, over HTTP and Vaadin's own protocol, in a service of 42 tenants: what a page costs among
 * 250,000 people against 2,500, how many statements it sends, and that a lead's session does not grow with the team.
 */
final class CoachPages {

    private static final int ROUNDS = 4;
    private static final int OPENINGS = 50;
    private static final int WINDOW = 40;
    private static final int MOST_WINDOWS = 12;
    private static final int NOTES = 6;
    private static final double MOST = 1.5;
    private static final int LEADS = 100;
    private static final double MOST_HEAP = 1.1;

    private final House little;
    private final House much;

    CoachPages(House little, House much) {
        this.little = little;
        this.much = much;
    }

    List<Figure> measure() throws Exception {
        try (var few = Side.of(little);
                var many = Side.of(much)) {
            var figures = new ArrayList<Figure>();
            for (var page : Page.values()) {
                figures.addAll(compare(page, few, many));
            }
            figures.add(Figure.atMost(
                    "Caseload of a whole team: heap of a session, among 250,000 ÷ among 2,500",
                    many.heapOfALead() / few.heapOfALead(),
                    MOST_HEAP));
            return figures;
        }
    }

    private static List<Figure> compare(Page page, Side few, Side many) throws Exception {
        few.warmUp(page);
        many.warmUp(page);
        var ratios = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            double small = p95(few, page);
            ratios.add(p95(many, page) / small);
        }
        return List.of(
                Figure.atMost(page.words + ", p95 among 250,000 ÷ among 2,500", Rounds.median(ratios), MOST),
                Figure.atMost(page.words + ", statements among 250,000", many.statements(page), page.mostStatements),
                Figure.plain(page.words + ", statements among 2,500", few.statements(page)));
    }

    private static double p95(Side side, Page page) throws Exception {
        var took = new long[OPENINGS];
        for (int i = 0; i < OPENINGS; i++) {
            took[i] = side.open(page);
        }
        return Rounds.percentile(took, 0.95);
    }

    /** A page, with what shows that it really came. */
    private enum Page {
        CASELOAD("Caseload page", 3, "Family[a-j]+\"", 50),
        SEARCH("Type-ahead search in the caseload", 3, "Family[a-j]+\"", 1),
        TRIAGE("Triage queue", 6, "Family[a-j]+", 1),
        CASE("Case page", 40, "Rang as agreed", NOTES);

        final String words;
        final int mostStatements;
        final Pattern proof;
        final int times;

        Page(String words, int mostStatements, String proof, int times) {
            this.words = words;
            this.mostStatements = mostStatements;
            this.proof = Pattern.compile(proof);
            this.times = times;
        }
    }

    /** One of the two services, with a coach signed in to it. */
    private static final class Side implements AutoCloseable {

        private static final String CASELOAD = "coach/caseload";
        private static final String LEAD = "lead@bench.example";

        private final List<UUID> cases;
        private final Issuer issuer;
        private final Running running;
        private final Counted counted;
        private final Visitor coach;
        private int turn;

        private Side(List<UUID> cases, Issuer issuer, Running running, Counted counted, Visitor coach) {
            this.cases = cases;
            this.issuer = issuer;
            this.running = running;
            this.counted = counted;
            this.coach = coach;
        }

        static Side of(House house) throws Exception {
            var cases = CurrentTenant.within(house.tenant(), () -> withNotes(house));
            CurrentTenant.run(house.tenant(), () -> house.bean(Team.class)
                    .add(AddStaff.of("Bench Lead", LEAD, new ProviderId(house.filled.provider()), Role.LEAD)));
            var issuer = new Issuer("bench0@" + house.filled.tenant() + ".example");
            var running = new Running(house, issuer);
            return new Side(
                    cases, issuer, running, new Counted(house.database), Visitor.signedIn(running.url(), CASELOAD));
        }

        private static List<UUID> withNotes(House house) {
            var coach = house.bean(Team.class)
                    .find(new StaffId(house.filled.coach()))
                    .orElseThrow();
            var cases = house.bean(TransactionTemplate.class).execute(status -> house.bean(JdbcClient.class)
                    .sql("select id from care_case where coach_id = ? and state = 'STARTED'")
                    .param(coach.id().value())
                    .query(UUID.class)
                    .list());
            var notes = house.bean(Notes.class);
            for (var one : cases) {
                for (int i = 0; i < NOTES; i++) {
                    notes.save(
                            coach,
                            new CaseId(one),
                            new NoteId(UUID.randomUUID()),
                            new NoteWords(NoteKind.CALL, 10, "Rang as agreed", "", null));
                }
            }
            return cases;
        }

        void warmUp(Page page) throws Exception {
            running.warmUp(WINDOW, MOST_WINDOWS, () -> {
                for (int i = 0; i < WINDOW; i++) {
                    open(page);
                }
                return WINDOW;
            });
        }

        /** How long the server took to answer, in nanoseconds. */
        long open(Page page) throws Exception {
            var one = cases.get(turn++ % cases.size());
            var field = page == Page.SEARCH ? searchField() : "";
            long begun = System.nanoTime();
            var answer =
                    switch (page) {
                        case CASELOAD -> {
                            var shown = coach.open(CASELOAD);
                            yield shown + coach.rows(shown);
                        }
                        case SEARCH -> coach.type(field, "family" + (char) ('b' + turn % 4));
                        case TRIAGE -> coach.open("coach/triage");
                        case CASE -> coach.open("coach/case/" + one);
                    };
            long took = System.nanoTime() - begun;
            coach.leave();
            if (page.proof.matcher(answer).results().count() < page.times) {
                throw new IllegalStateException(page.words + " came without what it should show");
            }
            return took;
        }

        private String searchField() throws Exception {
            var shown = coach.open(CASELOAD);
            coach.rows(shown);
            return Visitor.search(shown);
        }

        /** Statements of an opening, without those that tell the database for whom it is asked. */
        double statements(Page page) throws Exception {
            double others = page == Page.SEARCH ? statements(Page.CASELOAD) : 0;
            long before = counted.statements();
            counted.tellings();
            for (int i = 0; i < WINDOW; i++) {
                open(page);
            }
            return (double) (counted.statements() - before - counted.tellings()) / WINDOW - others;
        }

        /** Live bytes for each lead who has the caseload of everybody open. */
        double heapOfALead() throws Exception {
            issuer.signsInAs(LEAD);
            leadsArrive(WINDOW);
            long before = running.liveBytes();
            var kept = leadsArrive(LEADS);
            long after = running.liveBytes();
            return (double) (after - before) / kept.size();
        }

        private List<Visitor> leadsArrive(int number) throws Exception {
            var leads = new ArrayList<Visitor>();
            for (int i = 0; i < number; i++) {
                var lead = Visitor.signedIn(running.url(), CASELOAD);
                lead.openThePage();
                leads.add(lead);
            }
            return leads;
        }

        @Override
        public void close() throws SQLException {
            running.close();
            counted.close();
            issuer.close();
        }
    }
}
