package uk.workwell.referral.referrer;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;
import uk.workwell.person.EmailAddress;
import uk.workwell.person.MobileNumber;
import uk.workwell.referral.form.Fault;
import uk.workwell.team.Colleague;
import uk.workwell.team.Role;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.settings.SettingsBook;

/** Inviting organisations, making their link anew, and revoking it. Administrators only; for all others there are none. */
@Service
@Transactional
public class Referrers {

    /** How long a link works before it has to be made anew. */
    public static final Duration LINKS_LAST = Duration.ofDays(180);

    private static final int LONGEST_NAME = 200;
    private static final String CODE_MOBILE = "codeMobile";

    private final ReferrerTable table;
    private final Links links;
    private final SettingsBook settings;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Referrers(ReferrerTable table, Links links, SettingsBook settings, Clock clock, ApplicationEventPublisher events) {
        this.table = table;
        this.links = links;
        this.settings = settings;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<Referrer> all(Colleague admin) {
        return admin.is(Role.ADMIN) ? table.all() : List.of();
    }

    /** The organisation, if it may refer: not revoked, and of a kind that this ICB takes. */
    @Transactional(readOnly = true)
    public Optional<Referrer> active(UUID id) {
        var intake = settings.current(CurrentTenant.get()).intake();
        return table.find(id).filter(Referrer::isActive).filter(referrer -> intake.takes(referrer.kind()));
    }

    /** Sends the organisation its link. */
    public Invitation invite(Colleague admin, InviteReferrer command) {
        if (!admin.is(Role.ADMIN)) {
            return new Invitation.NotFound();
        }
        var faults = faults(command);
        var kind = command.kind();
        if (!faults.isEmpty() || kind == null) {
            return new Invitation.Refused(faults);
        }
        var now = clock.instant();
        var email = EmailAddress.of(command.email()).value();
        var referrer = new Referrer(
                Ids.fresh(), command.name().strip(), kind, email, mobile(command.codeMobile()), now, now, null, 0);
        table.insert(referrer, admin.id().value());
        sendLink(referrer);
        return new Invitation.Done(referrer);
    }

    /** A new link; older ones stop working. Lets back in who was revoked. */
    public Invitation renew(Colleague admin, UUID id, long version) {
        return change(admin, id, () -> table.updateRenewed(id, version, clock.instant()), referrer -> {
            links.endAll(id);
            sendLink(referrer);
        });
    }

    /** Every link stops working at once. What was referred stays. */
    public Invitation revoke(Colleague admin, UUID id, long version) {
        return change(admin, id, () -> table.updateRevoked(id, version, clock.instant()), referrer -> {
            links.endAll(id);
            events.publishEvent(new ReferrerRevoked(CurrentTenant.get(), id));
        });
    }

    /**
     * Where codes go from now on. The link stays as it is; whoever has it needs the next code from there.
     *
     * @param mobile as typed; blank: to the mailbox of the link
     */
    public Invitation sendCodesTo(Colleague admin, UUID id, long version, String mobile) {
        var problem = mobileProblem(mobile);
        if (admin.is(Role.ADMIN) && problem.isPresent()) {
            return new Invitation.Refused(List.of(new Fault(CODE_MOBILE, problem.get())));
        }
        return change(
                admin,
                id,
                () -> table.updateCodeMobile(id, version, mobile(mobile)),
                referrer -> events.publishEvent(new ReferrersCodesMoved(CurrentTenant.get(), id)));
    }

    private static @Nullable String mobile(String typed) {
        return typed.isBlank() ? null : MobileNumber.of(typed).value();
    }

    private static Optional<String> mobileProblem(String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        var problem = MobileNumber.problem(typed);
        return problem.isPresent() || MobileNumber.of(typed).takesTexts()
                ? problem
                : Optional.of("Enter the number of a mobile: a code comes as a text, which this number does not take");
    }

    private Invitation change(
            Colleague admin,
            UUID id,
            java.util.function.BooleanSupplier change,
            java.util.function.Consumer<Referrer> then) {
        var found = table.find(id);
        if (!admin.is(Role.ADMIN) || found.isEmpty()) {
            return new Invitation.NotFound();
        }
        boolean changed = change.getAsBoolean();
        var now = table.find(id).orElseThrow();
        if (!changed) {
            return new Invitation.ChangedSince(now);
        }
        then.accept(now);
        return new Invitation.Done(now);
    }

    private void sendLink(Referrer referrer) {
        var tenant = CurrentTenant.get();
        var until = clock.instant().plus(LINKS_LAST);
        var ticket = links.issue(Purpose.REFER, tenant, null, referrer.id(), until);
        events.publishEvent(new ReferrerInvited(tenant, referrer.id(), ticket.value()));
    }

    private List<Fault> faults(InviteReferrer command) {
        var faults = new ArrayList<Fault>();
        var name = command.name().strip();
        if (name.isEmpty()) {
            faults.add(new Fault("name", "Enter the name of the organisation"));
        } else if (name.length() > LONGEST_NAME) {
            faults.add(new Fault("name", "Shorten the name to 200 characters. You have " + name.length()));
        }
        var kind = command.kind();
        var intake = settings.current(CurrentTenant.get()).intake();
        if (kind == null || !kind.isProfessional()) {
            faults.add(new Fault("kind", "Choose what kind of organisation it is"));
        } else if (!intake.takes(kind)) {
            faults.add(new Fault("kind", "Your settings keep this way in closed. Open it there first"));
        }
        var problem = EmailAddress.problem(command.email());
        if (problem.isPresent()) {
            faults.add(new Fault("email", problem.get()));
        } else if (kind != null
                && table.named(EmailAddress.of(command.email()).value(), kind).isPresent()) {
            faults.add(new Fault("email", "This address was invited before. Find it in the list, and renew its link"));
        }
        mobileProblem(command.codeMobile()).ifPresent(words -> faults.add(new Fault(CODE_MOBILE, words)));
        return faults;
    }
}
