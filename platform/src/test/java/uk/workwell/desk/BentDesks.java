package uk.workwell.desk;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import uk.workwell.casework.CaseBriefs;
import uk.workwell.casework.CaseStanding;
import uk.workwell.casework.fitnote.FitNoteContent;
import uk.workwell.casework.fitnote.FitNotes;
import uk.workwell.employer.Employers;
import uk.workwell.employer.Member;
import uk.workwell.portal.view.EmployerView;
import uk.workwell.referral.EmployerReferrals;
import uk.workwell.referral.SendingReferrals;
import uk.workwell.referral.UnplacedReferrals;
import uk.workwell.sharing.EmployersView;
import uk.workwell.sharing.Employments;
import uk.workwell.sharing.Permissions;
import uk.workwell.sharing.Reader;
import uk.workwell.sharing.ReleasedText;
import uk.workwell.sharing.release.AnsweringReleases;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Tenants;

/** The same house with one part bent: the desk is built anew around it, everything else is the real one. */
public final class BentDesks {

    private BentDesks() {}

    /** @param part a real part's bean of this name is not used; the bent one is */
    public static ApplicationContext around(ApplicationContext house, String part, Class<?> bent) {
        var other = new AnnotationConfigApplicationContext();
        other.setParent(house);
        Stream.of(
                        Standings.class,
                        StaffOfEmployer.class,
                        HomeOfEmployer.class,
                        MessagesOfStaff.class,
                        EmployersDesk.class,
                        AdjustmentsOfStaff.class,
                        PhasedReturnsDesk.class,
                        EmployersTables.class,
                        Conversing.class,
                        ByLinkDesk.class,
                        SeenByTheEmployer.class)
                .filter(one -> !name(one).equals(part))
                .forEach(one -> other.registerBean(name(one), one));
        other.registerBean(part, bent);
        other.refresh();
        return other;
    }

    private static String name(Class<?> of) {
        return of.getSimpleName().substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                + of.getSimpleName().substring(1);
    }

    /** A seeded bug: a draft that the person has not answered is shown as if they had. */
    public static final class StandingsWithDrafts extends Standings {

        private final AnsweringReleases answering;

        StandingsWithDrafts(
                EmployerReferrals referrals,
                Permissions permissions,
                Employments employments,
                CaseStanding cases,
                TextsForEmployers texts,
                ApplicationEventPublisher events,
                PlatformTransactionManager transactions,
                java.time.Clock clock,
                AnsweringReleases answering) {
            super(referrals, permissions, employments, cases, texts, events, transactions, clock);
            this.answering = answering;
        }

        @Override
        EmployersView view(Line line, Reader reader, boolean read) {
            var view = super.view(line, reader, read);
            var drafts = inside(line, reader, found -> answering.waiting(found.referral()).stream()
                            .map(one -> new ReleasedText(one.id(), one.item(), one.words(), line.sentAt()))
                            .toList())
                    .orElseGet(java.util.List::of);
            return new EmployersView(
                    view.status(),
                    Stream.concat(view.texts().stream(), drafts.stream()).toList());
        }
    }

    /** A seeded bug: somebody had a use for a field, and put into it what stands on the fit note. */
    public static final class StaffWithTheFitNote extends StaffOfEmployer {

        private final Lines lines;
        private final Standings standings;
        private final CaseBriefs cases;
        private final FitNotes notes;

        StaffWithTheFitNote(
                Lines lines,
                Standings standings,
                Employers employers,
                SendingReferrals sending,
                UnplacedReferrals unplaced,
                Tenants tenants,
                ApplicationEventPublisher events,
                java.time.Clock clock,
                CaseBriefs cases,
                FitNotes notes) {
            super(lines, standings, employers, sending, unplaced, tenants, events, clock);
            this.lines = lines;
            this.standings = standings;
            this.cases = cases;
            this.notes = notes;
        }

        @Override
        Optional<EmployerView.StaffMember> find(Member member, UUID id) {
            return super.find(member, id).map(shown -> {
                var site = lines.find(member, id)
                        .flatMap(this::condition)
                        .orElse(shown.line().site());
                var was = shown.line();
                return new EmployerView.StaffMember(
                        new EmployerView.StaffLine(
                                was.id(), was.reference(), was.name(), site, was.status(), was.answerBy()),
                        shown.area(),
                        shown.sentBy(),
                        shown.sentAt(),
                        shown.mayWithdraw(),
                        shown.told());
            });
        }

        private Optional<String> condition(Line line) {
            return standings
                    .inside(line, new Reader.Anyone(), found -> cases.ofReferral(found.referral()))
                    .flatMap(found -> found)
                    .flatMap(brief -> CurrentTenant.within(
                            java.util.Objects.requireNonNull(line.tenant()), () -> notes.inForce(brief.id()).stream()
                                    .map(FitNoteContent::condition)
                                    .findFirst()));
        }
    }
}
