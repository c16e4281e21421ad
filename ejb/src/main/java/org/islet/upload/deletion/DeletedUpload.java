package org.islet.upload.deletion;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.islet.account.AccountId;

/**
 * What is left of an upload its owner deleted: a receipt without content.
 *
 * @param upload the id its client had made; a client may use it again
 * @param sha256 of the bytes that are gone, in lower-case hex: whoever has the file can tell that it was this one
 * @param family the id of the family that had read it
 * @param receivedAt empty where it was deleted before it was whole
 */
public record DeletedUpload(
        UUID upload,
        String sha256,
        long size,
        Optional<String> family,
        Optional<Instant> receivedAt,
        Instant deletedAt,
        AccountId deletedBy) {}
