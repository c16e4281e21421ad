package org.islet.web.rest.authorization;

import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Duration;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.account.Scope;
import org.islet.account.token.IssuedToken;

/** A token in the form of RFC 6749, 5.1. */
@Schema(name = "AccessToken")
public record AccessTokenBody(
        @JsonbProperty("access_token") @Schema(name = "access_token", example = "islet_…")
        String accessToken,

        @JsonbProperty("token_type") @Schema(name = "token_type", example = "Bearer")
        String tokenType,

        @JsonbProperty("expires_in") @Schema(name = "expires_in", description = "Seconds")
        long expiresIn,

        @Schema(example = "upload") String scope) {

    static AccessTokenBody of(IssuedToken issued) {
        var token = issued.token();
        return new AccessTokenBody(
                issued.secret(),
                "Bearer",
                Duration.between(token.made(), token.expires()).toSeconds(),
                token.scopes().stream().map(Scope::word).sorted().collect(Collectors.joining(" ")));
    }

    @Override
    public String toString() {
        return "AccessTokenBody";
    }
}
