package org.islet.reports.compose;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import org.islet.devices.event.Alarm;
import org.islet.devices.event.Basal;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.BolusCalculation;
import org.islet.devices.event.ClockChange;
import org.islet.devices.event.DailyTotal;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.InfusionSetEvent;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.islet.devices.event.Suspension;
import org.islet.reports.sample.Requests;
import org.islet.reports.timeline.PlacedEvent;

/** Single events of the last day of the sample period, as short as a test wants them. */
public final class Facts {

    private Facts() {}

    static PlacedEvent sensor(String time, double mgPerDl) {
        return at(time, origin -> GlucoseReading.of(origin, GlucoseReading.Kind.SENSOR, Glucose.mgPerDl(mgPerDl)));
    }

    static PlacedEvent meter(String time, double mgPerDl) {
        return at(time, origin -> GlucoseReading.of(origin, GlucoseReading.Kind.METER, Glucose.mgPerDl(mgPerDl)));
    }

    /** LO or HI without a number. */
    static PlacedEvent beyond(String time, GlucoseReading.OutOfRange range) {
        return at(
                time,
                origin -> new GlucoseReading(
                        origin,
                        GlucoseReading.Kind.SENSOR,
                        Optional.empty(),
                        Optional.of(range),
                        OptionalDouble.empty(),
                        List.of(),
                        false));
    }

    static PlacedEvent clockSet(String time, LocalDateTime from, LocalDateTime to) {
        return at(time, origin -> new ClockChange(origin, from, to));
    }

    public static PlacedEvent injection(String time, double units, String kind) {
        return at(
                time,
                origin -> new LogbookEntry(
                        origin,
                        LogbookEntry.Kind.INSULIN,
                        OptionalDouble.of(units),
                        Optional.of("U"),
                        Optional.of(kind)));
    }

    static PlacedEvent basal(String time, double rate) {
        return at(
                time,
                origin -> new Basal(
                        origin,
                        Basal.Kind.SCHEDULED,
                        Optional.of(InsulinUnits.of(rate)),
                        OptionalDouble.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.empty()));
    }

    /** Of the pattern "standard". */
    static PlacedEvent segment(String time, double rate, int segment) {
        return at(
                time,
                origin -> new Basal(
                        origin,
                        Basal.Kind.SCHEDULED,
                        Optional.of(InsulinUnits.of(rate)),
                        OptionalDouble.empty(),
                        Optional.empty(),
                        Optional.of("standard"),
                        OptionalInt.of(segment)));
    }

