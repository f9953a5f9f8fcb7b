package uk.workwell.desk;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import uk.workwell.casework.Mode;
import uk.workwell.employer.Member;
import uk.workwell.portal.ConversationDesk;
import uk.workwell.portal.EmployerDesk.Choice;
import uk.workwell.portal.talk.Table;
import uk.workwell.portal.talk.TalkLine;
import uk.workwell.referral.EmployerReferrals;
import uk.workwell.returntowork.Asking;
import uk.workwell.returntowork.ConversationId;
import uk.workwell.returntowork.ConversationResult;
import uk.workwell.returntowork.Conversations;
import uk.workwell.returntowork.EmployersConversation;
import uk.workwell.returntowork.EmployersConversation.Standing;
import uk.workwell.returntowork.Invite;
import uk.workwell.returntowork.Stage;
import uk.workwell.sharing.EmployerStatus;
import uk.workwell.sharing.EmployersView;
import uk.workwell.sharing.Reader;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.RecordSeen;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantId;

/** An employer's part in conversations: its own lines, role by role, and of each as much as the policy lets this member know. */
@Service
class Conversing implements ConversationDesk {

    static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final SignedInMember signedIn;
    private final Lines lines;
    private final Standings standings;
    private final EmployerReferrals referrals;
    private final Asking asking;
    private final Conversations conversations;
    private final EmployersTables tables;
    private final StagesForEmployers stages;
    private final ApplicationEventPublisher events;

    Conversing(
            SignedInMember signedIn,
            Lines lines,
            Standings standings,
            EmployerReferrals referrals,
            Asking asking,
            Conversations conversations,
            EmployersTables tables,
            StagesForEmployers stages,
            ApplicationEventPublisher events) {
        this.signedIn = signedIn;
        this.lines = lines;
        this.standings = standings;
        this.referrals = referrals;
        this.asking = asking;
        this.conversations = conversations;
        this.tables = tables;
        this.stages = stages;
        this.events = events;
    }

    @Override
    public List<TalkLine> of(UUID staff) {
        var member = signedIn.get();
        return lines.find(member, staff)
                .filter(line -> line.tenant() != null)
                .map(line -> inTenant(
                        Objects.requireNonNull(line.tenant()),
                        List.of(line),
                        mayKnow(member, line) ? Set.of(line.id()) : Set.of()))
                .orElseGet(List::of);
    }

    @Override
    public Optional<String> mayAsk(UUID staff) {
        var member = signedIn.get();
        return lines.find(member, staff)
                .filter(line -> line.tenant() != null)
                .filter(line -> view(member, line).status() == EmployerStatus.IN_CONTACT)
                .map(Line::called);
    }

    @Override
    public Asked ask(UUID staff, Ask ask) {
        var member = signedIn.get();
        var employer = CurrentEmployer.get();
        return lines.find(member, staff)
                .filter(line -> line.tenant() != null)
                .map(line -> {
                    var side = tables.side(employer, member, line, mayKnow(member, line));
                    return asked(CurrentTenant.within(Objects.requireNonNull(line.tenant()), () -> Optional.ofNullable(
                                    referrals
                                            .standing(employer, List.of(line.id()))
                                            .get(line.id()))
                            .map(known -> asking.byEmployer(side, known.id().value(), invite(ask)))
                            .orElseGet(ConversationResult.NotFound::new)));
                })
                .orElseGet(Asked.Gone::new);
    }

    private static Asked asked(ConversationResult result) {
        return switch (result) {
            case ConversationResult.Done done -> new Asked.Done();
            case ConversationResult.Refused(var field, var words) -> new Asked.Refused(field, words);
            case ConversationResult.ChangedSince changed -> new Asked.Gone();
            case ConversationResult.Outdated outdated -> new Asked.Gone();
            case ConversationResult.NotFound gone -> new Asked.Gone();
        };
    }

    private static Invite invite(Ask ask) {
        return new Invite(
                Stage.valueOf(ask.stage()),
                ask.day().atTime(ask.time()).atZone(ENGLAND).toInstant(),
                ask.minutes(),
                Mode.valueOf(ask.way()),
                ask.place(),
                ask.withCoach());
    }

    @Override
    public List<Ahead> ahead(UUID staff) {
        var member = signedIn.get();
        return lines.find(member, staff)
                .filter(line -> line.tenant() != null)
                .map(line -> stages.of(tables.side(CurrentEmployer.get(), member, line, mayKnow(member, line)), line))
                .orElseGet(List::of);
    }

    @Override
    public Optional<Table> table(UUID staff, UUID conversation) {
        var member = signedIn.get();
        return lines.find(member, staff)
                .filter(line -> line.tenant() != null)
                .map(line -> tables.at(CurrentEmployer.get(), member, line, new ConversationId(conversation)))
                .filter(way -> way.seated(seat -> true).isPresent())
                .map(way -> {
                    seen(way.tenant(), conversation);
                    return tables.lay(way);
                });
    }

    private void seen(TenantId tenant, UUID conversation) {
        CurrentTenant.run(
                tenant,
                () -> events.publishEvent(
                        new RecordSeen(tenant, new Subject("conversation", conversation), "conversation", "employer")));
    }

    @Override
    public List<Choice> stages() {
        return Arrays.stream(Stage.values())
                .map(stage -> new Choice(stage.name(), stage.words()))
                .toList();
    }

    @Override
    public List<Choice> ways() {
        return List.of(
                new Choice(Mode.PHONE.name(), "By phone"),
                new Choice(Mode.VIDEO.name(), "By video"),
                new Choice(Mode.EMPLOYER_SITE.name(), "At the place of work"),
                new Choice(Mode.IN_PERSON.name(), "Somewhere else"));
    }

    private List<TalkLine> inTenant(TenantId tenant, List<Line> theirs, Set<UUID> known) {
        Map<UUID, Line> byId = new HashMap<>();
        theirs.forEach(line -> byId.put(line.id(), line));
        return CurrentTenant.within(
                tenant, () -> conversations.ofLines(CurrentEmployer.get(), byId.keySet(), known).stream()
                        .map(one -> line(one, Objects.requireNonNull(byId.get(one.line()))))
                        .toList());
    }

    private static TalkLine line(EmployersConversation one, Line of) {
        return new TalkLine(
                one.id().value(),
                of.id(),
                of.called(),
                one.stage().words(),
                one.startsAt(),
                one.standing().words(),
                one.standing() == Standing.TO_SIGN,
                one.opens());
    }

    private EmployersView view(Member member, Line line) {
        return standings.view(line, new Reader.Member(member.id()), false);
    }

    private boolean mayKnow(Member member, Line line) {
        return knows(view(member, line).status());
    }

    static boolean knows(EmployerStatus status) {
        return status == EmployerStatus.IN_CONTACT || status == EmployerStatus.ENDED;
    }
}
