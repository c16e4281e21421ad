package org.islet.web.rest.exclusion;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.exclusion.KeptExclusion;
import org.islet.platform.ServerPhrases;

/** An exclusion, who marked it, and who took it back. */
@Schema(name = "Exclusion")
public record ExclusionBody(
        String id,
        @Schema(format = "date-time") String from,
        @Schema(format = "date-time") String to,
        String reason,
        String text,
        ActBody marked,
        @Schema(description = "Null while it is in force") ActBody takenBack) {

    /** Who did it, in the reader's words, and when. */
    @Schema(name = "ExclusionAct")
    public record ActBody(
            String who, @Schema(format = "date-time") String at) {

        static ActBody of(KeptExclusion.Act act, Locale language) {
            return new ActBody(ServerPhrases.say(act.who(), language), act.at().toString());
        }
    }

    static ExclusionBody of(KeptExclusion kept, Locale language) {
        return new ExclusionBody(
                kept.id().toString(),
                kept.span().from().toString(),
                kept.span().to().toString(),
                kept.span().reason().id(),
                kept.span().text().orElse(null),
                ActBody.of(kept.marked(), language),
                kept.takenBack().map(act -> ActBody.of(act, language)).orElse(null));
    }
}
