package org.islet.reports.compose.meal;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.islet.devices.phrase.Phrase;

/**
 * A meal or a night that a day is laid over others by.
 *
 * @param at when it was eaten, or bedtime
 * @param meal empty for a night
 * @param course empty where it does not count
 * @param leftOut why it does not count; empty where it does
 */
public record Aligned(
        Stretch stretch, Instant at, Optional<EatenMeal> meal, Optional<Course> course, Optional<LeftOut> leftOut) {

    /** Why a meal or a night does not count. */
    public enum LeftOut {
        /** Eaten in the night. */
        AT_NIGHT,
        /** Another of the same day and stretch counts. */
        NOT_THE_LARGEST,
        /** The sensor saw too little around it. */
        LITTLE_SENSOR;

        /** For scripts. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        public Phrase named() {
            return Phrase.of("leftOut." + this);
        }
    }

    public boolean isCounted() {
        return leftOut.isEmpty();
    }
}
