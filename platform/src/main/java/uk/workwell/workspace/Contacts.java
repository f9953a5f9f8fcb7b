package uk.workwell.workspace;

import org.jspecify.annotations.Nullable;
import uk.workwell.person.MobileNumber;

/** How somebody wants to be reached, in words. */
final class Contacts {

    private Contacts() {}

    static @Nullable String preferred(@Nullable String code) {
        if (code == null) return null;
        return switch (code) {
            case "TEXT" -> "Text message";
            case "PHONE" -> "Phone call";
            case "EMAIL" -> "E-mail";
            default -> code;
        };
    }

    /** As people write it at home: 07700 900461. */
    static @Nullable String phone(@Nullable String number) {
        return number == null || MobileNumber.problem(number).isPresent()
                ? number
                : MobileNumber.of(number).written();
    }
}
