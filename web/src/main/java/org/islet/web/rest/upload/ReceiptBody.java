package org.islet.web.rest.upload;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.devices.upload.UploadReceipt;
import org.islet.upload.Receipt;

/** The server has the bytes and has them for good. */
@Schema(name = "UploadReceipt")
public record ReceiptBody(
        UUID id,
        String sha256,
        long size,
        Instant receivedAt,

        @Schema(description = "The patient they are stored for")
        String patient,

        @Schema(description = "The account that sent them") String sentBy) {

    static ReceiptBody of(Receipt receipt) {
        UploadReceipt stored = receipt.stored();
        return new ReceiptBody(
                stored.id(),
                stored.sha256(),
                stored.size(),
                stored.receivedAt(),
                receipt.patient().toString(),
                receipt.sentBy().toString());
    }
}
