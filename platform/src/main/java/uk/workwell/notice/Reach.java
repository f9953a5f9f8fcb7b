package uk.workwell.notice;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How somebody is reached, and by which of two ways what goes.
 *
 * @param mobile E.164, and only one that takes texts
 * @param preferred {@code TEXT}, {@code PHONE} or {@code EMAIL}, where known
 */
record Reach(
        @Nullable String mobile,
        @Nullable String email,
        @Nullable String preferred) {

    static final Reach NOBODY = new Reach(null, null, null);

    record Address(Channel channel, String value) {

        /** Tells an onlooker nothing, and the owner which of their devices to take up. */
        String masked() {
            return switch (channel) {
                case SMS -> "a text to a mobile ending " + value.substring(Math.max(0, value.length() - 3));
                case EMAIL -> "an email to an address that begins with " + value.substring(0, 1);
                case NONE -> "nobody";
            };
        }

        @Override
        public String toString() {
            return channel.toString();
        }
    }

    /** The way of links and of everything else: what they prefer, e-mail where they said nothing. */
    Optional<Address> usual() {
        return "TEXT".equals(preferred) ? text().or(this::mail) : mail().or(this::text);
    }

    /** The way of codes: another than the link's where one is known. */
    Optional<Address> other() {
        return "TEXT".equals(preferred) ? mail().or(this::text) : text().or(this::mail);
    }

    private Optional<Address> text() {
        return Optional.ofNullable(mobile).map(number -> new Address(Channel.SMS, number));
    }

    private Optional<Address> mail() {
        return Optional.ofNullable(email).map(address -> new Address(Channel.EMAIL, address));
    }

    @Override
    public String toString() {
        return "Reach";
    }
}
