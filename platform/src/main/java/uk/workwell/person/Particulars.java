package uk.workwell.person;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a record says of a person, opened, for comparing and joining two of them. Never kept open.
 *
 * @param postcode written with its blank, "LA1 1AA"
 */
public record Particulars(
        String fullName,
        LocalDate birthDate,
        String postcode,
        @Nullable String mobile,
        @Nullable String email,
        @Nullable String preferredContact,
        @Nullable String contactTimes,
        @Nullable String accessNeeds,
        @Nullable String nhsNumber) {

    /** One of the things that a record says, which may be taken from either of two. */
    public enum Field {
        NAME("Name"),
        BIRTH_DATE("Date of birth"),
        POSTCODE("Postcode"),
        MOBILE("Mobile"),
        EMAIL("E-mail"),
        PREFERRED_CONTACT("Prefers"),
        CONTACT_TIMES("Good times"),
        ACCESS_NEEDS("Access needs"),
        NHS_NUMBER("NHS number");

        private final String words;

        Field(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** @return null where the record does not say */
    public @Nullable Object get(Field field) {
        return switch (field) {
            case NAME -> fullName;
            case BIRTH_DATE -> birthDate;
            case POSTCODE -> postcode;
            case MOBILE -> mobile;
            case EMAIL -> email;
            case PREFERRED_CONTACT -> preferredContact;
            case CONTACT_TIMES -> contactTimes;
            case ACCESS_NEEDS -> accessNeeds;
            case NHS_NUMBER -> nhsNumber;
        };
    }

    /** Whether the other record says something else, or says something where this one doesn't. */
    public boolean differs(Particulars other, Field field) {
        return !Objects.equals(get(field), other.get(field));
    }

    /** These with some fields of another record. */
    Particulars with(Particulars other, Set<Field> fields) {
        return new Particulars(
                fields.contains(Field.NAME) ? other.fullName : fullName,
                fields.contains(Field.BIRTH_DATE) ? other.birthDate : birthDate,
                fields.contains(Field.POSTCODE) ? other.postcode : postcode,
                fields.contains(Field.MOBILE) ? other.mobile : mobile,
                fields.contains(Field.EMAIL) ? other.email : email,
                fields.contains(Field.PREFERRED_CONTACT) ? other.preferredContact : preferredContact,
                fields.contains(Field.CONTACT_TIMES) ? other.contactTimes : contactTimes,
                fields.contains(Field.ACCESS_NEEDS) ? other.accessNeeds : accessNeeds,
                fields.contains(Field.NHS_NUMBER) ? other.nhsNumber : nhsNumber);
    }

    /** Never what it says of a person: this ends up in logs. */
    @Override
    public String toString() {
        return "Particulars";
    }
}
