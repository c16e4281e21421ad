package org.islet.device;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.islet.devices.capture.Cursor;

/**
 * A device as a capture shows it.
 *
 * @param readAt when the host read it, or its file was received
 * @param clockAhead how far its clock was ahead of the host's
 * @param next how far it was read, for the next reading; empty where the capture does not say
 */
public record SeenDevice(
        String family,
        Optional<String> model,
        Optional<String> serial,
        Instant readAt,
        Optional<Duration> clockAhead,
        Optional<Cursor> next) {}
