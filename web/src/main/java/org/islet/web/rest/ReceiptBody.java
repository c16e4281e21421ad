package org.islet.web.rest;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.devices.upload.UploadReceipt;

/** The server has the bytes and has them for good. */
@Schema(name = "UploadReceipt")
public record ReceiptBody(UUID id, String sha256, long size, Instant receivedAt) {

    static ReceiptBody of(UploadReceipt receipt) {
        return new ReceiptBody(receipt.id(), receipt.sha256(), receipt.size(), receipt.receivedAt());
    }
}
