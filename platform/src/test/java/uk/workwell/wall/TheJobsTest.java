package uk.workwell.wall;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.AReferral;
import uk.workwell.Fixtures;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.Caseload;
import uk.workwell.casework.Casework;
import uk.workwell.desk.AnEmployer;
import uk.workwell.desk.AnswersOf;
import uk.workwell.draft.LinkDrafts;
import uk.workwell.draft.OpenDraft;
import uk.workwell.draft.TenantDrafts;
import uk.workwell.employer.Employers;
import uk.workwell.employer.Registrations;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;
import uk.workwell.portal.EmployerDesk;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.EmployerId;
import uk.workwell.tenant.TenantId;
import uk.workwell.tenant.TenantJob;

/** The isolation matrix, jobs: each runs once with nothing bound, and keeps what it does in the ICB whose it is. */
@WorkWellTest
@Tag("wall")
class TheJobsTest {

    /** One line for each job: a new one without its line fails the build. */
    private static final Map<String, BiConsumer<TheJobsTest, String>> JOBS = Map.ofEntries(
            Map.entry("turn-support-clocks", TheJobsTest::turn),
            Map.entry("lapse-referrals", TheJobsTest::lapse),
            Map.entry("import-directories", TheJobsTest::importDirectories),
            Map.entry("lapse-releases", TheJobsTest::lapseReleases),
            Map.entry("turn-phased-returns", TheJobsTest::turnPhased),
            Map.entry("turn-adjustments", TheJobsTest::turnAdjustments),
            Map.entry("turn-flexible", TheJobsTest::turnFlexible),
            Map.entry("pass-on-messages", TheJobsTest::passOnMessages),
            Map.entry("purge-note-drafts", TheJobsTest::purgeNotes),
            Map.entry("escalate-risk", TheJobsTest::escalate),
            Map.entry("purge-employer-drafts", TheJobsTest::purge),
            Map.entry("purge-registrations", TheJobsTest::purgeRegistrations),
            Map.entry("purge-link-drafts", TheJobsTest::purgeTyped),
            Map.entry("lapse-conversations", TheJobsTest::lapseConversations),
            Map.entry("purge-preparations", TheJobsTest::purgePreparations),
            Map.entry("remind-of-promises", TheJobsTest::remindOfPromises),
            Map.entry("purge-tenant-drafts", TheJobsTest::purgeTenants),
            Map.entry("forget-names", TheJobsTest::forgetNames),
            Map.entry("tell-employers", TheJobsTest::tell),
            Map.entry("seal-the-trail", TheJobsTest::seal),
            Map.entry("forget-old-links", TheJobsTest::forget),
            Map.entry("send-notice", TheJobsTest::send),
            Map.entry("send-unplaced-notice", TheJobsTest::sendUnplaced));

    @Autowired
    ApplicationContext beans;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Employers employers;

    @Autowired
    Registrations registrations;

    @Autowired
    EmployerDesk desk;

    @Autowired
    Casework casework;

    @Autowired
    Caseload caseload;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Links links;

    @Autowired
    LinkDrafts typed;

    @Autowired
    TenantDrafts drafts;

    @Autowired
    PhasedDrawer phased;

    @Autowired
    SharingDrawer sharing;

    @Autowired
    ConversationDrawer talks;

    @Autowired
    AgreementDrawer agreements;

    @Autowired
    FlexibleDrawer flexible;

    @Autowired
    MessageDrawer messages;

    @SuppressWarnings("NullAway.Init")
    private World world;

    private final TheMatrix matrix = new TheMatrix();

    @BeforeEach
    void aWorld() {
        world = new World(fixtures, employers, desk, casework, caseload, jdbc, transaction);
    }

    @Test
    void everyJobHasItsLine() {
        assertThat(new Doors(beans).jobs()).isEqualTo(new TreeSet<>(JOBS.keySet()));
    }

