package org.islet.record.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.record.codec.InventedEvents.FIRST;
import static org.islet.record.codec.InventedEvents.NOON;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.junit.jupiter.api.Test;

class DayBlockCodecTest {

    private static final DayBlockCodec READINGS = StreamType.READINGS.codec();
    private static final DayBlockCodec LINES = StreamType.EVENTS.codec();

    @Test
    void columnsGiveBackAnyReadingsExactlyAndInOrder() {
        for (int seed = 0; seed < 500; seed++) {
            var chance = new Random(seed);
            List<ArchivedEvent> readings = Stream.generate(() -> InventedEvents.anyReading(chance))
                    .limit(chance.nextInt(300))
                    .toList();

            assertThat(READINGS.decode(READINGS.encode(readings)))
                    .as("seed %d", seed)
                    .isEqualTo(readings);
        }
    }

    @Test
    void linesGiveBackEventsExactlyAndInOrder() {
        List<ArchivedEvent> events = List.of(
                InventedEvents.kept(InventedEvents.squareBolus(NOON, 4.0, 1.35), FIRST),
                InventedEvents.kept(InventedEvents.alarm(NOON.plusMinutes(1)), InventedEvents.SECOND),
                InventedEvents.kept(InventedEvents.unknown(NOON.plusMinutes(2), "45aa00"), FIRST));

        assertThat(LINES.decode(LINES.encode(events))).isEqualTo(events);
    }

    @Test
    void linesGiveBackAnEventWithoutAnyTime() {
        var undated = new ArchivedEvent(
                GlucoseReading.of(
                        new Origin(DeviceTime.UNKNOWN, Source.ofLine(0, 7)),
                        GlucoseReading.Kind.METER,
                        Glucose.mmolPerL(5.6)),
                Optional.empty(),
                true,
                FIRST);

        assertThat(StreamType.of(undated)).isEqualTo(StreamType.EVENTS);
        assertThat(StreamDay.of(undated).day()).isEqualTo(StreamDay.UNDATED);
        assertThat(LINES.decode(LINES.encode(List.of(undated)))).containsExactly(undated);
    }

    @Test
    void aValueThatNoShortDecimalHoldsIsKeptAsALine() {
        var odd = InventedEvents.kept(
                GlucoseReading.of(InventedEvents.at(NOON, 0), GlucoseReading.Kind.METER, Glucose.mmolPerL(1.0 / 3)),
                FIRST);

        assertThat(StreamType.of(odd)).isEqualTo(StreamType.EVENTS);
        assertThat(LINES.decode(LINES.encode(List.of(odd)))).containsExactly(odd);
    }

    @Test
    void aDayOfASensorTakesLessThanTwoBytesAReading() {
        var chance = new Random(1);
        List<ArchivedEvent> day = IntStream.range(0, 288)
                .mapToObj(i -> {
                    var clock = NOON.minusHours(12).plusMinutes(5L * i);
                    var source = new Origin(DeviceTime.toTheSecond(clock), Source.ofLine(0, 12 + i));
                    double value = Math.round(140 + 60 * Math.sin(i / 30.0) + 3 * chance.nextGaussian());
                    return InventedEvents.kept(
                            GlucoseReading.of(source, GlucoseReading.Kind.SENSOR, Glucose.mgPerDl(value)), FIRST);
                })
                .toList();

        assertThat(READINGS.encode(day).length).isLessThan(2 * 288);
    }
}
