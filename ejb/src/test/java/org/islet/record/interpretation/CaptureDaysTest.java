package org.islet.record.interpretation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.capture.CaptureId;
import org.islet.devices.decode.Enough;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.islet.record.codec.ArchivedEvent;
import org.islet.record.codec.StreamDay;
import org.junit.jupiter.api.Test;

class CaptureDaysTest {

    private static final CaptureId CAPTURE = CaptureId.random();
    private static final LocalDateTime START = LocalDateTime.of(2020, 1, 1, 0, 0);

    private static ArchivedEvent reading(int minute) {
        LocalDateTime time = START.plusMinutes(minute);
        var event = new GlucoseReading(
                new Origin(DeviceTime.toTheMinute(time), Source.ofLine(0, minute + 2)),
                GlucoseReading.Kind.SENSOR,
                Optional.of(new Glucose(70 + minute % 180, GlucoseUnit.MG_PER_DL)),
                Optional.empty(),
                OptionalDouble.empty(),
                List.of(),
                false);
        return new ArchivedEvent(event, Optional.of(time.toInstant(ZoneOffset.UTC)), false, CAPTURE);
    }

    @Test
    void aHundredDaysOfEveryMinuteComeBackAsTheyWereTold() {
        var days = new CaptureDays();
        List<ArchivedEvent> all = new ArrayList<>();
        for (int minute = 0; minute < 100 * 1440; minute++) {
            all.add(reading(minute));
        }

        all.forEach(days::add);

        assertThat(days.addresses()).hasSize(100).isSorted();
        assertThat(days.addresses().stream().flatMap(address -> days.events(address).stream()))
                .containsExactlyElementsOf(all);
    }

    @Test
    void moreOfOneDayThanAnyDeviceWritesIsRefused() {
        var days = new CaptureDays();

        assertThatThrownBy(() -> {
                    for (int i = 0; i <= CaptureDays.MOST_OF_A_DAY; i++) {
                        days.add(reading(0));
                    }
                })
                .isInstanceOf(Enough.class)
                .hasMessageContaining("entries of one day");
        assertThat(days.addresses()).extracting(StreamDay::day).containsExactly(LocalDate.of(2020, 1, 1));
    }
}
