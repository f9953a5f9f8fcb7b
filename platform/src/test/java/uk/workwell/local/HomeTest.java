package uk.workwell.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

    @TempDir
    Path parent;

    private Home home;

    @BeforeEach
    void make() {
        home = Home.in(parent, parent);
    }

    @Test
    void isHeldByOneLauncherAtATime() {
        home.lock();
        assertThatThrownBy(home::lock).hasMessageContaining("already runs from").hasMessageContaining("Ctrl-C");
    }

    @Nested
    class AReset {

        @Test
        void setsTheDataAsideWithItsKeysAndPasswords() throws IOException {
            Files.createDirectories(home.postgres().resolve("data"));
            Files.createDirectories(home.keys());
            Secrets.in(home.secrets());
            home.reset();
            var aside = home.folder().resolve("before-reset");
            assertThat(home.postgres()).doesNotExist();
            assertThat(home.secrets()).doesNotExist();
            assertThat(aside.resolve("postgres/data")).isDirectory();
            assertThat(aside.resolve("keys")).isDirectory();
            assertThat(aside.resolve("secrets.properties")).isRegularFile();
        }

        @Test
        void ofAnEmptyHomeIsFine() {
            home.reset();
            assertThat(home.folder().resolve("before-reset")).isEmptyDirectory();
        }
    }

    @Nested
    class ItsSecrets {

        @Test
        void areTheSameAtEveryStart() {
            assertThat(Secrets.in(home.secrets()).webClient())
                    .hasSize(32)
                    .isEqualTo(Secrets.in(home.secrets()).webClient());
        }

        @Test
        void areReadByTheirOwnerOnly() throws IOException {
            Secrets.in(home.secrets());
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.secrets())))
                    .isEqualTo("rw-------");
        }
    }
}
