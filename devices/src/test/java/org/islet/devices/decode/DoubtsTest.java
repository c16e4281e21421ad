package org.islet.devices.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.islet.devices.event.Status;
import org.junit.jupiter.api.Test;

class DoubtsTest {

    private static final String CANNOT_BE_RIGHT = "Kept as it is written, but it cannot be right: ";

    private static final Instant RECEIVED = Instant.parse("2026-05-01T06:00:00Z");
    private static final RawCapture FILE = RawCapture.ofFile(new byte[0]);

    @Test
    void everyEventIsPassedOnAndWhatIsWrongIsSaidOnceOfEachKind() {
        Decoded said = said(
                FILE,
                ClockKind.LOCAL_TIME,
                "2026-04-01T08:00",
                "0001-01-01T00:00",
                "1970-01-01T00:00",
                "2100-01-01T00:00");

        assertThat(said.events()).hasSize(4);
        assertThat(said.problems())
                .extracting(Problem::source, Problem::message)
                .containsExactly(
                        tuple(
                                Source.ofLine(0, 2),
                                CANNOT_BE_RIGHT
                                        + "2 records, the first of them here, have a time that lies before 2001 or on its first"
                                        + " day, from which clocks count that nobody has set"),
                        tuple(
                                Source.ofLine(0, 4),
                                CANNOT_BE_RIGHT + "this has a time that lies after the moment the data came here"));
    }

    @Test
    void nothingIsSaidOfTimesThatCanBeRight() {
        assertThat(said(FILE, ClockKind.OWN_CLOCK, "2026-04-01T08:00").problems())
                .isEmpty();
    }

    @Test
    void aClockKnownToBeWrongIsPutRightBeforeItIsJudged() {
        var pump = new RawCapture(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(RECEIVED),
                Optional.of(LocalDateTime.parse("2000-01-01T10:00:00")),
                List.of());

        assertThat(said(pump, ClockKind.OWN_CLOCK, "2000-01-01T09:00").problems())
                .isEmpty();
        assertThat(said(pump, ClockKind.LOCAL_TIME, "2000-01-01T09:00").problems())
                .hasSize(1);
        assertThat(said(pump, ClockKind.OWN_CLOCK, "2026-05-01T06:00").problems())
                .hasSize(1);
    }

    @Test
    void anAmountThatNobodyCanHaveMeantIsPassedOnAndSaid() {
        var collector = new Decoded.Collector();
        var doubts = Doubts.of(FILE, ClockKind.LOCAL_TIME, PossibleTimes.until(RECEIVED), collector);

        doubts.event(new LogbookEntry(
                new Origin(DeviceTime.UNKNOWN, Source.ofLine(0, 1)),
                LogbookEntry.Kind.CARBS,
                OptionalDouble.of(1e300),
                Optional.of("g"),
                Optional.empty()));
        doubts.tell();

        assertThat(collector.decoded().events()).hasSize(1);
        assertThat(collector.decoded().problems())
                .extracting(Problem::source, Problem::message)
                .containsExactly(tuple(
                        Source.ofLine(0, 1),
                        CANNOT_BE_RIGHT + "this has an amount or a length that nobody can have meant"));
    }

    private static Decoded said(RawCapture capture, ClockKind clock, String... times) {
        var collector = new Decoded.Collector();
        var doubts = Doubts.of(capture, clock, PossibleTimes.until(RECEIVED), collector);
        for (int i = 0; i < times.length; i++) {
            var time = DeviceTime.toTheMinute(LocalDateTime.parse(times[i]));
            doubts.event(new Status(new Origin(time, Source.ofLine(0, i + 1)), "battery", "1"));
        }
        doubts.tell();
        return collector.decoded();
    }
}
