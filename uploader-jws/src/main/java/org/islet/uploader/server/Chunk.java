package org.islet.uploader.server;

import java.util.Base64;

/** A piece of an upload, counted from 0. */
record Chunk(int number, byte[] bytes) {

    static final int SIZE = 1 << 20;

    /** As the header Content-Digest wants it (RFC 9530). */
    String digest() {
        return "sha-256=:" + Base64.getEncoder().encodeToString(Sha256.of(bytes)) + ":";
    }
}
