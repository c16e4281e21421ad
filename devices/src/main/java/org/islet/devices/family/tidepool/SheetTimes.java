package org.islet.devices.family.tidepool;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.islet.devices.protocol.csv.Decimals;
import org.islet.devices.protocol.csv.IsoTimes;
import org.jspecify.annotations.Nullable;

/** The times of a row, as records write them. A sheet's own dates have no offset: the local one is the device's clock. */
final class SheetTimes {

    private static final int MOST_MINUTES = 18 * 60;
    private static final int SECONDS_A_MINUTE = 60;

    private SheetTimes() {}

    static void complete(Map<String, Object> fields) {
        Optional<LocalDateTime> local = wall(fields.remove("localTime"));
        Optional<LocalDateTime> device = wall(fields.get("deviceTime")).or(() -> local);
        device.ifPresent(time -> fields.put("deviceTime", time.toString()));
        Optional<LocalDateTime> bare = wall(fields.get("time"));
        Optional<ZoneOffset> offset = offset(fields.get("timezoneOffset"));
        if (bare.isPresent()) {
            fields.put("time", bare.get() + "Z"); // records are kept in UTC, and a sheet's date cannot say so
        } else if (!fields.containsKey("time") && local.isPresent() && offset.isPresent()) {
            fields.put("time", local.get().atOffset(offset.get()).toString());
        }
    }

    private static Optional<LocalDateTime> wall(@Nullable Object text) {
        return text instanceof String written
                ? IsoTimes.parse(written.replaceFirst("(:\\d\\d)\\.\\d+$", "$1"))
                        .flatMap(time -> time.wallClock())
                : Optional.empty();
    }

    private static Optional<ZoneOffset> offset(@Nullable Object minutes) {
        double value = minutes instanceof String text ? Decimals.parse(text).orElse(Double.NaN) : Double.NaN;
        try {
            return Math.abs(value) <= MOST_MINUTES
                    ? Optional.of(ZoneOffset.ofTotalSeconds((int) value * SECONDS_A_MINUTE))
                    : Optional.empty();
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
