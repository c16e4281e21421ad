package org.islet.web.rest.upload;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A device that is about to be read. In a body, for a serial number does not belong in an address. */
@Schema(name = "ReadDevice")
public record ReadDeviceBody(
        @NotNull @Schema(description = "The id of the device family")
        String family,

        @NotNull @Schema(description = "As its captures name it")
        String serial) {}
