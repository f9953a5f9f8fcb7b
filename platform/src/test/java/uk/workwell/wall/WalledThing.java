package uk.workwell.wall;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import uk.workwell.tenant.TenantOwned;

/** A tenant-owned row as every entity of ours is mapped, for trying what Hibernate lets through. */
@Entity
@Table(name = "provider")
class WalledThing extends TenantOwned {

    @Id
    private UUID id = new UUID(0, 0);

    private String name = "Example";

    @Column(updatable = false)
    private String controller = "Example";

    static WalledThing with(UUID id) {
        var thing = new WalledThing();
        thing.id = id;
        return thing;
    }

    void rename(String to) {
        name = to;
    }

    String name() {
        return name;
    }

    String controller() {
        return controller;
    }
}
