package uk.workwell.employer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation says of itself, as typed: nothing is right before {@link #faults} is empty.
 *
 * @param typed by the name of the field
 */
public record Declaration(Map<String, String> typed) {

    public static final Declaration EMPTY = new Declaration(Map.of());

    private static final int LONGEST = 200;

    /** The pages of the form, each with its fields. */
    public enum Page {
        ORGANISATION("legalName", "kind", "number", "size"),
        PLACE("address", "postcode"),
        YOU("person", "role", "email");

        private final List<String> fields;

        Page(String... fields) {
            this.fields = List.of(fields);
        }

        public List<String> fields() {
            return fields;
        }
    }

    /** Something to put right. */
    public record Fault(String field, String words) {}

    public Declaration {
        typed = Map.copyOf(typed);
    }

    public String get(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    public Optional<NumberKind> kind() {
        return one(NumberKind.values(), get("kind"));
    }

    public Optional<SizeBand> size() {
        return one(SizeBand.values(), get("size")).filter(size -> size != SizeBand.UNKNOWN);
    }

    /** Empty for an organisation without one, and for one whose form is wrong. */
    public Optional<RegisteredNumber> number() {
        return kind().flatMap(kind -> RegisteredNumber.read(kind, get("number")));
    }

    /** Whether the address says where its owner works: anybody can have one with a public provider. */
    public boolean provesADomain() {
        return !Domains.ofPublicMail(Domains.of(get("email")));
    }

    /**
     * What is to be put right on a page, in the order of its fields.
     *
     * @param wrongPostcode what is wrong with the postcode, by whoever knows postcodes; null where nothing is
     * @param wrongEmail the same of the address
     */
    public List<Fault> faults(Page page, @Nullable String wrongPostcode, @Nullable String wrongEmail) {
        var found = new ArrayList<Fault>();
        switch (page) {
            case ORGANISATION -> {
                needs(found, "legalName", "Enter the organisation’s legal name");
                number(found);
                if (size().isEmpty()) {
                    found.add(new Fault("size", "Choose how many people work there"));
                }
            }
            case PLACE -> {
                needs(found, "address", "Enter the address of your main place of work");
                if (wrongPostcode != null) {
                    found.add(new Fault("postcode", wrongPostcode));
                }
            }
            case YOU -> {
                needs(found, "person", "Enter your full name");
                needs(found, "role", "Enter your role, like managing director or head of HR");
                if (wrongEmail != null) {
                    found.add(new Fault("email", wrongEmail));
                } else if (!provesADomain() && size().orElse(SizeBand.UNKNOWN) != SizeBand.MICRO) {
                    found.add(
                            new Fault(
                                    "email",
                                    "Enter your e-mail address at work. One with a public provider does not show where you work; only a firm of fewer than 10 people may use it"));
                }
            }
        }
        return List.copyOf(found);
    }

    private void number(List<Fault> found) {
        if (kind().isEmpty()) {
            found.add(new Fault("kind", "Choose where the organisation is registered"));
        } else if (kind().get() == NumberKind.COMPANY && number().isEmpty()) {
            found.add(new Fault(
                    "number", "Enter a company number: 8 digits, like 01234567, or letters first, like SC123456"));
        } else if (kind().get() == NumberKind.CHARITY && number().isEmpty()) {
            found.add(
                    new Fault(
                            "number",
                            "Enter a charity number: 6 or 7 digits; in Scotland like SC012345, in Northern Ireland like NIC101234"));
        }
    }

    private void needs(List<Fault> found, String field, String words) {
        if (get(field).isEmpty()) {
            found.add(new Fault(field, words));
        } else if (get(field).length() > LONGEST) {
            found.add(new Fault(field, "Shorten this to " + LONGEST + " characters"));
        }
    }

    private static <E extends Enum<E>> Optional<E> one(E[] all, String name) {
        return java.util.Arrays.stream(all)
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    /** Never the answers: this ends up in logs. */
    @Override
    public String toString() {
        return "Declaration";
    }
}
