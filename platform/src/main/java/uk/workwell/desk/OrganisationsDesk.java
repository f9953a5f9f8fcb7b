package uk.workwell.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import uk.workwell.employer.Employers;
import uk.workwell.employer.InvitedMember;
import uk.workwell.employer.Member;
import uk.workwell.employer.MemberId;
import uk.workwell.employer.MemberInvitations;
import uk.workwell.employer.MemberRole;
import uk.workwell.employer.Site;
import uk.workwell.employer.Sites;
import uk.workwell.employer.Staffing;
import uk.workwell.portal.OrganisationDesk;
import uk.workwell.portal.view.EmployerByLink;

/** Answers the pages on which owners and HR look after their organisation. Everybody else finds nothing. */
@Service
class OrganisationsDesk implements OrganisationDesk {

    private static final int LONGEST = 120;

    private final SignedInMember signedIn;
    private final Employers employers;
    private final MemberInvitations invitations;
    private final Staffing staffing;
    private final Sites sites;
    private final AccountsOfMembers accounts;
    private final InvitingByLink byLink;
    private final Lines lines;

    OrganisationsDesk(
            SignedInMember signedIn,
            Employers employers,
            MemberInvitations invitations,
            Staffing staffing,
            Sites sites,
            AccountsOfMembers accounts,
            InvitingByLink byLink,
            Lines lines) {
        this.signedIn = signedIn;
        this.employers = employers;
        this.invitations = invitations;
        this.staffing = staffing;
        this.sites = sites;
        this.accounts = accounts;
        this.byLink = byLink;
        this.lines = lines;
    }

    @Override
    public People people() {
        var me = signedIn.get();
        if (!me.role().seesEverybody()) {
            return new People(List.of(), List.of(), List.of(), false);
        }
        return new People(
                employers.members().stream()
                        .filter(member -> member.role().signsIn())
                        .map(member -> person(me, member))
                        .toList(),
                invitations.open().stream().map(OrganisationsDesk::waiting).toList(),
                Arrays.stream(MemberRole.values())
                        .filter(role -> mayGive(me, role))
                        .map(role -> new Role(role.name(), OrganisationFacts.words(role)))
                        .toList(),
                staffing.secondFactor());
    }

    @Override
    public Optional<Person> person(UUID id) {
        var me = signedIn.get();
        return theirs(me, id).map(member -> person(me, member));
    }

    @Override
    public Outcome invite(Invite typed) {
        var me = signedIn.get();
        return allowed(me, () -> accounts.invite(me, typed));
    }

    @Override
    public Outcome revoke(UUID invitation) {
        return allowed(signedIn.get(), () -> accounts.revoke(invitation));
    }

    @Override
    public Outcome changeRole(UUID person, String code) {
        var me = signedIn.get();
        var role = role(code).filter(wanted -> mayGive(me, wanted));
        var member = theirs(me, person).filter(found -> mayGive(me, found.role()));
        if (role.isEmpty() || member.isEmpty()) {
            return new Outcome.NotFound();
        }
        return staffing.changeRole(member.get().id(), role.get())
                ? new Outcome.Done(member.get().name() + " is " + OrganisationFacts.words(role.get()) + " now")
                : new Outcome.Problem(
                        "role", "Somebody has to own the organisation. Make somebody else the owner first");
    }

    @Override
    public Outcome leave(UUID person, UUID successor) {
        var me = signedIn.get();
        var member = theirs(me, person).filter(found -> mayGive(me, found.role()));
        var next = theirs(me, successor).filter(found -> !found.id().value().equals(person));
        if (member.isEmpty()) {
            return new Outcome.NotFound();
        }
        if (next.isEmpty()) {
            return new Outcome.Problem("successor", "Choose who takes over");
        }
        return accounts.leave(member.get(), next.get())
                ? new Outcome.Done(member.get().name() + " cannot come in any more")
                : new Outcome.Problem(
                        "successor", "Somebody has to own the organisation. Make somebody else the owner first");
    }

    @Override
    public Outcome askForSecondFactor() {
        var me = signedIn.get();
        return me.role() == MemberRole.OWNER ? accounts.askForSecondFactor() : new Outcome.NotFound();
    }

