package uk.workwell.desk;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import uk.workwell.employer.Employers;
import uk.workwell.employer.Member;
import uk.workwell.employer.MemberRole;
import uk.workwell.employer.Sites;
import uk.workwell.portal.EmployerDesk;
import uk.workwell.portal.view.Answers;
import uk.workwell.portal.view.EmployerView;
import uk.workwell.portal.view.Field;
import uk.workwell.portal.view.Refer;
import uk.workwell.portal.view.Step;
import uk.workwell.tenant.calendar.WorkingDays;

/** The one way from the portal into the house: finds out who asks, and hands each question to whoever answers it. */
@Service
class EmployersDesk implements EmployerDesk {

    private final SignedInMember signedIn;
    private final Employers employers;
    private final HomeOfEmployer home;
    private final StaffOfEmployer staff;
    private final MessagesOfStaff messages;
    private final OrganisationFacts organisation;
    private final DraftsOfReferrals drafts;
    private final ReferRules rules;
    private final Places places;
    private final SendFromDraft sending;
    private final HealthWords healthWords;
    private final Sites sites;
    private final Clock clock;

    EmployersDesk(
            SignedInMember signedIn,
            Employers employers,
            HomeOfEmployer home,
            StaffOfEmployer staff,
            MessagesOfStaff messages,
            OrganisationFacts organisation,
            DraftsOfReferrals drafts,
            ReferRules rules,
            Places places,
            SendFromDraft sending,
            HealthWords healthWords,
            Sites sites,
            Clock clock) {
        this.signedIn = signedIn;
        this.employers = employers;
        this.home = home;
        this.staff = staff;
        this.messages = messages;
        this.organisation = organisation;
        this.drafts = drafts;
        this.rules = rules;
        this.places = places;
        this.sending = sending;
        this.healthWords = healthWords;
        this.sites = sites;
        this.clock = clock;
    }

    @Override
    public EmployerView.Me me() {
        var member = member();
        return new EmployerView.Me(employers.own().name(), member.name(), SignedInMember.seesEverybody(member));
    }

    @Override
    public EmployerView.Home home(int rows) {
        var member = member();
        var lines = home.of(member, rows);
        return new EmployerView.Home(WorkingDays.today(clock), lines.waiting(), drafts.lines(member), lines.staff());
    }

    @Override
    public EmployerView.StaffWindow staff(int offset, int rows) {
        return staff.window(member(), offset, rows);
    }

    @Override
    public long staffCount() {
        return staff.count(member());
    }

    @Override
    public Optional<EmployerView.StaffMember> staffMember(UUID id) {
        return staff.find(member(), id);
    }

    @Override
    public Optional<List<EmployerView.Said>> conversation(UUID id) {
        return messages.of(member(), id);
    }

    @Override
    public Optional<String> write(UUID id, String words) {
        return messages.write(member(), id, words);
    }

    @Override
    public Refer.Withdrawing withdraw(UUID id) {
        return staff.withdraw(member(), id);
    }

    @Override
    public EmployerView.Organisation organisation() {
        return organisation.facts();
    }

    @Override
    public List<EmployerView.DraftLine> drafts() {
        return drafts.lines(member());
    }

    @Override
    public UUID startDraft() {
        return drafts.start(member());
    }

    @Override
    public Optional<Refer.Draft> draft(UUID id) {
        return drafts.find(member(), id);
    }

    @Override
    public Refer.Saving save(UUID id, int revision, Answers answers) {
        return drafts.save(member(), id, revision, answers);
    }

    @Override
    public void deleteDraft(UUID id) {
        drafts.delete(member(), id);
    }

    @Override
    public List<Refer.Fault> check(Step step, Answers answers) {
        return rules.check(step, answers);
    }

    @Override
    public Refer.Place place(Answers answers) {
        return places.find(answers);
    }

    @Override
    public List<String> healthWords(String text) {
        return healthWords.in(text);
    }

    @Override
    public List<Choice> choices(Field field) {
        return switch (field) {
            case SITE ->
                sites.places().stream().map(place -> new Choice(place, place)).toList();
            case LINE_MANAGER ->
                employers.members().stream()
                        .filter(member -> member.role() == MemberRole.MANAGER)
                        .map(member -> new Choice(member.id().toString(), member.name()))
                        .toList();
            default -> List.of();
        };
    }

    @Override
    public Refer.Sending send(UUID draft, int revision) {
        return sending.send(member(), draft, revision);
    }

    @Override
    public Optional<Refer.Sending.Sent> sent(UUID draft) {
        return sending.sent(member(), draft);
    }

    private Member member() {
        return signedIn.get();
    }
}
