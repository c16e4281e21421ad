package org.islet.it.person;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.islet.devices.family.ascensiacontour.ContourEncoder;
import org.islet.devices.family.ascensiacontour.ContourMeter;

/** Readings of a simulated meter, one result each six hours from 1 March 2026, 8 o'clock on. */
public final class MeterReading {

    private static final LocalDateTime CLOCK = LocalDateTime.parse("2026-03-29T14:05");
    private static final LocalDateTime FIRST = LocalDateTime.parse("2026-03-01T08:00");

    private MeterReading() {}

    /** The results {@code from} (included) to {@code to} (excluded) of one and the same meter. */
    public static RawCapture of(String serial, int from, int to) {
        List<DeviceEvent> memory = IntStream.range(from, to)
                .<DeviceEvent>mapToObj(i -> GlucoseReading.of(
                        new Origin(DeviceTime.toTheMinute(FIRST.plusHours(6L * i)), Source.ofLine(0, 1)),
                        GlucoseReading.Kind.METER,
                        Glucose.mgPerDl(90 + i)))
                .toList();
        return ContourEncoder.capture(
                ContourMeter.nextUsb(serial, GlucoseUnit.MG_PER_DL),
                Instant.parse("2026-03-29T12:05:00Z"),
                CLOCK.plusMinutes(to),
                memory);
    }
}
