package org.islet.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.Optional;
import org.islet.platform.Configuration;
import org.islet.platform.Secret;
import org.islet.setting.Setting;

/**
 * The code that opens a clinic: set by the operator, or made by the first portal on a database and kept in the file
 * {@code setup-code} of each portal's data folder, which only the operator can read. Each code opens one clinic.
 */
@ApplicationScoped
class SetUpCode {

    private static final int BITS = 128;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Configuration configuration;

    /** Refuses any other code, and one that was used; a code that two use at once is used by one. */
    void use(String typed) {
        byte[] hash = Secret.hashOf(typed.strip());
        boolean right = inForce()
                .map(code -> MessageDigest.isEqual(Secret.hashOf(code), hash))
                .orElse(false);
        if (!right || !markUsed(hash)) {
            throw new InvitationNotValid();
        }
    }

    /** Whether there is one that nobody has used. */
    boolean waits() {
        return inForce().filter(code -> !isUsed(Secret.hashOf(code))).isPresent();
    }

    private boolean isUsed(byte[] hash) {
        return !database.createNativeQuery("select 1 from used_setup_code where code_hash = ?1")
                .setParameter(1, hash)
                .getResultList()
                .isEmpty();
    }

    private boolean markUsed(byte[] hash) {
        return database.createNativeQuery("insert into used_setup_code (code_hash) values (?1) on conflict do nothing")
                        .setParameter(1, hash)
                        .executeUpdate()
                == 1;
    }

    private Optional<String> inForce() {
        return configuration.set(Setting.SETUP_CODE).or(this::kept);
    }

    private Optional<String> kept() {
        try {
            return Files.exists(file()) ? Optional.of(Files.readString(file()).strip()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a code if the operator set none, and says where it is. */
    Optional<Path> keepOneIfNoneIsSet() {
        if (configuration.set(Setting.SETUP_CODE).isPresent()) {
            return Optional.empty();
        }
        try {
            String common = commonTo(kept().orElseGet(() -> Secret.ofBits(BITS)));
            if (!Files.exists(file())) {
                write(common);
            }
            return Optional.of(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the first portal wanted is the code of all that come after it. */
    private String commonTo(String wanted) {
        database.createNativeQuery("insert into kept_setup_code (code) values (?1) on conflict do nothing")
                .setParameter(1, wanted)
                .executeUpdate();
        return (String)
                database.createNativeQuery("select code from kept_setup_code").getSingleResult();
    }

    private void write(String code) throws IOException {
        Files.createDirectories(configuration.dataFolder());
        Files.createFile(file());
        if (Files.getFileStore(file()).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(file(), code + "\n", StandardCharsets.UTF_8);
    }

    private Path file() {
        return configuration.dataFolder().resolve("setup-code");
    }
}
