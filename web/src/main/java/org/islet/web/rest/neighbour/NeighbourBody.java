package org.islet.web.rest.neighbour;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.neighbour.Neighbour;
import org.jspecify.annotations.Nullable;

/** An app on a phone that may send. */
@Schema(name = "Neighbour")
public record NeighbourBody(
        UUID id,
        String name,

        @Schema(description = "What is typed into the app; it adds api/v1 or api/v3 to it")
        String baseAddress,

        Instant made,

        @Schema(description = "Until when it may send; null where it may not any more") @Nullable
        Instant expires,

        @Schema(description = "How many came, those that came again included")
        long records,

        @Nullable Instant lastCame,

        @Schema(description = "How many requests are kept and not read yet")
        long waiting,

        @Schema(description = "How many requests could not be taken")
        long refused,

        @Nullable Instant lastRefused) {

    static NeighbourBody of(Neighbour neighbour) {
        return new NeighbourBody(
                neighbour.id().value(),
                neighbour.name(),
                neighbour.baseAddress(),
                neighbour.made(),
                neighbour.expires().orElse(null),
                neighbour.records(),
                neighbour.lastCame().orElse(null),
                neighbour.waiting(),
                neighbour.refused(),
                neighbour.lastRefused().orElse(null));
    }
}
