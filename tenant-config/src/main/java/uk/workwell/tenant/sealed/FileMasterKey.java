package uk.workwell.tenant.sealed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.security.SecureRandom;
import java.util.Set;

/** A master key of 256 bits in the file {@code master.key}; made on first use, readable by its owner alone. */
public final class FileMasterKey implements MasterKey {

    private final byte[] key;

    public FileMasterKey(Path folder) {
        try {
            Files.createDirectories(folder);
            var file = folder.resolve("master.key");
            if (!Files.exists(file)) {
                create(file);
            }
            this.key = Files.readAllBytes(file);
            if (key.length != 32) {
                throw new IllegalStateException("The master key in " + file + " is damaged: it needs 32 bytes");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The master key cannot be read", e);
        }
    }

    private static void create(Path file) throws IOException {
        var fresh = new byte[32];
        new SecureRandom().nextBytes(fresh);
        try {
            Files.write(file, fresh, StandardOpenOption.CREATE_NEW);
            if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(
                        file, Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
            }
        } catch (FileAlreadyExistsException e) {
            // Another node made it a moment ago: that one counts.
        }
    }

    @Override
    public byte[] wrap(byte[] dataKey) {
        return AesGcm.encrypt(key, dataKey, new byte[0]);
    }

    @Override
    public byte[] unwrap(byte[] wrapped) {
        try {
            return AesGcm.decrypt(key, wrapped, new byte[0]);
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException("A data key was wrapped by another master key", e);
        }
    }
}
