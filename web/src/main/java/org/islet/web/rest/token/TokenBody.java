package org.islet.web.rest.token;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.account.Scope;
import org.islet.account.token.Token;

/** A token in a list, without its secret. */
@Schema(name = "Token")
public record TokenBody(
        String id,
        String name,
        List<String> scopes,
        @Schema(format = "date-time") String made,
        @Schema(format = "date-time") String expires,

        @Schema(description = "Whether each use moves expires on")
        boolean renewed,

        @Schema(format = "date-time", description = "To about ten minutes; missing when never used")
        String lastUsed) {

    static TokenBody of(Token token) {
        return new TokenBody(
                token.id().toString(),
                token.name(),
                token.scopes().stream().map(Scope::word).sorted().toList(),
                token.made().toString(),
                token.expires().toString(),
                token.renewed(),
                token.lastUsed().map(Instant::toString).orElse(null));
    }
}