    @Test
    void everyJobKeepsToWhoseItIs() {
        JOBS.forEach((name, attempt) -> attempt.accept(this, name));
        matrix.writeTo(Path.of("target/isolation-matrix-jobs.md"));
        assertThat(matrix.wrong()).isEmpty();
        // Whatever was written on the way, it lies with the ICB of what it is about.
        for (var table : List.of("audit_entry", "notice")) {
            assertThat(Rows.text("select coalesce(string_agg(one::text, ' | '), 'none') from " + table
                            + " one join referral r on r.id = one.subject_id where one.tenant_id <> r.tenant_id"))
                    .as(table)
                    .isEqualTo("none");
        }
    }

    private void run(String name) {
        for (RecurringTask<?> task : beans.getBeansOfType(RecurringTask.class).values()) {
            if (task.getName().equals(name)) {
                run(task);
                return;
            }
        }
        throw new AssertionError("No such job: " + name);
    }

    // No job looks at the context that the scheduler hands it.
    @SuppressWarnings("NullAway")
    private static <T> void run(RecurringTask<T> task) {
        task.executeRecurringly(new TaskInstance<>(task.getName(), "once"), null);
    }

    private void did(String name, String what, boolean right) {
        matrix.add(name, what, right ? TheMatrix.Verdict.OPENED : TheMatrix.Verdict.NO_CONTROL);
    }

    private void left(String name, String what, boolean right) {
        matrix.add(name, what, right ? TheMatrix.Verdict.NOT_FOUND : TheMatrix.Verdict.LEAK);
    }

    private void lapse(String name) {
        for (var icb : List.of(world.icb, world.otherIcb)) {
            var old = sent(icb, 60);
            var young = sent(icb, 1);
            run(name);
            did(name, "what is due in " + icb.code(), state(old).equals("LAPSED"));
            left(name, "what is not due in " + icb.code(), state(young).equals("AWAITING_PERSON"));
            for (var table : List.of("audit_entry", "notice")) {
                left(
                        name,
                        "elsewhere, in " + table + " about " + icb.code(),
                        Rows.text(
                                        "select count(*) from " + table + " where subject_id = ? and tenant_id <> ?",
                                        old.id().value(),
                                        icb.id().value())
                                .equals("0"));
            }
            did(
                    name,
                    "the trail of " + icb.code(),
                    Integer.parseInt(Rows.text(
                                    "select count(*) from audit_entry where subject_id = ? and tenant_id = ?"
                                            + " and action = 'ReferralLapsed'",
                                    old.id().value(),
                                    icb.id().value()))
                            > 0);
        }
        left(name, "what waits in this world", state(world.received).equals("SCREENING"));
        lapseUnplaced(name);
    }

    private void turnPhased(String name) {
        phased.fill(world);
        var plan = Rows.text(
                "update phased_return set state = 'AGREED', starts_on = current_date + 2, ends_on = current_date + 8"
                        + " where case_id = ? returning id",
                world.bookedCase);
        run(name);
        left(
                name,
                "a phased return whose first day is still to come",
                phasedState(plan).equals("AGREED"));
        Rows.text("update phased_return set starts_on = current_date - 2 where id = ?::uuid returning id", plan);
        run(name);
        did(name, "an agreed phased return on its first day", phasedState(plan).equals("RUNNING"));
        left(
                name,
                "elsewhere, in phased_step",
                Rows.text(
                                "select count(*) from phased_step where plan_id = ?::uuid and tenant_id <> ?",
                                plan,
                                world.icb.id().value())
                        .equals("0"));
    }

    private void passOnMessages(String name) {
        messages.fill(world);
        var old = messages.written(world).value();
        var young = messages.written(world).value();
        Rows.text("update message set pass_on_at = now() - interval '1 hour' where id = ? returning id", old);
        run(name);
        did(name, "a message whose time is up", messageState(old).equals("PASSED_ON"));
        left(name, "a message whose time still runs", messageState(young).equals("WITH_PERSON"));
        left(
                name,
                "elsewhere, in audit_entry",
                Rows.text(
                                "select count(*) from audit_entry where subject_id = ? and tenant_id <> ?",
                                old,
                                world.icb.id().value())
                        .equals("0"));
    }

