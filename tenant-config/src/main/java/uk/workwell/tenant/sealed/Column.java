package uk.workwell.tenant.sealed;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Where a sealed value lives. A value moved to another owner, table, row or column does not open. */
public record Column(String table, String column) {

    byte[] boundTo(UUID owner, UUID row) {
        return (owner + "|" + table + "|" + row + "|" + column).getBytes(StandardCharsets.UTF_8);
    }
}
