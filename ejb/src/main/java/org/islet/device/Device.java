package org.islet.device;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A device, or a source of files, a patient uploaded from.
 *
 * @param family the id of its family in the catalogue
 * @param name for people: maker, model and serial number as far as they are known
 * @param lastRead when a host last read it, or its file was last received
 * @param clockAhead how far its clock was ahead of the host's then; negative behind; unknown for files
 */
public record Device(
        DeviceId id,
        String family,
        String name,
        Optional<String> model,
        Optional<String> serial,
        Instant lastRead,
        Optional<Duration> clockAhead) {

    /** From here on a clock is called wrong and its owner is told. */
    public static final Duration TOLERATED = Duration.ofMinutes(15);

    public boolean isClockOff() {
        return clockAhead.filter(ahead -> ahead.abs().compareTo(TOLERATED) > 0).isPresent();
    }
}