    private static String phasedState(String plan) {
        return Rows.text("select state from phased_return where id = ?::uuid", plan);
    }

    private static String messageState(java.util.UUID message) {
        return Rows.text("select state from message where id = ?", message);
    }

    private void lapseReleases(String name) {
        var old = sharing.shown(world).value();
        var young = sharing.shown(world).value();
        Rows.text("update release set due_at = now() - interval '1 hour' where id = ? returning id", old);
        run(name);
        did(name, "a text without an answer whose time is up", releaseState(old).equals("LAPSED"));
        left(name, "a text whose time still runs", releaseState(young).equals("SHOWN_TO_PERSON"));
        left(
                name,
                "elsewhere, in audit_entry",
                Rows.text(
                                "select count(*) from audit_entry where subject_id = ? and tenant_id <> ?",
                                old,
                                world.icb.id().value())
                        .equals("0"));
    }

    private void lapseConversations(String name) {
        var old = talks.asked(world.icb, world.booked).value();
        var young = talks.asked(world.icb, world.booked).value();
        Rows.text("update conversation set answer_by = now() - interval '1 hour' where id = ? returning id", old);
        run(name);
        did(
                name,
                "a conversation without an answer whose time is up",
                conversationState(old).equals("LAPSED"));
        left(name, "one whose time still runs", conversationState(young).equals("PROPOSED"));
        left(name, "elsewhere, in audit_entry", audited(old, "<>") == 0);
    }

    private static String conversationState(UUID id) {
        return Rows.text("select state from conversation where id = ?", id);
    }

    private int audited(UUID about, String is) {
        return Integer.parseInt(Rows.text(
                "select count(*) from audit_entry where subject_id = ? and tenant_id " + is + " ?",
                about,
                world.icb.id().value()));
    }

    private void purgePreparations(String name) {
        var old = talks.prepared(world.icb, world.booked).value();
        var young = talks.prepared(world.icb, world.booked).value();
        for (var id : List.of(old, young)) {
            Rows.text(
                    "update conversation set state = 'LAPSED', answer_by = null, ended_at = now() - cast(? as interval) where id = ? returning id",
                    id.equals(old) ? "91 days" : "89 days",
                    id);
        }
        run(name);
        did(name, "what was noted for a conversation that ended long ago", preparations(old) == 0);
        left(name, "what was noted for one that ended 89 days ago", preparations(young) == 1);
    }

    private static int preparations(UUID of) {
        return Integer.parseInt(
                Rows.text("select count(*) from conversation_preparation where conversation_id = ?", of));
    }

    private void remindOfPromises(String name) {
        var due = talks.signed(world.icb, world.booked, 1).value();
        var later = talks.signed(world.icb, world.booked, 5).value();
        run(name);
        did(name, "a promise of tomorrow", audited(promise(due), "=") == 1);
        left(name, "a promise of next week", audited(promise(later), "=") == 0);
        left(name, "elsewhere, in audit_entry", audited(promise(due), "<>") == 0);
    }

    private static UUID promise(UUID conversation) {
        return UUID.fromString(
                Rows.text("select id from conversation_promise where conversation_id = ?", conversation));
    }

    private void turnAdjustments(String name) {
        var old = agreements.asked(world.icb, world.booked, "A chair").value();
        var young = agreements.asked(world.icb, world.booked, "A lamp").value();
        Rows.text("update adjustment set due_on = current_date - 2 where id = ? returning id", old);
        run(name);
        did(name, "a change at work whose time is up", adjustmentState(old).equals("EXPIRED"));
        left(
                name,
                "a change at work whose time still runs",
                adjustmentState(young).equals("REQUESTED"));
        left(
                name,
                "elsewhere, in audit_entry",
                Rows.text(
                                "select count(*) from audit_entry where subject_id = ? and tenant_id <> ?",
                                old,
                                world.icb.id().value())
                        .equals("0"));
    }

