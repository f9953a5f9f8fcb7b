package uk.workwell.wall;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The mistake: a tenant's table mapped without its tenant. Only PostgreSQL stands in the way then. */
@Entity
@Table(name = "provider")
class UnwalledThing {

    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "tenant_id")
    private UUID owner = new UUID(0, 0);

    UUID id() {
        return id;
    }

    UUID owner() {
        return owner;
    }
}
