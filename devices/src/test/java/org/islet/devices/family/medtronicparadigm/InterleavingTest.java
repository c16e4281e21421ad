package org.islet.devices.family.medtronicparadigm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.islet.devices.decode.Decoded;
import org.islet.devices.event.ClockChange;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.junit.jupiter.api.Test;

class InterleavingTest {

    private static final ClockChange BACK = change("2026-10-25T11:00", "2026-10-25T10:00");

    @Test
    void readingsBeforeTheStepBackGoBeforeTheChange() {
        var first = reading("2026-10-25T10:55");
        var second = reading("2026-10-25T10:00");
        var third = reading("2026-10-25T10:55");

        assertThat(told(List.of(BACK), List.of(first, second, third))).containsExactly(first, BACK, second, third);
    }

    @Test
    void twoStepsBackGoToTheirChanges() {
        ClockChange again = change("2026-10-25T12:00", "2026-10-25T11:00");
        var first = reading("2026-10-25T10:55");
        var second = reading("2026-10-25T11:55");
        var third = reading("2026-10-25T11:00");
        var between = reading("2026-10-25T10:00");

        assertThat(told(List.of(BACK, again), List.of(first, between, second, third)))
                .containsExactly(first, BACK, between, second, again, third);
    }

    @Test
    void withoutAStepBackReadingsComeBehindTheHistory() {
        var first = reading("2026-10-25T09:30");
        var second = reading("2026-10-25T10:30");

        assertThat(told(List.of(BACK), List.of(first, second))).containsExactly(BACK, first, second);
    }

    @Test
    void aClockSetForwardNeedsNoOrder() {
        ClockChange forward = change("2026-10-25T10:00", "2026-10-25T11:00");
        var first = reading("2026-10-25T09:55");

        assertThat(told(List.of(forward), List.of(first))).containsExactly(forward, first);
    }

    private static List<DeviceEvent> told(List<DeviceEvent> history, List<DeviceEvent> sensor) {
        var collector = new Decoded.Collector();
        Interleaving.tell(history, sensor, collector);
        return collector.decoded().events();
    }

    private static ClockChange change(String from, String to) {
        return new ClockChange(origin(to), LocalDateTime.parse(from), LocalDateTime.parse(to));
    }

    private static DeviceEvent reading(String time) {
        return GlucoseReading.of(origin(time), GlucoseReading.Kind.SENSOR, Glucose.mgPerDl(100));
    }

    private static Origin origin(String time) {
        return new Origin(DeviceTime.toTheMinute(LocalDateTime.parse(time)), Source.ofOffset(0, 0));
    }
}
