package org.islet.reports.exclusion;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.islet.devices.phrase.Phrase;

/** Why what a sensor showed is not to be counted. */
public enum ExclusionReason {
    /** Somebody lay on the sensor. */
    COMPRESSION_LOW,
    FAILING_SENSOR,
    /** The first hours of a new sensor. */
    WARM_UP,
    /** Anything else, in the person's own words where there are any. */
    OTHER;

    /** For scripts: {@code compression-low}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ExclusionReason> byId(String id) {
        return Arrays.stream(values()).filter(reason -> reason.id().equals(id)).findFirst();
    }

    public Phrase named() {
        return Phrase.of("exclusion." + this);
    }
}
