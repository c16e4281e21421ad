package org.islet.it.bench;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.event.Basal;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.BolusCalculation;
import org.islet.devices.event.BolusCalculation.CarbUnit;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.islet.devices.family.medtronicparadigm.ParadigmEncoder;

/** What a Paradigm 723 remembers of a made-up month. */
final class MonthOfAPump {

    private static final LocalDateTime FIRST = LocalDateTime.of(2020, 1, 1, 0, 0);
    private static final Duration MONTH = Duration.ofDays(30);

    private MonthOfAPump() {}

    /** A temporary basal, a strip, a calculation and its bolus every forty minutes: the pages a busy pump fills. */
    static RawCapture history() {
        var events = new ArrayList<DeviceEvent>();
        for (long minute = 0; minute < MONTH.toMinutes(); minute += 40) {
            events.add(new Basal(
                    at(minute),
                    Basal.Kind.TEMPORARY,
                    Optional.of(InsulinUnits.of(0.75)),
                    OptionalDouble.empty(),
                    Optional.of(Duration.ofMinutes(30)),
                    Optional.empty(),
                    OptionalInt.empty()));
            events.add(GlucoseReading.of(at(minute + 5), GlucoseReading.Kind.METER, Glucose.mgPerDl(142)));
            events.add(calculation(at(minute + 6)));
            events.add(new Bolus(
                    at(minute + 6),
                    Bolus.Kind.NORMAL,
                    Optional.of(InsulinUnits.of(4.5)),
                    Optional.of(InsulinUnits.of(4.5)),
                    Optional.empty(),
                    Optional.of(InsulinUnits.of(0.5)),
                    Optional.empty()));
        }
        return capture(events);
    }

    /** A sensor every five minutes: a byte an event, nothing we read is denser. */
    static RawCapture sensor() {
        var events = new ArrayList<DeviceEvent>();
        for (long minute = 0; minute < MONTH.toMinutes(); minute += 5) {
            events.add(GlucoseReading.of(at(minute), GlucoseReading.Kind.SENSOR, Glucose.mgPerDl(100 + minute % 100)));
        }
        return capture(events);
    }

    static BolusCalculation calculation(Origin origin) {
        return new BolusCalculation(
                origin,
                Optional.of(Glucose.mgPerDl(142)),
                OptionalDouble.of(45),
                Optional.of(CarbUnit.GRAMS),
                OptionalDouble.of(10),
                Optional.of(Glucose.mgPerDl(40)),
                Optional.of(Glucose.mgPerDl(90)),
                Optional.of(Glucose.mgPerDl(120)),
                Optional.of(InsulinUnits.of(4.5)),
                Optional.of(InsulinUnits.of(0.5)),
                Optional.of(InsulinUnits.of(0.5)),
                Optional.of(InsulinUnits.of(4.5)),
                List.of());
    }

    private static Origin at(long minute) {
        return new Origin(DeviceTime.toTheSecond(FIRST.plusMinutes(minute)), Source.ofLine(0, 1));
    }

    private static RawCapture capture(List<DeviceEvent> memory) {
        LocalDateTime end = FIRST.plus(MONTH);
        return ParadigmEncoder.capture("723", "000001", end.toInstant(ZoneOffset.UTC), end, memory);
    }
}