    private void turnFlexible(String name) {
        var of = world.booked;
        var old = flexible.prepared(world.icb, of.id().value(), of.employer(), "Mondays")
                .value();
        var young = flexible.prepared(world.icb, of.id().value(), of.employer(), "Fridays")
                .value();
        Rows.text("update flexible_request set lapses_on = current_date - 2 where id = ? returning id", old);
        run(name);
        did(name, "a request that was not sent in time", flexibleState(old).equals("DISCARDED"));
        left(name, "a request that can still be sent", flexibleState(young).equals("PREPARED"));
        left(name, "elsewhere, in audit_entry", audited(old, "<>") == 0);
    }

    private static String flexibleState(UUID id) {
        return Rows.text("select state from flexible_request where id = ?", id);
    }

    private static String adjustmentState(UUID id) {
        return Rows.text("select state from adjustment where id = ?", id);
    }

    private static String releaseState(UUID id) {
        return Rows.text("select state from release where id = ?", id);
    }

    private void lapseUnplaced(String name) {
        var theirs = unplaced(world.firm);
        var others = unplaced(world.otherFirm);
        Rows.text("update unbound_draft set expires_at = now() - interval '1 hour' where id = ? returning id", theirs);
        run(name);
        did(name, "what no ICB holds and is due", outcome(theirs).equals("LAPSED"));
        left(name, "what no ICB holds and is not due", outcome(others).equals("null"));
    }

    private UUID unplaced(AnEmployer firm) {
        return firm.as(firm.hr, () -> {
            var draft = desk.startDraft();
            desk.save(draft, 1, AnswersOf.whereAreasMeet(World.MARKER));
            desk.send(draft, 2);
            return draft;
        });
    }

    private static String outcome(UUID line) {
        return Rows.text("select outcome from unbound_draft where id = ?", line);
    }

    private void forgetNames(String name) {
        var theirs = world.otherFirm.as(world.otherFirm.hr, () -> {
            var draft = desk.startDraft();
            desk.save(draft, 1, AnswersOf.shortPath(World.MARKER));
            desk.send(draft, 2);
            return draft;
        });
        Rows.text("update employer_referral set answer_by = current_date - 1 where id = ? returning id", world.line);
        run(name);
        did(name, "a name after the answer date", named(world.line).equals("f"));
        left(name, "another employer's, before it", named(theirs).equals("t"));
    }

    private static String named(UUID line) {
        return Rows.text("select label is not null from employer_referral where id = ?", line);
    }

    private void purgeTyped(String name) {
        for (var icb : List.of(world.icb, world.otherIcb)) {
            var old = UUID.randomUUID();
            var young = UUID.randomUUID();
            typed(icb, old, fixtures.now().minus(Duration.ofHours(1)));
            typed(icb, young, fixtures.now().plus(Duration.ofHours(1)));
            run(name);
            did(name, "what was typed behind a dead link of " + icb.code(), typed(old) == 0);
            left(name, "what was typed behind a link of " + icb.code(), typed(young) == 1);
        }
    }

    private void typed(AnIcb icb, UUID ticket, java.time.Instant expires) {
        var place =
                new LinkDrafts.Place(ticket, UUID.randomUUID(), icb.provider().value(), expires);
        CurrentTenant.run(icb.id(), () -> typed.keep(place, "about-you", "{}"));
    }

    private static int typed(UUID ticket) {
        return Integer.parseInt(Rows.text("select count(*) from link_draft where ticket_id = ?", ticket));
    }

    @SuppressWarnings("unchecked")
    private void sendUnplaced(String name) {
        var line = unplaced(world.firm);
        var task = (OneTimeTask<Serializable>) beans.getBean("sendUnplacedNoticeTask");
        // Put by hand: nothing else is scheduled to send it.
        var notice = UUID.fromString(Rows.text(
                "insert into employer_notice (employer_id, id, event, recipient, recipient_id, subject_kind, subject_id,"
                        + " created_at) select employer_id, gen_random_uuid(), event, recipient, recipient_id,"
                        + " subject_kind, subject_id, now() from employer_notice"
                        + " where subject_id = ? and event = 'referral-sent' returning id",
                line));
        var before = unplacedRow(notice);
        runOnce(task, jobOf(world.otherFirm, notice), notice);
        left(name, "an id that exists at another employer", unplacedRow(notice).equals(before));
        runOnce(task, jobOf(world.firm, notice), notice);
        did(name, "its own notice", !unplacedRow(notice).equals(before));
    }

