package org.islet.account.password;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.islet.account.password.PasswordHash.Cost;
import org.islet.platform.Secret;

/** Argon2id, the only way passwords are kept; four at once at most, so that a flood of sign-ins cannot eat the memory. */
@ApplicationScoped
public class PasswordHashing {

    public static final Cost COST = new Cost(19_456, 2, 1);

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int AT_ONCE = 4;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final PasswordHash nobody = fresh(Secret.ofBits(256));

    /** The PHC string to store for a password. */
    public String hash(String password) {
        return fresh(password).toPhc();
    }

    public boolean matches(String password, String phc) {
        return PasswordHash.parse(phc)
                .filter(stored -> matches(password, stored))
                .isPresent();
    }

    /** Takes as long as {@link #matches}, for an account there is not. */
    public void matchNobody(String password) {
        matches(password, nobody);
    }

    /** Whether the stored hash is cheaper to attack than what we make today. */
    public boolean isOutdated(String phc) {
        return PasswordHash.parse(phc)
                .map(stored -> stored.cost().isBelow(COST))
                .orElse(true);
    }

    private PasswordHash fresh(String password) {
        byte[] salt = Secret.bytes(SALT_BYTES);
        return new PasswordHash(COST, salt, derive(password, salt, COST, HASH_BYTES));
    }

    private boolean matches(String password, PasswordHash stored) {
        byte[] derived = derive(password, stored.salt(), stored.cost(), stored.hash().length);
        return MessageDigest.isEqual(derived, stored.hash());
    }

    /** One password is one sequence of bytes, however the keyboard composed its letters. */
    private byte[] derive(String password, byte[] salt, Cost cost, int length) {
        byte[] bytes = Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
        turns.acquireUninterruptibly();
        try {
            return argon2id(
                    bytes,
                    length,
                    new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                            .withMemoryAsKB(cost.memoryKibibytes())
                            .withIterations(cost.iterations())
                            .withParallelism(cost.lanes())
                            .withSalt(salt)
                            .build());
        } finally {
            turns.release();
        }
    }

    public static byte[] argon2id(byte[] password, int length, Argon2Parameters parameters) {
        var generator = new Argon2BytesGenerator();
        generator.init(parameters);
        byte[] hash = new byte[length];
        generator.generateBytes(password, hash);
        return hash;
    }
}
