package uk.workwell.desk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import uk.workwell.agreement.flexible.EmployersFlexible;
import uk.workwell.agreement.flexible.FlexibleRequest;
import uk.workwell.agreement.flexible.FlexibleResult;
import uk.workwell.agreement.flexible.FlexibleWorking;
import uk.workwell.agreement.flexible.Ground;
import uk.workwell.portal.FlexibleDesk;
import uk.workwell.portal.view.Agreements;
import uk.workwell.portal.view.Agreements.Outcome;
import uk.workwell.portal.view.Flexible;
import uk.workwell.portal.view.Flexible.Typed;
import uk.workwell.sharing.DocumentId;
import uk.workwell.sharing.Reader;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.RecordSeen;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.calendar.TypedDate;

/** Requests for flexible working, as far as one member of an employer may read them: what the person lets them, as long as they do. */
@Service
class FlexibleOfStaff implements FlexibleDesk {

    private final SignedInMember signedIn;
    private final Lines lines;
    private final Standings standings;
    private final FlexibleWorking working;
    private final EmployersFlexible employers;
    private final FlexibleSheets sheets;
    private final ApplicationEventPublisher events;

    FlexibleOfStaff(
            SignedInMember signedIn,
            Lines lines,
            Standings standings,
            FlexibleWorking working,
            EmployersFlexible employers,
            FlexibleSheets sheets,
            ApplicationEventPublisher events) {
        this.signedIn = signedIn;
        this.lines = lines;
        this.standings = standings;
        this.working = working;
        this.employers = employers;
        this.sheets = sheets;
        this.events = events;
    }

    @Override
    public List<Agreements.Line> of(UUID staff) {
        var member = signedIn.get();
        return lines.find(member, staff)
                .flatMap(line -> standings.inside(line, new Reader.Member(member.id()), in -> theirs(in).stream()
                        .map(sheets::line)
                        .toList()))
                .orElseGet(List::of);
    }

    @Override
    public Optional<Flexible.Sheet> sheet(UUID staff, UUID request) {
        var member = signedIn.get();
        return lines.find(member, staff)
                .flatMap(line -> standings.inside(line, new Reader.Member(member.id()), in -> one(in, request)
                        .map(one -> {
                            seen(one);
                            return sheets.sheet(
                                    member,
                                    line,
                                    working.file(in.referral(), one.id()).orElseThrow());
                        })))
                .flatMap(found -> found);
    }

    @Override
    public Outcome answer(UUID staff, UUID request, Typed typed) {
        var member = signedIn.get();
        return lines.find(member, staff)
                .flatMap(line -> standings.inside(line, new Reader.Member(member.id()), in -> one(in, request)
                        .map(one -> outcome(answered(
                                new EmployersFlexible.Read(
                                        in.referral(),
                                        one.id(),
                                        typed.version(),
                                        typed.number(),
                                        typed.hash(),
                                        member.name()),
                                typed)))))
                .flatMap(made -> made)
                .orElseGet(Outcome.Gone::new);
    }

    private FlexibleResult answered(EmployersFlexible.Read read, Typed typed) {
        var words = typed.words();
        return switch (typed.act()) {
            case CONSULT -> employers.consult(read, date(typed.day()), words);
            case AGREE -> employers.agree(read);
            case OFFER -> offered(read, typed);
            case TAKE_BACK -> employers.takeBack(read);
            case REFUSE ->
                employers.refuse(
                        read, new EmployersFlexible.Refusal(grounds(typed.grounds()), words, typed.reasonable()));
            case ASK_LONGER -> employers.askLonger(read, date(typed.until()), words);
            case MISS_MEETING -> employers.missMeeting(read, date(typed.day()), words);
            case TREAT_AS_WITHDRAWN -> employers.treatAsWithdrawn(read, words);
            case SAY -> employers.say(read, words);
        };
    }

    /** What was typed for a last day and cannot be read is not taken for "for good". */
    private FlexibleResult offered(EmployersFlexible.Read read, Typed typed) {
        var until = date(typed.until());
        return until == null && !typed.until().isBlank()
                ? new FlexibleResult.Refused("until", "Enter a day like 7 12 2026, or leave it empty")
                : employers.offer(read, typed.words(), date(typed.day()), until);
    }

    private static List<Ground> grounds(List<String> names) {
        return Arrays.stream(Ground.values())
                .filter(one -> names.contains(one.name()))
                .toList();
    }

    private static @Nullable LocalDate date(String text) {
        return TypedDate.read(text) instanceof TypedDate.Right(var date) ? date : null;
    }

    private List<FlexibleRequest> theirs(Standings.Inside in) {
        return employers.of(CurrentEmployer.get(), List.of(in.referral())).stream()
                .filter(one -> in.mayRead().test(new DocumentId(one.id().value())))
                .toList();
    }

    private Optional<FlexibleRequest> one(Standings.Inside in, UUID id) {
        return theirs(in).stream().filter(one -> one.id().value().equals(id)).findFirst();
    }

    private void seen(FlexibleRequest one) {
        events.publishEvent(new RecordSeen(
                CurrentTenant.get(),
                new Subject("flexible_request", one.id().value()),
                "flexible working",
                "employer"));
    }

    private static Outcome outcome(FlexibleResult result) {
        return switch (result) {
            case FlexibleResult.Done(var id, var now) -> new Outcome.Done(id.value());
            case FlexibleResult.Refused(var field, var words) -> new Outcome.Problem(field, words);
            case FlexibleResult.ChangedSince(var by, var at, var now) ->
                new Outcome.Changed("It is now “" + now.words() + "”. What you typed is still here and was not sent.");
            case FlexibleResult.NotFound gone -> new Outcome.Gone();
        };
    }
}
