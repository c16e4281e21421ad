package org.islet.upload.deletion;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An upload as whoever deletes it must know it.
 *
 * @param receivedAt when the bytes were whole; empty for one that is not
 * @param isBeingRead somebody reads it at this moment
 * @param sameBytes how many other uploads brought the same bytes; they keep what it tells
 */
public record HeldUpload(
        UUID id,
        String fileName,
        String sha256,
        long size,
        Optional<Instant> receivedAt,
        boolean isBeingRead,
        int sameBytes) {

    public boolean isReceived() {
        return receivedAt.isPresent();
    }
}
