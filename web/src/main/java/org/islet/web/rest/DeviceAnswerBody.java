package org.islet.web.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person's word whose a device is. */
@Schema(name = "DeviceAnswer")
public record DeviceAnswerBody(
        @Schema(required = true, description = "Only true is an answer: what is not yours is left as it is") @Nullable
        Boolean isMine) {

    /** Said out loud, and never by leaving something out. */
    void require() {
        if (!Boolean.TRUE.equals(isMine)) {
            throw new BadRequest("isMine");
        }
    }
}
