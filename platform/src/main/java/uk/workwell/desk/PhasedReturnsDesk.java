package uk.workwell.desk;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import uk.workwell.employer.Member;
import uk.workwell.portal.PhasedDesk;
import uk.workwell.portal.view.EmployerView.StaffMember;
import uk.workwell.portal.view.PhasedView;
import uk.workwell.referral.EmployerReferrals;
import uk.workwell.returntowork.phased.EmployersPhased;
import uk.workwell.returntowork.phased.EmployersPhased.Asked;
import uk.workwell.returntowork.phased.Hours;
import uk.workwell.returntowork.phased.PhasedContent;
import uk.workwell.returntowork.phased.PhasedResult;
import uk.workwell.returntowork.phased.WeekHours;
import uk.workwell.sharing.Permissions;
import uk.workwell.sharing.Reader;
import uk.workwell.sharing.ReleasedText;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.RecordSeen;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.calendar.WorkingDays;

/** Phased returns for the portal: whatever the policy lets the signed-in member read at this moment, and nothing else. */
@Service
class PhasedReturnsDesk implements PhasedDesk {

    private final SignedInMember signedIn;
    private final Lines lines;
    private final Standings standings;
    private final StaffOfEmployer staff;
    private final EmployerReferrals referrals;
    private final EmployersPhased phased;
    private final Permissions permissions;
    private final ApplicationEventPublisher events;
    private final WorkingDays calendar;
    private final Clock clock;

    PhasedReturnsDesk(
            SignedInMember signedIn,
            Lines lines,
            Standings standings,
            StaffOfEmployer staff,
            EmployerReferrals referrals,
            EmployersPhased phased,
            Permissions permissions,
            ApplicationEventPublisher events,
            WorkingDays calendar,
            Clock clock) {
        this.signedIn = signedIn;
        this.lines = lines;
        this.standings = standings;
        this.staff = staff;
        this.referrals = referrals;
        this.phased = phased;
        this.permissions = permissions;
        this.events = events;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public Optional<String> staffName(UUID id) {
        return staff.find(signedIn.get(), id).map(StaffMember::line).map(line -> line.name());
    }

    @Override
    public Optional<PhasedView.Plan> plan(UUID id) {
        var member = signedIn.get();
        return staffName(id).flatMap(name -> within(member, id, (line, asked) -> phased.of(asked))
                .flatMap(opened -> opened)
                .map(opened -> {
                    seen(id, member, opened);
                    return PhasedInWords.of(id, name, opened, WorkingDays.today(clock), calendar::isBankHoliday);
                }));
    }

    @Override
    public PhasedView.Answer sign(UUID id, int number, String hash) {
        var member = signedIn.get();
        return within(
                        member,
                        id,
                        (line, asked) -> answer(
                                phased.sign(asked, number, hash, member.id().value(), member.name()),
                                "Signed. Nobody can change this version any more"))
                .orElseGet(PhasedView.Answer.NotFound::new);
    }

    @Override
    public PhasedView.Answer change(UUID id, long seen, List<PhasedView.Wanted> weeks) {
        var member = signedIn.get();
        var typed = new ArrayList<WeekHours>();
        var faults = new ArrayList<PhasedView.Fault>();
        for (int week = 0; week < weeks.size(); week++) {
            typed.add(hours("week-" + (week + 1), weeks.get(week).days(), faults));
        }
        if (!faults.isEmpty()) return new PhasedView.Answer.Refused(faults);
        return within(member, id, (line, asked) -> phased.of(asked)
                        .map(opened -> opened.version().content())
                        .filter(content -> content.weeks().size() == weeks.size())
                        .map(content -> answer(
                                phased.change(
                                        asked,
                                        seen,
                                        changed(content, typed, weeks),
                                        member.id().value(),
                                        member.name()),
                                "Proposed. Your member of staff reads it first")))
                .flatMap(answer -> answer)
                .orElseGet(PhasedView.Answer.NotFound::new);
    }

    @Override
    public PhasedView.Answer worked(UUID id, int week, List<String> days) {
        var member = signedIn.get();
        var faults = new ArrayList<PhasedView.Fault>();
        var hours = hours("worked", days, faults);
        if (!faults.isEmpty()) return new PhasedView.Answer.Refused(faults);
        return within(
                        member,
                        id,
                        (line, asked) -> answer(
                                phased.worked(asked, week, hours, member.id().value(), member.name()), "Written down"))
                .orElseGet(PhasedView.Answer.NotFound::new);
    }

    private static PhasedContent changed(PhasedContent was, List<WeekHours> hours, List<PhasedView.Wanted> wanted) {
        var weeks = new ArrayList<uk.workwell.returntowork.phased.PhasedWeek>();
        for (int at = 0; at < was.weeks().size(); at++) {
            var week = was.weeks().get(at);
            weeks.add(new uk.workwell.returntowork.phased.PhasedWeek(
                    hours.get(at), week.startsAt(), wanted.get(at).duties(), week.place(), week.pay()));
        }
        return new PhasedContent(
                was.startsOn(), was.contract(), weeks, was.reviewOn(), was.employerWeeks(), was.because());
    }

    private static WeekHours hours(String name, List<String> days, List<PhasedView.Fault> faults) {
        var hours = WeekHours.NONE;
        for (var day : DayOfWeek.values()) {
            var typed = Hours.typed(days.get(day.getValue() - 1));
            if (typed.isPresent()) hours = hours.with(day, typed.get());
            else {
                faults.add(new PhasedView.Fault(
                        name + "-"
                                + day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                                        .toLowerCase(Locale.ROOT),
                        "Enter hours like 4, 7.5 or 7:30"));
            }
        }
        return hours;
    }

    private static PhasedView.Answer answer(PhasedResult result, String done) {
        return switch (result) {
            case PhasedResult.Done ok -> new PhasedView.Answer.Done(done);
            case PhasedResult.Refused(var faults) ->
                new PhasedView.Answer.Refused(faults.stream()
                        .map(fault -> new PhasedView.Fault(fault.field(), fault.words()))
                        .toList());
            case PhasedResult.ChangedSince changed ->
                new PhasedView.Answer.Refused(List.of(new PhasedView.Fault(
                        "", "This version is not the newest any more. Nothing was changed: read it again")));
            case PhasedResult.NotFound gone -> new PhasedView.Answer.NotFound();
        };
    }

    private void seen(UUID id, Member member, EmployersPhased.Opened opened) {
        lines.find(member, id)
                .map(Line::tenant)
                .ifPresent(tenant -> CurrentTenant.run(
                        tenant,
                        () -> events.publishEvent(new RecordSeen(
                                tenant,
                                new Subject("phased_return", opened.plan().id()),
                                "version " + opened.version().number(),
                                "employer"))));
    }

    /** Asks the policy first, each time; then enters the ICB of the line. */
    private <T> Optional<T> within(Member member, UUID id, BiFunction<Line, Asked, T> work) {
        var line = lines.find(member, id);
        var tenant = line.map(Line::tenant).orElse(null);
        if (line.isEmpty() || tenant == null) return Optional.empty();
        var employer = CurrentEmployer.get();
        var view = standings.view(line.get(), new Reader.Member(member.id()), false);
        return CurrentTenant.within(tenant, () -> referrals.standing(employer, List.of(id)).values().stream()
                .findFirst()
                .map(standing -> work.apply(
                        line.get(),
                        new Asked(
                                employer,
                                standing.id().value(),
                                view.texts().stream().map(ReleasedText::id).toList(),
                                permissions.everLetRead(standing.id().value(), member.id())))));
    }
}
