package org.islet.reports.definition.food;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.BolusCalculation;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.islet.reports.model.ReportRequest.DataSource;
import org.islet.reports.sample.InventedPerson;
import org.islet.reports.sample.Requests;
import org.islet.reports.timeline.PlacedEvent;

/** What is recorded of meals on the last day of the sample period, as short as a test wants it. */
final class MealFacts {

    static final LocalDate DAY = Requests.LAST;

    private MealFacts() {}

    static PlacedEvent sensor(LocalDateTime at, double mgPerDl) {
        return placed(at, GlucoseReading.of(origin(at), GlucoseReading.Kind.SENSOR, Glucose.mgPerDl(mgPerDl)));
    }

    static PlacedEvent sensor(String time, double mgPerDl) {
        return sensor(at(time), mgPerDl);
    }

    static PlacedEvent written(String time, double grams) {
        var at = at(time);
        return placed(
                at,
                new LogbookEntry(
                        origin(at),
                        LogbookEntry.Kind.CARBS,
                        OptionalDouble.of(grams),
                        Optional.of("g"),
                        Optional.empty()));
    }

    static PlacedEvent writtenByHand(String time, double grams) {
        PlacedEvent told = written(time, grams);
        return new PlacedEvent(told.event(), told.at(), told.local(), false, DataSource.BY_HAND, DataSource.BY_HAND);
    }

    static PlacedEvent bolus(String time, double units) {
        var at = at(time);
        var amount = Optional.of(InsulinUnits.of(units));
        return placed(
                at,
                new Bolus(
                        origin(at),
                        Bolus.Kind.NORMAL,
                        amount,
                        amount,
                        Optional.empty(),
                        Optional.of(InsulinUnits.of(0.4)),
                        Optional.empty()));
    }

    /** Told with all it counted with: 10 g a unit, 40 mg/dL a unit, 90 to 110 mg/dL. */
    static PlacedEvent calculation(String time, double grams, double recommended) {
        var at = at(time);
        return placed(
                at,
                new BolusCalculation(
                        origin(at),
                        Optional.empty(),
                        OptionalDouble.of(grams),
                        Optional.of(BolusCalculation.CarbUnit.GRAMS),
                        OptionalDouble.of(10),
                        Optional.of(Glucose.mgPerDl(40)),
                        Optional.of(Glucose.mgPerDl(90)),
                        Optional.of(Glucose.mgPerDl(110)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(InsulinUnits.of(1.5)),
                        Optional.of(InsulinUnits.of(recommended)),
                        List.of()));
    }

    /** Told with the glucose alone, and nothing of what it counted with. */
    static PlacedEvent bareCalculation(String time, double grams, double recommended, double mgPerDl) {
        var at = at(time);
        return placed(
                at,
                new BolusCalculation(
                        origin(at),
                        Optional.of(Glucose.mgPerDl(mgPerDl)),
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

    private static LocalDateTime at(String time) {
        return DAY.atTime(LocalTime.parse(time));
    }

    private static Origin origin(LocalDateTime at) {
        return new Origin(DeviceTime.toTheSecond(at), Source.ofLine(0, 1));
    }

    private static PlacedEvent placed(LocalDateTime at, DeviceEvent event) {
        return new PlacedEvent(
                event,
                Optional.of(at.atZone(Requests.BERLIN).toInstant()),
                Optional.of(at),
                false,
                InventedPerson.PUMP,
                "capture-1");
    }
}
