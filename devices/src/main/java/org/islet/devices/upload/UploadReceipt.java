package org.islet.devices.upload;

import java.time.Instant;
import java.util.UUID;

/** The server's word that it has the bytes and has them for good; only now may the client delete its copy. */
public record UploadReceipt(UUID id, String sha256, long size, Instant receivedAt) {}
