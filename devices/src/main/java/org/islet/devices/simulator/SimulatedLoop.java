package org.islet.devices.simulator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.ClockChange;
import org.islet.devices.event.DailyTotal;
import org.islet.devices.event.InfusionSetEvent;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.Origin;
import org.islet.devices.family.carelink.CareLinkEncoder;
import org.islet.devices.simulator.Happening.ChangedSet;
import org.islet.devices.simulator.Happening.Corrected;
import org.islet.devices.simulator.Happening.Dosed;
import org.islet.devices.simulator.Happening.Regulated;
import org.islet.devices.simulator.Happening.Sensed;
import org.islet.devices.simulator.SimulatedPump.Remembering;

/** The export of a pump that doses by the sensor: doses with their source, the automatic basal as a sum of each day. */
record SimulatedLoop(CareLinkEncoder encoder, DeviceClock clock, SensorWear wear) {

    byte[] file(Life life) {
        List<Remembering> memory = new ArrayList<>();
        life.of(Sensed.class).stream()
                .filter(sensed -> wear.isHeard(sensed.at()))
                .forEach(sensed -> memory.add(new Remembering(
                        sensed.at(), Remembered.sensor(origin(sensed.at()), sensed.sensed(), OptionalDouble.empty()))));
        life.of(Dosed.class).forEach(dosed -> dosed(dosed, life.person(), memory));
        life.of(Corrected.class).forEach(corrected -> memory.add(bolus(corrected.at(), corrected.units(), true)));
        life.of(ChangedSet.class).forEach(change -> changed(change.at(), memory));
        clockChanges(life, memory);
        totals(life, memory);
        memory.sort(null);
        return encoder.encode(memory.stream().map(Remembering::event).toList());
    }

    private void dosed(Dosed dosed, Person person, List<Remembering> memory) {
        dosed.advice()
                .ifPresent(advice -> memory.add(new Remembering(
                        dosed.at(),
                        Remembered.calculation(origin(dosed.at()), person, advice, SimulatedLoop::tenths))));
        memory.add(bolus(dosed.at(), dosed.units(), false));
    }

    private Remembering bolus(Instant at, double units, boolean isAutomatic) {
        Optional<InsulinUnits> amount = Optional.of(InsulinUnits.of(units));
        return new Remembering(
                at,
                new Bolus(
                        origin(at),
                        Bolus.Kind.NORMAL,
                        amount,
                        amount,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(isAutomatic)));
    }

    private void changed(Instant at, List<Remembering> memory) {
        memory.add(new Remembering(at, set(at, InfusionSetEvent.Kind.REWIND, Optional.empty())));
        Instant later = at.plusSeconds(140);
        memory.add(new Remembering(later, set(later, InfusionSetEvent.Kind.PRIME, Optional.of(InsulinUnits.of(0.3)))));
    }

    private InfusionSetEvent set(Instant at, InfusionSetEvent.Kind kind, Optional<InsulinUnits> delivered) {
        return new InfusionSetEvent(origin(at), kind, Optional.empty(), Optional.empty(), delivered);
    }

    /** The row stands at the time before, and names the new one. */
    private void clockChanges(Life life, List<Remembering> memory) {
        for (DeviceClock.Setting setting : clock.settings()) {
            if (setting.from().isAfter(life.from()) && setting.from().isBefore(life.to())) {
                Instant before = setting.from().minusSeconds(1);
                LocalDateTime shown = clock.at(before).plusSeconds(1);
                memory.add(new Remembering(
                        before, new ClockChange(Remembered.toTheSecond(shown), shown, clock.at(setting.from()))));
            }
        }
    }

    private void totals(Life life, List<Remembering> memory) {
        Map<LocalDate, Double> ofDays = new TreeMap<>();
        life.of(Regulated.class)
                .forEach(given -> ofDays.merge(clock.at(given.at()).toLocalDate(), given.units(), Double::sum));
        ofDays.forEach((day, units) -> memory.add(new Remembering(
                life.to(),
                new DailyTotal(
                        Remembered.toTheSecond(day.atStartOfDay()),
                        day,
                        InsulinUnits.of(units),
                        Map.of("automatic", units)))));
    }

    private static double tenths(double units) {
        return Math.round(units * 10) / 10.0;
    }

    private Origin origin(Instant at) {
        return Remembered.toTheSecond(clock.at(at));
    }
}
