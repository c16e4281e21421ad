package org.islet.web.rest.relation;

import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.account.relation.InvitedPerson;

/** An invitation nobody has answered yet. */
@Schema(name = "InvitedPerson")
public record InvitedPersonBody(
        String id,
        String email,
        @Schema(enumeration = {"self", "guardian", "carer"}) String relation,

        @Schema(format = "date-time", description = "When the relation will end; missing where it has no end")
        String until,

        @Schema(format = "date-time") String expires) {

    static InvitedPersonBody of(InvitedPerson invited) {
        return new InvitedPersonBody(
                invited.id().toString(),
                invited.email(),
                invited.relation().name().toLowerCase(Locale.ROOT),
                invited.until().map(Instant::toString).orElse(null),
                invited.expires().toString());
    }
}
