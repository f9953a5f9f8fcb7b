package uk.workwell.directory;

import java.util.Optional;

/** Reads a directory from an address. */
interface ReadFeed {

    /** @throws NotRead with words for the administrator */
    String read(String address);

    /** Why an address has no place here, or empty; asks nobody. */
    Optional<String> problem(String address);

    /** Nothing was read. */
    final class NotRead extends RuntimeException {

        NotRead(String words) {
            super(words);
        }

        NotRead(String words, Throwable cause) {
            super(words, cause);
        }

        /** For the administrator. */
        String words() {
            return String.valueOf(getMessage());
        }
    }
}
