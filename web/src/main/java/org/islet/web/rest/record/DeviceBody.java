package org.islet.web.rest.record;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.device.Device;
import org.jspecify.annotations.Nullable;

/** A device a patient uploaded from. */
@Schema(name = "Device")
public record DeviceBody(
        String id,
        String family,
        String name,
        @Nullable String model,
        @Nullable String serial,
        Instant lastRead,

        @Schema(description = "How far its clock was ahead of the host's when it was read; negative behind") @Nullable
        Long clockAheadSeconds,

        @Schema(description = "More than a quarter of an hour: the clock should be set")
        boolean clockOff) {

    static DeviceBody of(Device device) {
        return new DeviceBody(
                device.id().toString(),
                device.family(),
                device.name(),
                device.model().orElse(null),
                device.serial().orElse(null),
                device.lastRead(),
                device.clockAhead().map(ahead -> ahead.toSeconds()).orElse(null),
                device.isClockOff());
    }
}
