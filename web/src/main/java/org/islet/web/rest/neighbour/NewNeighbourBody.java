package org.islet.web.rest.neighbour;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An app that is to be let in. */
@Schema(name = "NewNeighbour")
public record NewNeighbourBody(
        @NotNull @Schema(description = "What its owner calls it, 1 to 100 characters")
        String name) {}
