package uk.workwell.agreement.passport;

import java.util.UUID;
import uk.workwell.tenant.Ids;

public record PassportId(UUID value) {

    static PassportId fresh() {
        return new PassportId(Ids.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
