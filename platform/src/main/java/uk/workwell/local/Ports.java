package uk.workwell.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where everything answers, kept in {@code .workwell/run/ports.json} for tests and for the next start.
 *
 * @param baseUrl the application, as people type it
 * @param application port of the application
 * @param keycloak port of Keycloak
 * @param postgres port of PostgreSQL
 * @param mail port of the local mail server
 */
record Ports(String baseUrl, int application, int keycloak, int postgres, int mail) {

    static Optional<Ports> read(Home home) {
        var file = home.run().resolve("ports.json");
        if (!Files.exists(file)) return Optional.empty();
        try {
            return Optional.of(JsonMapper.shared().readValue(Files.readString(file), Ports.class));
        } catch (IOException | JacksonException e) {
            return Optional.empty(); // a half-written file of a killed run: only a convenience is lost
        }
    }

    void write(Home home) {
        try {
            Files.writeString(
                    home.run().resolve("ports.json"), JsonMapper.shared().writeValueAsString(this));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
