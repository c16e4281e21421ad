package org.islet.web.rest.account;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.erasure.ErasureReceipt;

/** What stays of a person who closed their account. */
@Schema(name = "ErasureReceipt")
public record ErasureReceiptBody(
        @Schema(description = "The portal finds by it that the person was erased, and nothing else")
        UUID receipt,

        Instant erasedAt) {

    static ErasureReceiptBody of(ErasureReceipt receipt) {
        return new ErasureReceiptBody(receipt.number(), receipt.erasedAt());
    }
}
