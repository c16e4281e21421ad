package org.islet.web.rest.authorization;

import jakarta.json.bind.annotation.JsonbProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A no in the form of RFC 6749, 5.2: programs written against that know no other. */
@Schema(name = "OAuthError")
public record OAuthErrorBody(
        @Schema(example = "authorization_pending") String error,

        @JsonbProperty("error_description") @Schema(name = "error_description")
        String errorDescription) {}
