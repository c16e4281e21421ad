package org.islet.device;

import java.util.Objects;
import java.util.UUID;

/** The id of one device of one patient. */
public record DeviceId(UUID value) {

    public DeviceId {
        Objects.requireNonNull(value);
    }

    public static DeviceId random() {
        return new DeviceId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
