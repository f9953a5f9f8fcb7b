package uk.workwell.selfservice;

import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.workwell.link.Ticket;
import uk.workwell.referral.form.Answers;
import uk.workwell.referral.form.Form;
import uk.workwell.referral.form.FromForm;
import uk.workwell.team.Team;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.TenantId;
import uk.workwell.tenant.settings.PrivacyNotice;
import uk.workwell.tenant.settings.Provider;
import uk.workwell.tenant.settings.SettingsBook;

/** The privacy notice of the provider who will be responsible. */
@Component
class PrivacyNotices {

    private final Team team;
    private final SettingsBook settings;
    private final FromForm fromForm;
    private final PersonsSide side;

    PrivacyNotices(Team team, SettingsBook settings, FromForm fromForm, PersonsSide side) {
        this.team = team;
        this.settings = settings;
        this.fromForm = fromForm;
        this.side = side;
    }

    PrivacyNotice of(Ticket ticket, UUID provider) {
        return side.within(ticket, () -> of(PersonsSide.tenant(ticket), provider));
    }

    /** For somebody who fills in a form: of the provider where they live, as far as their answers say. */
    PrivacyNotice of(TenantId tenant, Form form, Answers answers) {
        return CurrentTenant.within(
                tenant,
                () -> of(
                        tenant,
                        fromForm.provider(form, answers, settings.current(tenant))
                                .value()));
    }

    private PrivacyNotice of(TenantId tenant, UUID provider) {
        var now = settings.current(tenant);
        var name = team.providers().stream()
                .filter(one -> one.id().value().equals(provider))
                .map(one -> one.name())
                .findFirst();
        return now.providers().stream()
                .filter(one -> name.isPresent() && one.name().equals(name.get()))
                .findFirst()
                .map(Provider::privacyNotice)
                .orElseGet(() -> now.providerAt(null).privacyNotice());
    }
}