    /** The job's data is the room's own; made as the scheduler makes it, from its parts. */
    private static Serializable jobOf(AnEmployer firm, UUID notice) {
        try {
            var made = Class.forName("uk.workwell.notice.EmployerJob")
                    .getDeclaredConstructor(EmployerId.class, UUID.class);
            made.setAccessible(true);
            return (Serializable) made.newInstance(firm.id, notice);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("The job's data cannot be made", e);
        }
    }

    @SuppressWarnings("NullAway")
    private static void runOnce(OneTimeTask<Serializable> task, Serializable job, UUID id) {
        task.executeOnce(new TaskInstance<>(task.getName(), id.toString(), job), null);
    }

    private static String unplacedRow(UUID notice) {
        return Rows.text("select n::text from employer_notice n where id = ?", notice);
    }

    private void turn(String name) {
        for (var icb : List.of(world.icb, world.otherIcb)) {
            var old = supported(icb, 1);
            var young = supported(icb, 0);
            run(name);
            did(
                    name,
                    "support that has used its time in " + icb.code(),
                    caseState(old).equals("EXIT_DUE"));
            left(
                    name,
                    "support on its last day in " + icb.code(),
                    caseState(young).equals("ACTIVE"));
            left(
                    name,
                    "elsewhere, in audit_entry about " + icb.code(),
                    Rows.text(
                                    "select count(*) from audit_entry where subject_id = ? and tenant_id <> ?",
                                    old,
                                    icb.id().value())
                            .equals("0"));
        }
        left(name, "a new case in this world", caseState(world.caseId).equals("OPENED"));
    }

    /** A case whose support was to end so many days ago. */
    private UUID supported(AnIcb icb, int daysAgo) {
        var one = fixtures.aReferral()
                .to(icb)
                .sentAt(fixtures.now().minus(Duration.ofDays(2)))
                .accepted(icb.coach());
        return UUID.fromString(Rows.text(
                "update care_case set state = 'ACTIVE', started_on = current_date - 84 - " + daysAgo
                        + ", ends_on = (?::timestamptz at time zone 'Europe/London')::date - " + daysAgo
                        + " where referral_id = ? returning id",
                java.sql.Timestamp.from(fixtures.now()),
                one.id().value()));
    }

    private static String caseState(UUID id) {
        return Rows.text("select state from care_case where id = ?", id);
    }

    private AReferral sent(AnIcb icb, int daysAgo) {
        return fixtures.aReferral()
                .to(icb)
                .sentAt(fixtures.now().minus(Duration.ofDays(daysAgo)))
                .awaitingPerson();
    }

    private static String state(AReferral one) {
        return Rows.text("select state from referral where id = ?", one.id().value());
    }

    private void purge(String name) {
        var theirs = world.otherFirm.as(world.otherFirm.hr, desk::startDraft);
        Rows.text(
                "update employer_draft set saved_at = now() - interval '40 days' where id = ? returning id",
                world.draft);
        run(name);
        did(name, "a draft of 40 days", count("employer_draft", world.draft) == 0);
        left(name, "another employer's draft of today", count("employer_draft", theirs) == 1);
    }

    private void purgeRegistrations(String name) {
        var old =
                registrations.bySecret(registrations.begin()).orElseThrow().id().value();
        var young =
                registrations.bySecret(registrations.begin()).orElseThrow().id().value();
        Rows.text(
                "update employer_registration set expires_at = now() - interval '1 day' where id = ? returning id",
                old);
        run(name);
        did(name, "a registration that nobody came back to", count("employer_registration", old) == 0);
        left(name, "somebody else's of today", count("employer_registration", young) == 1);
    }

