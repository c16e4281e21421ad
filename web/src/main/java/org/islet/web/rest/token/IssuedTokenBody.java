package org.islet.web.rest.token;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new token with its secret. */
@Schema(name = "IssuedToken")
public record IssuedTokenBody(
        TokenBody token, @Schema(example = "islet_…") String secret) {

    @Override
    public String toString() {
        return "IssuedTokenBody";
    }
}