    @Override
    public List<EmployerByLink.Invited> byLink(UUID line) {
        return mine(line) ? byLink.of(line) : List.of();
    }

    @Override
    public EmployerByLink.Inviting letActByLink(UUID line, EmployerByLink.Invite whom) {
        return mine(line) ? byLink.invite(line, whom) : new EmployerByLink.Inviting.NotFound();
    }

    @Override
    public void revokeByLink(UUID line, UUID invitation) {
        if (mine(line)) {
            byLink.revoke(line, invitation);
        }
    }

    private boolean mine(UUID line) {
        var me = signedIn.get();
        return me.role().seesEverybody() && lines.find(me, line).isPresent();
    }

    @Override
    public List<Place> places() {
        return signedIn.get().role().seesEverybody()
                ? sites.open().stream().map(OrganisationsDesk::place).toList()
                : List.of();
    }

    @Override
    public Outcome addSite(String name, String address) {
        return allowed(
                signedIn.get(),
                () -> named("site", name, () -> {
                    sites.add(name.strip(), address.isBlank() ? null : address.strip());
                    return new Outcome.Done(name.strip() + " was added");
                }));
    }

    @Override
    public Outcome addDepartment(UUID site, String name) {
        return allowed(
                signedIn.get(),
                () -> named("department", name, () -> {
                    sites.addDepartment(site, name.strip());
                    return new Outcome.Done(name.strip() + " was added");
                }));
    }

    @Override
    public Outcome rename(UUID place, String name) {
        return allowed(
                signedIn.get(),
                () -> named("rename", name, () -> {
                    sites.rename(place, name.strip());
                    return new Outcome.Done("It is called " + name.strip() + " now");
                }));
    }

    @Override
    public Outcome close(UUID place) {
        return allowed(signedIn.get(), () -> {
            sites.close(place);
            return new Outcome.Done("It is closed. Referrals from before still say it");
        });
    }

    private static Outcome allowed(Member me, Supplier<Outcome> work) {
        return me.role().seesEverybody() ? work.get() : new Outcome.NotFound();
    }

    private Outcome named(String field, String name, Supplier<Outcome> work) {
        if (name.isBlank() || name.strip().length() > LONGEST) {
            return new Outcome.Problem(field, "Enter a name of at most " + LONGEST + " characters");
        }
        boolean taken = sites.open().stream()
                .anyMatch(site -> field.equals("site") && site.name().equalsIgnoreCase(name.strip()));
        return taken ? new Outcome.Problem(field, "There is a site of that name already") : work.get();
    }

    /** Owners give every role that has an account, HR those below the owner's. */
    static boolean mayGive(Member me, MemberRole role) {
        return switch (me.role()) {
            case OWNER -> role.signsIn();
            case HR -> role == MemberRole.HR || role == MemberRole.MANAGER;
            case MANAGER, BY_LINK -> false;
        };
    }

    static Optional<MemberRole> role(String code) {
        return Arrays.stream(MemberRole.values())
                .filter(role -> role.name().equals(code))
                .findFirst();
    }

    private Optional<Member> theirs(Member me, UUID id) {
        return me.role().seesEverybody()
                ? employers.member(new MemberId(id)).filter(found -> found.role()
                        .signsIn())
                : Optional.empty();
    }

    private static Person person(Member me, Member member) {
        return new Person(
                member.id().value(),
                member.name(),
                member.email(),
                member.role().name(),
                OrganisationFacts.words(member.role()),
                member.id().equals(me.id()));
    }

    private static Waiting waiting(InvitedMember one) {
        return new Waiting(
                one.id(),
                one.name(),
                one.email(),
                OrganisationFacts.words(one.role()),
                !one.onProvenDomain(),
                one.expiresAt());
    }

    private static Place place(Site site) {
        return new Place(
                site.id(),
                site.name(),
                Optional.ofNullable(site.address()).orElse(""),
                site.departments().stream()
                        .map(one -> new Part(one.id(), one.name()))
                        .toList());
    }
}
