package org.islet.web.rest.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.islet.device.DeviceId;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.islet.record.archive.EventId;
import org.islet.record.archive.EventPage;
import org.islet.record.archive.NamedEvent;
import org.islet.reports.timeline.PlacedEvent;
import org.junit.jupiter.api.Test;

class EventPageJsonTest {

    private static final EventId ID = new EventId(new DeviceId(new UUID(0, 7)), "glucose METER", 1);

    private static NamedEvent reading(String device) {
        var clock = LocalDateTime.of(2026, 5, 1, 8, 30);
        var event = GlucoseReading.of(
                new Origin(DeviceTime.toTheMinute(clock), Source.ofLine(0, 7)),
                GlucoseReading.Kind.METER,
                Glucose.mmolPerL(5.6));
        var placed = new PlacedEvent(
                event, Optional.of(Instant.parse("2026-05-01T06:30:00Z")), Optional.of(clock), false, device, "c-1");
        return new NamedEvent(ID, placed);
    }

    private static String written(EventPage page) throws IOException {
        var out = new ByteArrayOutputStream();
        EventPageJson.write(page, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void everyEventSaysWhenWhereFromAndWhichDevice() throws IOException {
        String json = written(new EventPage(List.of(reading("Meter 7")), Optional.of("1-0")));

        assertThat(json)
                .contains("\"time\":\"2026-05-01T08:30")
                .contains("+02:00\"")
                .contains("\"source\":{\"file\":0,\"line\":7}")
                .contains("\"id\":\"" + ID + "\"")
                .contains("\"device\":\"Meter 7\",\"capture\":\"c-1\"}")
                .contains("\"next\":\"1-0\"");
    }

    @Test
    void aSerialNumberCannotBreakOutOfItsText() throws IOException {
        String json = written(new EventPage(List.of(reading("x\",\"y\":\"z")), Optional.empty()));

        assertThat(json).contains("\"device\":\"x\\\",\\\"y\\\":\\\"z\"").contains("\"next\":null");
    }

    @Test
    void anEmptyPageIsAListOfNone() throws IOException {
        assertThat(written(new EventPage(List.of(), Optional.empty()))).isEqualTo("{\"events\":[],\"next\":null}");
    }

    @Test
    void aLongPageIsOnItsWayBeforeItIsWhole() throws IOException {
        var largest = new AtomicInteger();
        var out = new OutputStream() {
            @Override
            public void write(int letter) {
                largest.accumulateAndGet(1, Math::max);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                largest.accumulateAndGet(length, Math::max);
            }
        };

        EventPageJson.write(new EventPage(Collections.nCopies(5000, reading("Meter 7")), Optional.empty()), out);

        assertThat(largest.get()).isLessThan(20_000);
    }
}
