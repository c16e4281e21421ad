package org.islet.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 over the hash before and fields, each with its length in front: moving a border changes the hash. */
final class ChainHash {

    private final MessageDigest digest;

    ChainHash(byte[] previous) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
        add(previous);
    }

    ChainHash with(String field) {
        add(field.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    private void add(byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    byte[] value() {
        return digest.digest();
    }
}
