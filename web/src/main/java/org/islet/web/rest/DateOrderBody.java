package org.islet.web.rest;

import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.devices.decode.DecodeOptions.DateOrder;
import org.jspecify.annotations.Nullable;

/** How the dates of a file are written. */
@Schema(name = "DateOrder")
public record DateOrderBody(
        @Schema(
                required = true,
                description = "How 03/04/2026 is to be read",
                enumeration = {"DAY_MONTH_YEAR", "MONTH_DAY_YEAR", "YEAR_MONTH_DAY"})
        @Nullable
        String dateOrder) {

    DateOrder order() {
        return named(BadRequest.ifMissing(dateOrder, "dateOrder"));
    }

    static DateOrder named(String word) {
        return Arrays.stream(DateOrder.values())
                .filter(order -> order.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new BadRequest("dateOrder", Arrays.toString(DateOrder.values())));
    }
}
