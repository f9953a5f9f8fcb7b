package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import uk.workwell.casework.CaseResult;
import uk.workwell.casework.appointments.Appointing;
import uk.workwell.casework.appointments.AppointmentBook;
import uk.workwell.casework.appointments.AppointmentCard;
import uk.workwell.casework.appointments.AppointmentKind;
import uk.workwell.casework.appointments.AppointmentResult;
import uk.workwell.casework.appointments.CoachDiary;
import uk.workwell.casework.notes.ShareableWords;
import uk.workwell.look.BackLink;
import uk.workwell.look.Lines;
import uk.workwell.look.Notice;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Panel;
import uk.workwell.look.Split;
import uk.workwell.look.Stack;
import uk.workwell.look.SummaryList;
import uk.workwell.look.Tone;
import uk.workwell.team.Colleague;
import uk.workwell.team.Team;

/** One appointment: what was agreed, how it went, and every earlier version of it. */
@Route(value = "coach/case/:case/appointments/:appointment", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class AppointmentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CasePages pages;
    private final Me me;
    private final Appointing appointing;
    private final AppointmentBook book;
    private final CoachDiary diary;
    private final ShareableWords words;
    private final Team team;
    private final Clock clock;
    private boolean faulty;

    AppointmentView(
            CasePages pages,
            Me me,
            Appointing appointing,
            AppointmentBook book,
            CoachDiary diary,
            ShareableWords words,
            Team team,
            Clock clock) {
        this.pages = pages;
        this.me = me;
        this.appointing = appointing;
        this.book = book;
        this.diary = diary;
        this.words = words;
        this.team = team;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var open = pages.open(event, "appointment");
        var card = book.find(open.me(), open.id(), AppointmentLinks.idOf(event)).orElseThrow(NotFoundException::new);
        var versions = book.versions(open.me(), card);
        boolean newest = versions.getFirst().id().equals(card.id());
        faulty = false;
        var header = new PageHeader(card.kind().words() + ", " + Dates.longStamp(card.startsAt()))
                .facts(open.person().name() + ", " + open.person().reference())
                .tags(AppointmentLinks.tag(card, clock.instant()));
        var main = new Stack();
        if (!newest) {
            main.add(new Notice(Tone.INFO, "This is an earlier version.")
                    .and(AppointmentLinks.to(
                            AppointmentView.class,
                            open.id(),
                            versions.getFirst().id(),
                            "Open the newest one")));
        } else if (card.booked()) {
            main.add(next(open, card, header));
        }
        main.add(history(open, card, versions));
        removeAll();
        add(new Stack(
                new BackLink(CasePart.APPOINTMENTS.link(open.id(), open.person().name())),
                header,
                Split.panel(main, facts(open, card))));
    }

    @Override
    public String getPageTitle() {
        return (faulty ? "Error: " : "") + "Appointment – WorkWell";
    }

    private Component next(OpenCase open, AppointmentCard card, PageHeader header) {
        if (card.first()) {
            var log = new RouterLink(
                    "Log the first appointment",
                    FirstAppointmentView.class,
                    new RouteParameters(CasePart.CASE, open.id().toString()));
            return new Notice(Tone.INFO, "Support starts with this appointment.").and(log);
        }
        boolean inSupport = open.card().state().inSupport();
        boolean over = book.over(card);
        if (inSupport) {
            var move = AppointmentLinks.to(MoveAppointmentView.class, open.id(), card.id(), "Move it");
            move.addClassNames("ww-btn", "ww-btn--secondary");
            header.actions(move);
        }
        var fields = new BookingFields("next-", text -> Clinical.passages(words, text));
        if (inSupport) fields.offer(diary.freeTimes(open.me(), open.id(), AppointmentKind.REVIEW.minutes()));
        var form = new AppointmentLogForm(over, inSupport, fields);
        form.onSave(() -> save(open, card, form));
        return form;
    }

    private void save(OpenCase open, AppointmentCard card, AppointmentLogForm form) {
        var command = form.command();
        faulty = command.isEmpty();
        if (command.isPresent()) {
            switch (appointing.log(me.colleague(), open.id(), card.id(), command.get())) {
                case AppointmentResult.Done done -> {
                    Notification.show("Saved", 6000, Notification.Position.BOTTOM_START);
                    getUI().ifPresent(ui -> ui.navigate(
                            CaseAppointmentsView.class,
                            new RouteParameters(CasePart.CASE, open.id().toString())));
                    return;
                }
                case AppointmentResult.Refused(var faults) -> {
                    faulty = true;
                    form.show(faults);
                }
                case AppointmentResult.ChangedSince(var by, var at) ->
                    form.changed(new CaseResult.ChangedSince(by, at));
                case AppointmentResult.NotFound gone -> throw new NotFoundException();
            }
        }
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }

    private Component facts(OpenCase open, AppointmentCard card) {
        var facts = new SummaryList().tight();
        facts.row("How", card.mode().words());
        facts.row("Length", card.minutes() + " minutes");
        var venue = card.venue();
        if (venue != null) facts.row("Where", venue);
        facts.row("Coach", name(card.coach()));
        var told = card.words();
        if (told != null) facts.row("Words to the person", told);
        var outside = card.outsideWords();
        if (outside != null) facts.row("Outside the hours because", outside);
        var note = card.note();
        if (note != null) facts.row("What happened", NoteView.link(open.id(), note.value()));
        return new Panel("What was agreed").body(facts);
    }

    private Component history(OpenCase open, AppointmentCard shown, List<AppointmentCard> versions) {
        var lines = new Lines();
        versions.forEach(version -> {
            var when = "%s, %s".formatted(Dates.longStamp(version.startsAt()), AppointmentLinks.words(version));
            lines.line(
                    version.id().equals(shown.id())
                            ? new Span(when)
                            : AppointmentLinks.to(AppointmentView.class, open.id(), version.id(), when),
                    "%s by %s, %s"
                            .formatted(
                                    happened(version), name(version.recordedBy()), Dates.stamp(version.recordedAt())));
        });
        return new Panel("Versions").flush(lines);
    }

    private static String happened(AppointmentCard version) {
        if (!version.booked()) return version.attendance().words() + ". Written down";
        return version.sequence() == 0 ? "Booked" : "Moved";
    }

    private String name(uk.workwell.team.StaffId staff) {
        return team.find(staff).map(Colleague::name).orElse("a former colleague");
    }
}