    private void purgeNotes(String name) {
        var other = fixtures.aReferral()
                .to(world.otherIcb)
                .sentAt(fixtures.now().minus(Duration.ofDays(2)))
                .accepted(world.otherIcb.coach());
        var otherCase = UUID.fromString(Rows.text(
                "select id from care_case where referral_id = ?", other.id().value()));
        var theirs = fixtures.aNoteDraft(world.otherIcb, world.otherIcb.coach(), new CaseId(otherCase));
        var mine = world.noteDraft.id().value();
        Rows.text("update note_draft set saved_at = now() - interval '100 days' where id = ? returning id", mine);
        run(name);
        did(name, "a note begun 100 days ago", count("note_draft", mine) == 0);
        left(name, "another ICB's of today", count("note_draft", theirs.id().value()) == 1);
    }

    @SuppressWarnings("unchecked")
    private void escalate(String name) {
        var task = (OneTimeTask<TenantJob>) beans.getBean("escalateRiskTask");
        var id = world.risk.value();
        var waits = "select state || rung || due_at from risk where id = ?";
        var early = Rows.text(waits, id);
        runOnce(task, new TenantJob(world.icb.id(), id));
        left(name, "a concern whose time still runs", Rows.text(waits, id).equals(early));
        Rows.text("update risk set due_at = now() - interval '1 minute' where id = ? returning id", id);
        var late = Rows.text(waits, id);
        runOnce(task, new TenantJob(world.otherIcb.id(), id));
        left(name, "an id that exists in another ICB", Rows.text(waits, id).equals(late));
        runOnce(task, new TenantJob(world.icb.id(), id));
        did(name, "a concern that nobody looked at", Rows.text(waits, id).startsWith("WAITINGLEADS"));
    }

    /** Nobody allowed the host: the one that is to be read says so, and the other stays as it was. */
    private void importDirectories(String name) {
        var theirs = feed(world.icb, true);
        var elsewhere = feed(world.otherIcb, false);
        run(name);
        var told = "select words from directory_feed where tenant_id = ? and ran_at is not null";
        did(name, "an ICB's address", Rows.texts(told, theirs).toString().contains("does not read from"));
        left(name, "another ICB's address", Rows.texts(told, elsewhere).isEmpty());
    }

    private static UUID feed(AnIcb icb, boolean byNight) {
        Rows.text(
                "insert into directory_feed (tenant_id, address, by_night, changed_at, changed_by, version)"
                        + " values (?, 'https://directory.example.org/', ?, now(), ?, 1)"
                        + " on conflict (tenant_id) do update set by_night = excluded.by_night, ran_at = null,"
                        + " went_well = null, words = null returning tenant_id",
                icb.id().value(),
                byNight,
                icb.admin().id().value());
        return icb.id().value();
    }

    private void purgeTenants(String name) {
        var old = begun(world.icb, 91);
        var young = begun(world.icb, 89);
        var elsewhere = begun(world.otherIcb, 1);
        run(name);
        did(name, "an ICB's draft of 91 days", count("tenant_draft", old) == 0);
        left(name, "its draft of 89 days", count("tenant_draft", young) == 1);
        left(name, "another ICB's draft", count("tenant_draft", elsewhere) == 1);
    }

    private UUID begun(AnIcb icb, int daysAgo) {
        var owner = icb.coach().id().value();
        var id = icb.as(icb.coach(), () -> drafts.beginFor(OpenDraft.Kind.CALL, owner, "{}"));
        Rows.text(
                "update tenant_draft set saved_at = now() - make_interval(days => ?) where id = ? returning id",
                daysAgo,
                id.value());
        return id.value();
    }

    private static int count(String table, UUID id) {
        return Integer.parseInt(Rows.text("select count(*) from " + table + " where id = ?", id));
    }

    private void tell(String name) {
        Rows.texts(
                "update notice set created_at = now() - interval '15 days'"
                        + " where subject_id = ? and event = 'referral-sent' returning id",
                world.line);
        run(name);
        var told = Rows.texts(
                "select tenant_id from notice where subject_id = ? and event = 'employer-status-no-update'",
                world.line);
        did(name, "an employer on day 14", told.equals(sentBy(world.line)));
        left(name, "the same once more", toldAgain(name, told));
        tellUnplaced(name);
    }

