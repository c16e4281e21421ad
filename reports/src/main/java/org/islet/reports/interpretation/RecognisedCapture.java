package org.islet.reports.interpretation;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.PossibleTimes;
import org.islet.devices.decode.Problem;
import org.islet.reports.timeline.CaptureClock;

/**
 * A capture whose family is known.
 *
 * @param contradiction that it says of itself to be something else than the person said, whose word counts
 * @param leftOut parts of it that are not read, and why
 */
public record RecognisedCapture(
        DeviceFamily family,
        RawCapture capture,
        DecodeOptions options,
        Optional<Problem> contradiction,
        List<Problem> leftOut) {

    public RecognisedCapture {
        leftOut = List.copyOf(leftOut);
    }

    CaptureClock clock(ZoneId zone, PossibleTimes possible) {
        return new CaptureClock(family.decoder().clock(), zone, capture.readAt(), capture.deviceClock(), possible);
    }
}
