package org.islet.web.rest.neighbour;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.neighbour.NewNeighbour;

/** An app that was let in just now, and its secret. */
@Schema(name = "LetInNeighbour")
public record LetInBody(
        NeighbourBody neighbour,

        @Schema(description = "In this answer, and never again")
        String secret) {

    static LetInBody of(NewNeighbour made) {
        return new LetInBody(NeighbourBody.of(made.neighbour()), made.secret());
    }
}
