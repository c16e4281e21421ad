package org.islet.session;

import com.sun.enterprise.util.uuid.UuidGenerator;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Session ids of 256 random bits: the server's own have 56, the rest being a clock and a counter. */
public final class SecureSessionIds implements UuidGenerator {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public String generateUuid() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String generateUuid(Object forWhom) {
        return generateUuid();
    }
}
