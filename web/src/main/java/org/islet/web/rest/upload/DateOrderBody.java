package org.islet.web.rest.upload;

import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.devices.decode.DecodeOptions.DateOrder;
import org.islet.web.rest.BadRequest;

/** How the dates of a file are written. */
@Schema(name = "DateOrder")
public record DateOrderBody(
        @Schema(
                description = "How 03/04/2026 is to be read",
                enumeration = {"DAY_MONTH_YEAR", "MONTH_DAY_YEAR", "YEAR_MONTH_DAY"})
        @NotNull
        String dateOrder) {

    DateOrder order() {
        return named(dateOrder);
    }

    static DateOrder named(String word) {
        return Arrays.stream(DateOrder.values())
                .filter(order -> order.name().equals(word))
                .findFirst()
                .orElseThrow(() -> BadRequest.at("/dateOrder", "dateOrder", Arrays.toString(DateOrder.values())));
    }
}
