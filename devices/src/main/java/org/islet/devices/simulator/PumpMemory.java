package org.islet.devices.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.islet.devices.event.Alarm;
import org.islet.devices.event.Alarm.AlarmOrigin;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.ClockChange;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.InfusionSetEvent;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Suspension;
import org.islet.devices.simulator.Happening.Advice;
import org.islet.devices.simulator.Happening.Ate;
import org.islet.devices.simulator.Happening.ChangedSet;
import org.islet.devices.simulator.Happening.Dosed;
import org.islet.devices.simulator.Happening.Exercised;
import org.islet.devices.simulator.Happening.Tested;
import org.islet.devices.simulator.SimulatedPump.Remembering;

/** What a pump remembers of some days, its sensor apart. */
final class PumpMemory {

    private static final double NORMAL_SHARE = 0.6;
    private static final Duration LOW_RESERVOIR_BEFORE_CHANGE = Duration.ofHours(3);
    private static final Duration SHOWER = Duration.ofMinutes(17);

    private final DeviceClock clock;
    private final Life days;
    private final boolean isSmall;

    PumpMemory(DeviceClock clock, Life days, boolean isSmall) {
        this.clock = clock;
        this.days = days;
        this.isSmall = isSmall;
    }

    void tell(List<Remembering> memory) {
        days.of(Tested.class).forEach(tested -> memory.add(tested(tested)));
        days.of(Dosed.class).forEach(dosed -> dosed(dosed, memory));
        days.of(Ate.class).stream().filter(Ate::isRescue).forEach(ate -> memory.add(at(ate.at(), rescue(ate))));
        days.of(Exercised.class).forEach(sport -> memory.add(at(sport.at(), halved(sport))));
        days.of(ChangedSet.class).forEach(change -> changedSet(change.at(), memory));
        clockChanges(memory);
        new BasalMemory(clock, days).tell(memory);
    }

    private Remembering tested(Tested tested) {
        Origin origin = origin(tested.at());
        return at(
                tested.at(),
                Remembered.strip(
                        origin, GlucoseReading.Kind.METER, Glucose.mgPerDl(tested.mgPerDl()), List.of(), true));
    }

    private void dosed(Dosed dosed, List<Remembering> memory) {
        dosed.advice()
                .ifPresent(advice -> memory.add(at(
                        dosed.at(), Remembered.calculation(origin(dosed.at()), days.person(), advice, this::round))));
        double onBoard = isSmall ? 0 : round(dosed.advice().map(Advice::onBoard).orElse(0.0));
        if (dosed.extended().isEmpty()) {
            memory.add(at(dosed.at(), bolus(dosed.at(), Bolus.Kind.NORMAL, dosed.units(), Optional.empty(), onBoard)));
            return;
        }
        double now = round(dosed.units() * NORMAL_SHARE);
        double later = round(dosed.units() - now);
        memory.add(at(dosed.at(), bolus(dosed.at(), Bolus.Kind.DUAL_SQUARE, later, dosed.extended(), onBoard)));
        memory.add(at(dosed.at(), bolus(dosed.at(), Bolus.Kind.DUAL_NORMAL, now, Optional.empty(), onBoard)));
    }

    private Bolus bolus(Instant at, Bolus.Kind kind, double units, Optional<Duration> over, double onBoard) {
        return Remembered.bolus(origin(at), kind, units, over, onBoard);
    }

    private DeviceEvent rescue(Ate ate) {
        return Remembered.entry(origin(ate.at()), LogbookEntry.Kind.CARBS, ate.counted(), "g", Optional.empty());
    }

    private DeviceEvent halved(Exercised sport) {
        long halfHours = Math.max(1, Math.round(sport.duration().toMinutes() / 30.0));
        return Remembered.halved(origin(sport.at()), Duration.ofMinutes(30 * halfHours));
    }

    /** Three hours after the warning: stop for a shower, rewind, fill the tubing, fill the cannula, go on. */
    private void changedSet(Instant at, List<Remembering> memory) {
        Instant warned = at.minus(LOW_RESERVOIR_BEFORE_CHANGE);
        if (!warned.isBefore(days.from())) {
            memory.add(at(warned, lowReservoir(warned)));
        }
        memory.add(at(at.minus(SHOWER), suspension(at.minus(SHOWER), Suspension.State.SUSPENDED)));
        memory.add(at(at, delivery(at, InfusionSetEvent.Kind.REWIND, 0, 0)));
        memory.add(at(at.plusSeconds(95), delivery(at.plusSeconds(95), InfusionSetEvent.Kind.PRIME, 0, 8.4)));
        memory.add(at(at.plusSeconds(160), delivery(at.plusSeconds(160), InfusionSetEvent.Kind.PRIME, 0.3, 0.3)));
        memory.add(at(at.plusSeconds(190), suspension(at.plusSeconds(190), Suspension.State.RESUMED)));
    }

    private Alarm lowReservoir(Instant at) {
        return new Alarm(
                origin(at),
                AlarmOrigin.PUMP,
                OptionalInt.empty(),
                Optional.of("lowReservoir"),
                OptionalDouble.of(10),
                false);
    }

    private Suspension suspension(Instant at, Suspension.State state) {
        return new Suspension(origin(at), state, Suspension.Reason.USER);
    }

    private InfusionSetEvent delivery(Instant at, InfusionSetEvent.Kind kind, double programmed, double delivered) {
        return new InfusionSetEvent(
                origin(at),
                kind,
                Optional.empty(),
                Optional.of(InsulinUnits.of(programmed)),
                Optional.of(InsulinUnits.of(delivered)));
    }

    private void clockChanges(List<Remembering> memory) {
        for (DeviceClock.Setting setting : clock.settings()) {
            if (setting.from().isAfter(days.from()) && setting.from().isBefore(days.to())) {
                var before = clock.at(setting.from().minusSeconds(1)).plusSeconds(1);
                var after = clock.at(setting.from());
                memory.add(at(setting.from(), new ClockChange(Remembered.toTheSecond(after), before, after)));
            }
        }
    }

    private double round(double units) {
        double steps = isSmall ? 10 : 40;
        return Math.round(units * steps) / steps;
    }

    private Origin origin(Instant at) {
        return Remembered.toTheSecond(clock.at(at));
    }

    private static Remembering at(Instant at, DeviceEvent event) {
        return new Remembering(at, event);
    }
}
