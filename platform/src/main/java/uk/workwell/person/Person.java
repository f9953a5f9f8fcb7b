package uk.workwell.person;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.tenant.TenantOwned;
import uk.workwell.tenant.places.Postcode;
import uk.workwell.tenant.sealed.Keyring;
import uk.workwell.tenant.sealed.Sealed;

/** Somebody who agreed to be referred. */
@Entity
@Table(name = "person")
class Person extends TenantOwned {

    static final uk.workwell.tenant.sealed.Column CONTACT_TIMES =
            new uk.workwell.tenant.sealed.Column("person", "contact_times");
    static final uk.workwell.tenant.sealed.Column ACCESS_NEEDS =
            new uk.workwell.tenant.sealed.Column("person", "access_needs");
    static final uk.workwell.tenant.sealed.Column NHS_NUMBER =
            new uk.workwell.tenant.sealed.Column("person", "nhs_number");

    @EmbeddedId
    private PersonId id;

    @Column(name = "provider_id", updatable = false)
    private UUID provider;

    @Column(updatable = false)
    private String reference;

    @Column
    private String fullName;

    @Column
    private String nameKey;

    @Column
    private String familyKey;

    @Column
    private LocalDate birthDate;

    @Column
    private String postcodeKey;

    @Column
    private String outwardCode;

    @Column
    private @Nullable String mobile;

    @Column
    private @Nullable String email;

    @Column
    private @Nullable String preferredContact;

    @Column
    private @Nullable Sealed contactTimes;

    @Column
    private @Nullable Sealed accessNeeds;

    @Column
    private @Nullable Sealed nhsNumber;

    @Column
    private byte @Nullable [] nhsNumberMac;

    @Column(updatable = false)
    private Instant createdAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(RegisterPerson command, String reference, Keyring keys, Instant now) {
        this.id = PersonId.fresh();
        this.provider = command.provider();
        this.reference = reference;
        var name = NameKey.of(command.fullName());
        this.fullName = command.fullName().strip().replaceAll("\\s+", " ");
        this.nameKey = name.value();
        this.familyKey = name.familyFirst().value();
        this.birthDate = command.birthDate();
        var postcode = Postcode.of(command.postcode());
        this.postcodeKey = key(postcode);
        this.outwardCode = postcode.outwardCode();
        this.mobile = command.mobile() == null ? null : command.mobile().value();
        this.email = command.email() == null ? null : command.email().value();
        this.preferredContact = blankToNull(command.preferredContact());
        this.contactTimes = keys.sealIfPresent(CONTACT_TIMES, id.value(), blankToNull(command.contactTimes()));
        this.accessNeeds = keys.sealIfPresent(ACCESS_NEEDS, id.value(), blankToNull(command.accessNeeds()));
        var nhs = command.nhsNumber();
        this.nhsNumber = nhs == null ? null : keys.seal(NHS_NUMBER, id.value(), nhs.digits());
        this.nhsNumberMac = nhs == null ? null : mac(keys, nhs);
        this.createdAt = now;
    }

    PersonId id() {
        return id;
    }

    static String key(Postcode postcode) {
        return postcode.outwardCode() + postcode.inwardCode();
    }

    static byte[] mac(Keyring keys, NhsNumber number) {
        return keys.mac("nhs-number", number.digits());
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
