package uk.workwell.trail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import uk.workwell.tenant.TenantId;

/** One file a tenant, a line a head, only ever appended to. */
@Component
class HeadsInAFile implements Heads {

    private final Path folder;

    HeadsInAFile(@Value("${workwell.trail.heads:${workwell.keys.directory}/../heads}") Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    @Override
    public synchronized void keep(TenantId tenant, Head head) {
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    file(tenant),
                    head.seq() + " " + head.hash() + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("The head of an audit chain cannot be kept", e);
        }
    }

    @Override
    public synchronized @Nullable Head newest(TenantId tenant) {
        try {
            if (!Files.exists(file(tenant))) {
                return null;
            }
            var lines = Files.readAllLines(file(tenant), StandardCharsets.UTF_8);
            var parts = lines.getLast().split(" ", 2);
            return new Head(Long.parseLong(parts[0]), parts[1]);
        } catch (IOException e) {
            throw new UncheckedIOException("The head of an audit chain cannot be read", e);
        }
    }

    private Path file(TenantId tenant) {
        return folder.resolve(tenant + ".chain");
    }
}
