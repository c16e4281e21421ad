package org.islet.web.rest.token;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.account.Scope;
import org.islet.account.token.TokenRequest;
import org.islet.web.rest.BadRequest;

/** What somebody sends to get a token. */
@Schema(name = "NewToken")
public record NewTokenBody(
        String email,
        String password,

        @Schema(description = "Of the app or the paper, where the account asks for one")
        String code,

        @NotNull @Schema(description = "What its owner calls it", example = "Laptop in the kitchen")
        String name,

        @Schema(description = "upload, read, share, account; upload alone when left out")
        List<@NotNull String> scopes,

        @Schema(description = "1 to 366; 90 when left out") Integer days,

        @Schema(
                description =
                        "Whether each use moves its end on by as many days: for a token that may upload and nothing else")
        Boolean renewed) {

    /** Both or neither: without them, the token in the header speaks. */
    boolean hasPassword() {
        if ((email == null) != (password == null)) {
            String absent = email == null ? "email" : "password";
            throw BadRequest.at("/" + absent, "missing", absent);
        }
        return email != null;
    }

    TokenRequest request() {
        return BadRequest.unless(() -> new TokenRequest(
                name,
                (scopes == null ? List.of(Scope.UPLOAD.word()) : scopes)
                        .stream().map(NewTokenBody::scope).collect(Collectors.toSet()),
                days == null ? TokenRequest.USUALLY : Duration.ofDays(days),
                Boolean.TRUE.equals(renewed)));
    }

    private static Scope scope(String word) {
        return Scope.ofWord(word).orElseThrow(() -> BadRequest.at("/scopes", "scope"));
    }

    @Override
    public String toString() {
        return "NewTokenBody";
    }
}
