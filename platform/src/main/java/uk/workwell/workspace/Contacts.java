package uk.workwell.workspace;

import org.jspecify.annotations.Nullable;

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
}
