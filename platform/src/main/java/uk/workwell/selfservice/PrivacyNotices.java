package uk.workwell.selfservice;

import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.workwell.link.Ticket;
import uk.workwell.team.Team;
import uk.workwell.tenant.settings.PrivacyNotice;
import uk.workwell.tenant.settings.Provider;
import uk.workwell.tenant.settings.SettingsBook;

/** The privacy notice of the provider who will be responsible. */
@Component
class PrivacyNotices {

    private final Team team;
    private final SettingsBook settings;
    private final PersonsSide side;

    PrivacyNotices(Team team, SettingsBook settings, PersonsSide side) {
        this.team = team;
        this.settings = settings;
        this.side = side;
    }

    PrivacyNotice of(Ticket ticket, UUID provider) {
        var now = settings.current(PersonsSide.tenant(ticket));
        var name = side.within(ticket, () -> team.providers().stream()
                .filter(one -> one.id().value().equals(provider))
                .map(one -> one.name())
                .findFirst());
        return now.providers().stream()
                .filter(one -> name.isPresent() && one.name().equals(name.get()))
                .findFirst()
                .map(Provider::privacyNotice)
                .orElseGet(() -> now.providerAt(null).privacyNotice());
    }
}
