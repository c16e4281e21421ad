package org.islet.devices.simulator;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.DailyTotal;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.InfusionSetEvent;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.Origin;
import org.islet.devices.family.carelink.CareLinkEncoder;
import org.islet.devices.simulator.Happening.ChangedSet;
import org.islet.devices.simulator.Happening.Corrected;
import org.islet.devices.simulator.Happening.Dosed;
import org.islet.devices.simulator.Happening.Regulated;
import org.islet.devices.simulator.Happening.Sensed;

/** The export of a pump that doses by the sensor: doses with their source, the automatic basal as a sum of each day. */
record SimulatedLoop(CareLinkEncoder encoder, SensorWear wear) {

    byte[] file(Life life) {
        ZoneId zone = life.person().home();
        List<DeviceEvent> rows = new ArrayList<>();
        life.of(Sensed.class).stream()
                .filter(sensed -> wear.isHeard(sensed.at()))
                .forEach(sensed ->
                        rows.add(Remembered.sensor(origin(sensed, zone), sensed.sensed(), OptionalDouble.empty())));
        life.of(Dosed.class).forEach(dosed -> {
            Origin origin = origin(dosed, zone);
            dosed.advice()
                    .ifPresent(advice ->
                            rows.add(Remembered.calculation(origin, life.person(), advice, SimulatedLoop::tenths)));
            rows.add(bolus(origin, dosed.units(), false));
        });
        life.of(Corrected.class)
                .forEach(corrected -> rows.add(bolus(origin(corrected, zone), corrected.units(), true)));
        life.of(ChangedSet.class).forEach(change -> changed(change, zone, rows));
        rows.addAll(totals(life, zone));
        return encoder.encode(rows);
    }

    private static void changed(ChangedSet change, ZoneId zone, List<DeviceEvent> rows) {
        Origin origin = origin(change, zone);
        rows.add(new InfusionSetEvent(
                origin, InfusionSetEvent.Kind.REWIND, Optional.empty(), Optional.empty(), Optional.empty()));
        Origin later =
                Remembered.toTheSecond(origin.time().wallClock().orElseThrow().plusMinutes(2));
        rows.add(new InfusionSetEvent(
                later,
                InfusionSetEvent.Kind.PRIME,
                Optional.empty(),
                Optional.empty(),
                Optional.of(InsulinUnits.of(0.3))));
    }

    private static List<DailyTotal> totals(Life life, ZoneId zone) {
        Map<LocalDate, Double> ofDays = new TreeMap<>();
        life.of(Regulated.class)
                .forEach(given -> ofDays.merge(LocalDate.ofInstant(given.at(), zone), given.units(), Double::sum));
        List<DailyTotal> totals = new ArrayList<>();
        ofDays.forEach((day, units) -> totals.add(new DailyTotal(
                Remembered.toTheSecond(day.atStartOfDay()), day, InsulinUnits.of(units), Map.of("automatic", units))));
        return totals;
    }

    private static Bolus bolus(Origin origin, double units, boolean isAutomatic) {
        Optional<InsulinUnits> amount = Optional.of(InsulinUnits.of(units));
        return new Bolus(
                origin,
                Bolus.Kind.NORMAL,
                amount,
                amount,
                Optional.empty(),
                Optional.empty(),
                Optional.of(isAutomatic));
    }

    private static double tenths(double units) {
        return Math.round(units * 10) / 10.0;
    }

    private static Origin origin(Happening happening, ZoneId zone) {
        return Remembered.toTheSecond(happening.at().atZone(zone).toLocalDateTime());
    }
}
