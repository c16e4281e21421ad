package org.islet.web.rest.patient;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What whoever opens a record of their own agrees to. */
@Schema(name = "OwnRecord")
public record OwnRecordBody(
        @NotNull @Schema(description = "The version of the terms of use, see GET /agreements")
        String termsVersion,

        @NotNull @Schema(description = "The version of the privacy notice")
        String privacyVersion) {}
