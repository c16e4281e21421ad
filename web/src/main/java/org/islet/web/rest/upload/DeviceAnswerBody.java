package org.islet.web.rest.upload;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person's word whose a device is. */
@Schema(name = "DeviceAnswer")
public record DeviceAnswerBody(
        @NotNull(message = "isMine")
        @AssertTrue(message = "isMine")
        @Schema(description = "Only true is an answer: what is not yours is left as it is")
        Boolean isMine) {}
