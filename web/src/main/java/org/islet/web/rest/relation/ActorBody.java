package org.islet.web.rest.relation;

import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.account.relation.Actor;

/** Somebody who may act for a patient. */
@Schema(name = "Actor")
public record ActorBody(
        String id,
        String accountId,
        @Schema(enumeration = {"self", "guardian", "carer"}) String relation,
        String givenName,
        String familyName,
        @Schema(format = "date-time") String from,

        @Schema(format = "date-time", description = "From this moment on they may no more; missing where it has no end")
        String until) {

    static ActorBody of(Actor actor) {
        return new ActorBody(
                actor.id().toString(),
                actor.account().toString(),
                actor.relation().name().toLowerCase(Locale.ROOT),
                actor.name().given(),
                actor.name().family(),
                actor.from().toString(),
                actor.until().map(Instant::toString).orElse(null));
    }
}
