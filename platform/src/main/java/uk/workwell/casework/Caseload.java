package uk.workwell.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.team.Colleague;
import uk.workwell.team.Role;

/**
 * The cases that somebody may see. There is no other way to read one: what is not in the caseload does not exist, whether
 * it belongs to another coach, provider or tenant.
 */
@Service
public class Caseload {

    /** Nobody scrolls further; the search finds the rest. Keeps a count over a million rows cheap. */
    public static final int AT_MOST = 10_000;

    private final CaseloadTable table;
    private final CaseSteps steps;
    private final Appointments appointments;
    private final Load load;
    private final Clock clock;
    private final TransactionTemplate reading;

    Caseload(
            CaseloadTable table,
            CaseSteps steps,
            Appointments appointments,
            Load load,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.steps = steps;
        this.appointments = appointments;
        this.load = load;
        this.clock = clock;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** A coach's own cases and those covered for today; for a lead or duty lead those of the provider too. */
    public Of of(Colleague colleague) {
        return new Of(colleague);
    }

    static String[] live() {
        return named(CaseState::live);
    }

    private static String[] named(Predicate<CaseState> which) {
        return Arrays.stream(CaseState.values()).filter(which).map(Enum::name).toArray(String[]::new);
    }

    private LocalDate today() {
        return SupportClock.dayOf(clock.instant());
    }

    private <T> T read(Supplier<T> query) {
        return reading.execute(status -> query.get());
    }

    /** One colleague's caseload. */
    public final class Of {

        private final Colleague colleague;
        private final boolean leads;

        private Of(Colleague colleague) {
            this.colleague = colleague;
            this.leads = colleague.is(Role.LEAD) || colleague.is(Role.DUTY_LEAD);
        }

        /** Whether the whole provider can be shown. */
        public boolean leads() {
            return leads;
        }

        /** Whether the list can be narrowed down to open concerns: for a duty lead. */
        public boolean seesConcerns() {
            return colleague.is(Role.DUTY_LEAD);
        }

        public Optional<CaseCard> find(CaseId id) {
            var known = InHand.of(colleague, id);
            return known.isPresent() ? known : read(() -> looked(id));
        }

        /**
         * Work that only reads, for as long as one page takes: the case that was just found is not looked for again by
         * each area that is asked about it. Whether the colleague may see it is decided anew with the next page.
         */
        public <T> T inHand(CaseCard found, Supplier<T> work) {
            return InHand.during(colleague, found, work);
        }

        private Optional<CaseCard> looked(CaseId id) {
            return table.find(id, colleague, leads, today());
        }

        /**
         * A part of the list, in one statement.
         *
         * @param offset 0 to {@link #AT_MOST}
         * @param limit 1 to 200
         */
        public List<CaseloadRow> window(
                CaseloadFilter filter, CaseloadFilter.Sort sort, boolean descending, int offset, int limit) {
            if (hidden(filter)) return List.of();
            return read(() -> table.window(scope(filter), filter, sort, descending, offset, Math.min(limit, 200)));
        }

        /** How many the list has, never more than {@link #AT_MOST}; one statement. */
        public int count(CaseloadFilter filter) {
            return hidden(filter) ? 0 : read(() -> table.count(scope(filter), filter, AT_MOST));
        }

        /** The case's history, newest first; empty for a case that is not in this caseload. */
        public List<CaseStep> steps(CaseId id) {
            return read(() -> find(id).map(card -> steps.of(card.id())).orElseGet(List::of));
        }

        /** The case's appointments as they stand, newest first. */
        public List<Appointment> appointments(CaseId id) {
            return read(() -> find(id).map(card -> appointments.of(card.id())).orElseGet(List::of));
        }

        /** The first appointment that is booked and not logged yet. */
        public Optional<Appointment> bookedFirst(CaseId id) {
            return read(() -> find(id).flatMap(card -> appointments.booked(card.id())));
        }

        /** The live cases, weighted by stage. */
        public int weighted() {
            return load.weightedLoad(colleague.id());
        }

        private CaseloadTable.Scope scope(CaseloadFilter filter) {
            return leads && filter.whose() == Whose.TEAM
                    ? CaseloadTable.Scope.ofProvider(colleague.provider())
                    : CaseloadTable.Scope.ofCoach(colleague.id(), filter.whose());
        }

        /** Who may not know of concerns in a list finds no case with one. */
        private boolean hidden(CaseloadFilter filter) {
            return filter.attention() == Attention.OPEN_CONCERN && !seesConcerns();
        }
    }
}
