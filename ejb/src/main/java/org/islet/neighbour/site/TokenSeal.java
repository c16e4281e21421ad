package org.islet.neighbour.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.islet.neighbour.outside.SiteFault;
import org.islet.neighbour.outside.SiteTrouble;
import org.islet.platform.Configuration;
import org.islet.platform.Secret;
import org.islet.setting.Setting;

/**
 * Seals what a site wants to be told, for it has to be told it again: AES-GCM, with a key that is not in the database, and
 * bound to the connection it was given for. Whoever has only the database, or a backup of it, has nothing.
 */
@ApplicationScoped
class TokenSeal {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BITS = 256;

    private final Optional<String> given;
    private final Path folder;

    /** For the container's stand-in. */
    TokenSeal() {
        this(Optional.empty(), Path.of(""));
    }

    @Inject
    TokenSeal(Configuration configuration) {
        this(configuration.set(Setting.SITES_KEY), configuration.dataFolder());
    }

    /**
     * @param given the key, where the operator set one
     * @param folder where the portal keeps its own
     */
    TokenSeal(Optional<String> given, Path folder) {
        this.given = given;
        this.folder = folder;
    }

    byte[] sealed(String token, UUID connection) {
        byte[] nonce = Secret.bytes(NONCE_BYTES);
        try {
            byte[] sealed =
                    cipher(Cipher.ENCRYPT_MODE, nonce, connection).doFinal(token.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** @throws SiteFault where the key is another than it was sealed with */
    String opened(byte[] sealed, UUID connection) throws SiteFault {
        var parts = ByteBuffer.wrap(sealed);
        byte[] nonce = new byte[NONCE_BYTES];
        parts.get(nonce);
        byte[] rest = new byte[parts.remaining()];
        parts.get(rest);
        try {
            return new String(cipher(Cipher.DECRYPT_MODE, nonce, connection).doFinal(rest), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException anotherKey) {
            throw new SiteFault(SiteTrouble.KEY_LOST);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, UUID connection) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(Secret.hashOf(key()), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(connection.toString().getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private String key() {
        return given.orElseGet(this::kept);
    }

    private String kept() {
        Path file = folder.resolve("sites.key");
        try {
            if (!Files.exists(file)) {
                write(file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whole under its name, and nobody else's from its first moment; who comes second takes the first one's. */
    private void write(Path file) throws IOException {
        Files.createDirectories(folder);
        Path fresh = file.resolveSibling("sites.key." + UUID.randomUUID());
        boolean isPosix = Files.getFileStore(file.getParent()).supportsFileAttributeView("posix");
        FileAttribute<?>[] own = isPosix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        Files.createFile(fresh, own);
        try {
            Files.writeString(fresh, Secret.ofBits(KEY_BITS) + "\n", StandardOpenOption.SYNC);
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException another) {
            // its key counts
        } finally {
            Files.delete(fresh);
        }
    }
}