    static PlacedEvent rewind(String time) {
        return at(
                time,
                origin -> new InfusionSetEvent(
                        origin, InfusionSetEvent.Kind.REWIND, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    static PlacedEvent alarm(String time, String name) {
        return at(
                time,
                origin -> new Alarm(
                        origin,
                        Alarm.AlarmOrigin.PUMP,
                        OptionalInt.empty(),
                        Optional.of(name),
                        OptionalDouble.empty(),
                        false));
    }

    static PlacedEvent lasting(PlacedEvent placed, Duration duration) {
        var basal = (Basal) placed.event();
        return with(
                placed,
                new Basal(
                        basal.origin(),
                        basal.kind(),
                        basal.rate(),
                        basal.percent(),
                        Optional.of(duration),
                        basal.pattern(),
                        basal.segment()));
    }

    static PlacedEvent total(String time, LocalDate date, double units) {
        return at(time, origin -> new DailyTotal(origin, date, InsulinUnits.of(units), Map.of()));
    }

    static PlacedEvent automaticTotal(String time, LocalDate date, double units) {
        return at(time, origin -> new DailyTotal(origin, date, InsulinUnits.of(units), Map.of("automatic", units)));
    }

    static PlacedEvent temporary(String time, double percent, int minutes) {
        return at(
                time,
                origin -> new Basal(
                        origin,
                        Basal.Kind.TEMPORARY,
                        Optional.empty(),
                        OptionalDouble.of(percent),
                        Optional.of(Duration.ofMinutes(minutes)),
                        Optional.empty(),
                        OptionalInt.empty()));
    }

    static PlacedEvent suspended(String time) {
        return at(time, origin -> new Suspension(origin, Suspension.State.SUSPENDED, Suspension.Reason.USER));
    }

    static PlacedEvent resumed(String time) {
        return at(time, origin -> new Suspension(origin, Suspension.State.RESUMED, Suspension.Reason.USER));
    }

    static PlacedEvent bolus(String time, OptionalDouble programmed, OptionalDouble delivered) {
        return at(
                time,
                origin -> new Bolus(
                        origin,
                        Bolus.Kind.NORMAL,
                        units(programmed),
                        units(delivered),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    static PlacedEvent half(String time, Bolus.Kind kind, double units, int minutes) {
        return at(
                time,
                origin -> new Bolus(
                        origin,
                        kind,
                        Optional.of(InsulinUnits.of(units)),
                        Optional.of(InsulinUnits.of(units)),
                        minutes == 0 ? Optional.empty() : Optional.of(Duration.ofMinutes(minutes)),
                        Optional.empty(),
                        Optional.empty()));
    }

    static PlacedEvent rebuilt(PlacedEvent placed) {
        Basal basal = (Basal) placed.event();
        return with(
                placed,
                new Basal(
                        basal.origin(),
                        basal.kind(),
                        basal.rate(),
                        basal.percent(),
                        basal.duration(),
                        basal.pattern(),
                        basal.segment(),
                        true));
    }

    static PlacedEvent wizard(String time, double grams, double recommended) {
        return at(
                time,
                origin -> new BolusCalculation(
                        origin,
                        Optional.empty(),
                        OptionalDouble.of(grams),
                        Optional.of(BolusCalculation.CarbUnit.GRAMS),
                        OptionalDouble.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(InsulinUnits.of(recommended)),
                        List.of()));
    }

    static PlacedEvent set(String time, InfusionSetEvent.Kind kind) {
        return at(
                time,
                origin -> new InfusionSetEvent(origin, kind, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    static PlacedEvent carbs(String time, double grams) {
        return at(
                time,
                origin -> new LogbookEntry(
                        origin, LogbookEntry.Kind.CARBS, OptionalDouble.of(grams), Optional.of("g"), Optional.empty()));
    }

    static PlacedEvent ofDevice(PlacedEvent event, String device) {
        return new PlacedEvent(event.event(), event.at(), event.local(), event.isEstimated(), device, event.capture());
    }

    static PlacedEvent dayAfter(PlacedEvent event) {
        return shifted(event, 1);
    }

    static PlacedEvent dayBefore(PlacedEvent event) {
        return shifted(event, -1);
    }

    private static PlacedEvent with(PlacedEvent placed, DeviceEvent event) {
        return new PlacedEvent(
                event, placed.at(), placed.local(), placed.isEstimated(), placed.device(), placed.capture());
    }

    private static PlacedEvent shifted(PlacedEvent event, int days) {
        return new PlacedEvent(
                event.event(),
                event.at().map(at -> at.plus(Duration.ofDays(days))),
                event.local().map(local -> local.plusDays(days)),
                event.isEstimated(),
                event.device(),
                event.capture());
    }

    static PlacedEvent at(String time, Function<Origin, DeviceEvent> event) {
        LocalDateTime local = Requests.LAST.atTime(LocalTime.parse(time));
        var origin = new Origin(DeviceTime.toTheSecond(local), Source.ofLine(0, 1));
        return new PlacedEvent(
                event.apply(origin),
                Optional.of(local.atZone(Requests.BERLIN).toInstant()),
                Optional.of(local),
                false,
                "device",
                "capture");
    }

    private static Optional<InsulinUnits> units(OptionalDouble amount) {
        return amount.isPresent() ? Optional.of(InsulinUnits.of(amount.getAsDouble())) : Optional.empty();
    }
}
