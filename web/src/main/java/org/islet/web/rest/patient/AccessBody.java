package org.islet.web.rest.patient;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.audit.Access;
import org.islet.platform.ServerPhrases;

/** One line of who looked. */
@Schema(name = "Access")
public record AccessBody(
        @Schema(format = "date-time") String at,
        @Schema(example = "Grace Hopper") String who,
        @Schema(example = "read daily summary") String what,
        @Schema(enumeration = {"done", "refused"}) String outcome) {

    static AccessBody of(Access access, Locale language) {
        return new AccessBody(
                access.at().toString(),
                ServerPhrases.say(access.who(), language),
                ServerPhrases.say(access.what(), language),
                access.outcome().name().toLowerCase(Locale.ROOT));
    }
}
