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

    @Column
    private @Nullable UUID joinedInto;

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
        var nhs = command.nhsNumber();
        say(
                new Particulars(
                        command.fullName().strip().replaceAll("\\s+", " "),
                        command.birthDate(),
                        command.postcode(),
                        command.mobile() == null ? null : command.mobile().value(),
                        command.email() == null ? null : command.email().value(),
                        blankToNull(command.preferredContact()),
                        blankToNull(command.contactTimes()),
                        blankToNull(command.accessNeeds()),
                        nhs == null ? null : nhs.digits()),
                keys);
        this.createdAt = now;
    }

    /** From now on the record says this. */
    @SuppressWarnings("NullAway.Init")
    final void say(Particulars particulars, Keyring keys) {
        var name = NameKey.of(particulars.fullName());
        this.fullName = particulars.fullName();
        this.nameKey = name.value();
        this.familyKey = name.familyFirst().value();
        this.birthDate = particulars.birthDate();
        var postcode = Postcode.of(particulars.postcode());
        this.postcodeKey = key(postcode);
        this.outwardCode = postcode.outwardCode();
        this.mobile = particulars.mobile();
        this.email = particulars.email();
        this.preferredContact = particulars.preferredContact();
        this.contactTimes = keys.sealIfPresent(CONTACT_TIMES, id.value(), particulars.contactTimes());
        this.accessNeeds = keys.sealIfPresent(ACCESS_NEEDS, id.value(), particulars.accessNeeds());
        var nhs = particulars.nhsNumber();
        this.nhsNumber = keys.sealIfPresent(NHS_NUMBER, id.value(), nhs);
        this.nhsNumberMac = nhs == null ? null : mac(keys, NhsNumber.of(nhs));
    }

    /** What the record says, opened. */
    Particulars particulars(Keyring keys) {
        return new Particulars(
                fullName,
                birthDate,
                Postcode.of(postcodeKey).written(),
                mobile,
                email,
                preferredContact,
                keys.openIfPresent(CONTACT_TIMES, id.value(), contactTimes),
                keys.openIfPresent(ACCESS_NEEDS, id.value(), accessNeeds),
                keys.openIfPresent(NHS_NUMBER, id.value(), nhsNumber));
    }

    /** It was another record of that person. */
    void joinInto(PersonId kept) {
        this.joinedInto = kept.value();
    }

    /** It is a person of its own again. */
    void part() {
        this.joinedInto = null;
    }

    boolean joined() {
        return joinedInto != null;
    }

    UUID provider() {
        return provider;
    }

    Side side(Keyring keys) {
        return new Side(id, reference, particulars(keys), createdAt, version());
    }

    long version() {
        return version == null ? 0 : version;
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
