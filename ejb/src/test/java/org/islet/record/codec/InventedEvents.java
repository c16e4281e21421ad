package org.islet.record.codec;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import org.islet.capture.CaptureId;
import org.islet.devices.event.Alarm;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.islet.devices.event.UnknownEvent;

/** Invented events for the tests of this room. */
public final class InventedEvents {

    public static final CaptureId FIRST = new CaptureId(new UUID(0, 1));
    public static final CaptureId SECOND = new CaptureId(new UUID(0, 2));
    public static final LocalDateTime NOON = LocalDateTime.of(2026, 3, 1, 12, 0);

    private InventedEvents() {}

    public static ArchivedEvent kept(DeviceEvent event, CaptureId capture) {
        return new ArchivedEvent(
                event, event.time().wallClock().map(wall -> wall.toInstant(ZoneOffset.UTC)), false, capture);
    }

    public static Origin at(LocalDateTime clock, int offset) {
        return new Origin(DeviceTime.toTheMinute(clock), Source.ofOffset(0, offset));
    }

    public static GlucoseReading sensor(LocalDateTime clock, double mgPerDl) {
        return GlucoseReading.of(at(clock, 0), GlucoseReading.Kind.SENSOR, Glucose.mgPerDl(mgPerDl));
    }

    public static GlucoseReading sensorWithIsig(LocalDateTime clock, double mgPerDl, double isig) {
        var coarse = sensor(clock, mgPerDl);
        return new GlucoseReading(
                coarse.origin(),
                coarse.kind(),
                coarse.value(),
                Optional.empty(),
                OptionalDouble.of(isig),
                List.of(),
                false);
    }

    public static Bolus squareBolus(LocalDateTime clock, double programmed, double delivered) {
        return new Bolus(
                at(clock, 40),
                Bolus.Kind.SQUARE,
                Optional.of(InsulinUnits.of(programmed)),
                Optional.of(InsulinUnits.of(delivered)),
                Optional.of(Duration.ofMinutes(60)),
                Optional.empty(),
                Optional.empty());
    }

    public static Bolus bolus(LocalDateTime clock, double units) {
        return new Bolus(
                at(clock, 30),
                Bolus.Kind.NORMAL,
                Optional.of(InsulinUnits.of(units)),
                Optional.of(InsulinUnits.of(units)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static Alarm alarm(LocalDateTime clock) {
        return new Alarm(
                at(clock, 9),
                Alarm.AlarmOrigin.PUMP,
                OptionalInt.of(104),
                Optional.of("lowReservoir"),
                OptionalDouble.empty(),
                false);
    }

    public static UnknownEvent unknown(LocalDateTime clock, String raw) {
        return new UnknownEvent(
                new Origin(
                        DeviceTime.toTheMinute(clock),
                        new Source(0, OptionalInt.of(3), Optional.of(raw), OptionalInt.empty())),
                "0x45");
    }

    /** Any reading a device could give, by chance alone. */
    public static ArchivedEvent anyReading(Random chance) {
        var clock = NOON.plusSeconds(chance.nextInt(86_400) - 43_200L);
        var reading = new GlucoseReading(
                new Origin(anyTime(chance, clock), anySource(chance)),
                any(chance, GlucoseReading.Kind.values()),
                chance.nextInt(9) == 0 ? Optional.empty() : Optional.of(anyGlucose(chance)),
                chance.nextInt(9) == 0
                        ? Optional.of(any(chance, GlucoseReading.OutOfRange.values()))
                        : Optional.empty(),
                chance.nextBoolean() ? OptionalDouble.empty() : OptionalDouble.of(chance.nextInt(9000) / 100.0),
                chance.nextInt(4) == 0 ? List.of("beforeMeal", "übrig") : List.of(),
                chance.nextBoolean());
        var at = Optional.of(clock.toInstant(ZoneOffset.ofHours(2)).plusMillis(chance.nextInt(2000)));
        return new ArchivedEvent(
                reading,
                chance.nextInt(9) == 0 ? Optional.empty() : at,
                chance.nextBoolean(),
                new CaptureId(new UUID(0, chance.nextInt(3))));
    }

    private static Glucose anyGlucose(Random chance) {
        return chance.nextBoolean()
                ? Glucose.mgPerDl(chance.nextInt(600))
                : Glucose.mmolPerL(chance.nextInt(3333) / 100.0);
    }

    private static DeviceTime anyTime(Random chance, LocalDateTime clock) {
        var offset = ZoneOffset.ofTotalSeconds((chance.nextInt(56) - 28) * 1800);
        return new DeviceTime(
                chance.nextInt(5) == 0 ? Optional.empty() : Optional.of(clock),
                chance.nextBoolean(),
                Optional.of(OffsetDateTime.of(clock.plusMinutes(chance.nextInt(9)), offset)),
                chance.nextBoolean());
    }

    private static Source anySource(Random chance) {
        return switch (chance.nextInt(3)) {
            case 0 -> Source.ofLine(chance.nextInt(3), chance.nextInt(100_000));
            case 1 -> Source.ofOffset(chance.nextInt(3), chance.nextInt(1 << 20));
            default -> Source.ofBytes(0, chance.nextInt(1024), new byte[] {1, 2, (byte) chance.nextInt()}, 0, 3);
        };
    }

    private static <T> T any(Random chance, T[] values) {
        return values[chance.nextInt(values.length)];
    }
}
