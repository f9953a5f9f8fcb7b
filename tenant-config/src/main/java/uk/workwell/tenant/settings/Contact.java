package uk.workwell.tenant.settings;

import java.util.List;

/** How the public reaches this ICB's service. */
public record Contact(String phone, String email, String hours, List<String> address) {

    public Contact {
        address = Area.orEmpty(address);
    }
}