    private void tellUnplaced(String name) {
        var theirs = unplaced(world.firm);
        var others = unplaced(world.otherFirm);
        Rows.texts(
                "update employer_notice set created_at = now() - interval '15 days'"
                        + " where subject_id = ? and event = 'referral-sent' returning id",
                theirs);
        run(name);
        run(name);
        did(
                name,
                "an employer on day 14, of what no ICB holds",
                noUpdates(theirs).equals("1"));
        left(name, "another employer before it", noUpdates(others).equals("0"));
    }

    private static String noUpdates(UUID line) {
        return Rows.text(
                "select count(*) from employer_notice where subject_id = ? and event = 'employer-status-no-update'",
                line);
    }

    private boolean toldAgain(String name, List<String> told) {
        run(name);
        return Rows.texts(
                        "select tenant_id from notice where subject_id = ? and event = 'employer-status-no-update'",
                        world.line)
                .equals(told);
    }

    private static List<String> sentBy(UUID line) {
        return Rows.texts("select tenant_id from notice where subject_id = ? and event = 'referral-sent'", line);
    }

    private void seal(String name) {
        run(name);
        for (var icb : List.of(world.icb, world.otherIcb)) {
            sent(icb, 1);
            run(name);
            did(name, "the trail of " + icb.code(), unsealed(icb.id()) == 0);
        }
        left(
                name,
                "entries of another ICB",
                Rows.text("select count(*) from audit_seal s join audit_entry e on e.id = s.entry_id"
                                + " where e.tenant_id <> s.tenant_id")
                        .equals("0"));
    }

    /** Older than a moment: others write meanwhile. */
    private static int unsealed(TenantId icb) {
        return Integer.parseInt(Rows.text(
                "select count(*) from audit_entry e where tenant_id = ? and not exists"
                        + " (select from audit_seal s where s.tenant_id = e.tenant_id and s.entry_id = e.id)",
                icb.value()));
    }

    private void forget(String name) {
        for (var icb : List.of(world.icb, world.otherIcb)) {
            var old = links.issue(
                    Purpose.CONFIRM_REFERRAL,
                    icb.id(),
                    null,
                    UUID.randomUUID(),
                    fixtures.now().minus(Duration.ofDays(100)));
            var young = links.issue(
                    Purpose.CONFIRM_REFERRAL,
                    icb.id(),
                    null,
                    UUID.randomUUID(),
                    fixtures.now().plus(Duration.ofDays(1)));
            run(name);
            did(name, "an old link of " + icb.code(), count("link_ticket", old.value()) == 0);
            left(name, "a link of today of " + icb.code(), count("link_ticket", young.value()) == 1);
        }
    }

    @SuppressWarnings("unchecked")
    private void send(String name) {
        var task = (OneTimeTask<TenantJob>) beans.getBean("sendNoticeTask");
        // Put by hand: nothing else is scheduled to send it.
        var notice = UUID.fromString(Rows.text(
                "insert into notice (tenant_id, id, event, recipient, recipient_kind, recipient_id, employer_id,"
                        + " subject_kind, subject_id, due_at, created_at)"
                        + " select tenant_id, gen_random_uuid(), event, recipient, recipient_kind, recipient_id,"
                        + " employer_id, subject_kind, subject_id, now(), now() from notice"
                        + " where subject_id = ? and event = 'referral-received' limit 1 returning id",
                world.received.id().value()));
        var before = row(notice);
        runOnce(task, new TenantJob(world.otherIcb.id(), notice));
        left(name, "an id that exists in another ICB", row(notice).equals(before));
        runOnce(task, new TenantJob(world.icb.id(), notice));
        did(name, "its own notice", !row(notice).equals(before));
    }

    @SuppressWarnings("NullAway")
    private static void runOnce(OneTimeTask<TenantJob> task, TenantJob job) {
        task.executeOnce(new TaskInstance<>(task.getName(), job.subject().toString(), job), null);
    }

    private static String row(UUID notice) {
        return Rows.text("select n::text from notice n where id = ?", notice);
    }
}
