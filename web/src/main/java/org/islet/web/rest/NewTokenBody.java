package org.islet.web.rest;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.account.Scope;
import org.islet.account.token.TokenRequest;

/** What somebody sends to get a token. */
@Schema(name = "NewToken", requiredProperties = "name")
public record NewTokenBody(
        String email,
        String password,

        @Schema(description = "What its owner calls it", example = "Laptop in the kitchen")
        String name,

        @Schema(description = "upload, read, share, account; upload alone when left out")
        List<String> scopes,

        @Schema(description = "1 to 366; 90 when left out") Integer days) {

    boolean hasPassword() {
        return email != null || password != null;
    }

    TokenRequest request() {
        return BadRequest.unless(() -> new TokenRequest(
                BadRequest.ifMissing(name, "name"),
                (scopes == null ? List.of(Scope.UPLOAD.word()) : scopes)
                        .stream().map(NewTokenBody::scope).collect(Collectors.toSet()),
                days == null ? TokenRequest.USUALLY : Duration.ofDays(days)));
    }

    private static Scope scope(String word) {
        return Scope.ofWord(word).orElseThrow(() -> new BadRequest("scope"));
    }

    @Override
    public String toString() {
        return "NewTokenBody";
    }
}
