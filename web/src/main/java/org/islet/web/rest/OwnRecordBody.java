package org.islet.web.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What whoever opens a record of their own agrees to. */
@Schema(
        name = "OwnRecord",
        requiredProperties = {"termsVersion", "privacyVersion"})
public record OwnRecordBody(
        @Schema(description = "The version of the terms of use, see GET /agreements")
        String termsVersion,

        @Schema(description = "The version of the privacy notice")
        String privacyVersion) {}
