package org.islet.devices.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.islet.devices.event.Alarm;
import org.islet.devices.event.Alarm.AlarmOrigin;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading.Kind;
import org.islet.devices.event.Origin;
import org.islet.devices.simulator.Happening.Sensed;
import org.islet.devices.simulator.Happening.Tested;
import org.islet.devices.simulator.SimulatedPump.Remembering;

/** What a pump remembers of its sensor: readings with their currents, calibrations twice a day, alarms at the limits. */
final class SensorMemory {

    private static final double GLUCOSE_A_NANOAMPERE = 5.2;
    private static final Duration BETWEEN_CALIBRATIONS = Duration.ofHours(10);
    private static final double HIGH_LIMIT = 250;
    private static final double LOW_LIMIT = 70;
    private static final int HIGH_ALARM = 101;
    private static final int LOW_ALARM = 102;

    private final DeviceClock clock;
    private final Life days;
    private final SensorWear wear;
    private final boolean isSmall;

    SensorMemory(DeviceClock clock, Life days, SensorWear wear, boolean isSmall) {
        this.clock = clock;
        this.days = days;
        this.wear = wear;
        this.isSmall = isSmall;
    }

    void tell(List<Remembering> memory) {
        readings(memory);
        calibrations(memory);
    }

    private void readings(List<Remembering> memory) {
        double before = (HIGH_LIMIT + LOW_LIMIT) / 2;
        for (Sensed sensed : days.of(Sensed.class)) {
            if (!wear.isHeard(sensed.at())) {
                continue;
            }
            double value = isSmall ? 2 * Math.floor(sensed.sensed() / 2) : sensed.sensed();
            double current = Math.round(100 * Math.max(4, value / GLUCOSE_A_NANOAMPERE)) / 100.0;
            Origin origin = Remembered.toTheMinute(clock.at(sensed.at()));
            memory.add(new Remembering(sensed.at(), Remembered.sensor(origin, value, OptionalDouble.of(current))));
            if (value > HIGH_LIMIT && before <= HIGH_LIMIT) {
                memory.add(alarm(sensed.at().plusSeconds(3), HIGH_ALARM, value));
            } else if (value < LOW_LIMIT && before >= LOW_LIMIT) {
                memory.add(alarm(sensed.at().plusSeconds(3), LOW_ALARM, value));
            }
            before = value;
        }
    }

    private void calibrations(List<Remembering> memory) {
        Instant last = Instant.MIN;
        for (Tested tested : days.of(Tested.class)) {
            if (wear.isHeard(tested.at()) && last.isBefore(tested.at().minus(BETWEEN_CALIBRATIONS))) {
                Origin origin = Remembered.toTheMinute(clock.at(tested.at()));
                Glucose value = Glucose.mgPerDl(tested.mgPerDl());
                memory.add(new Remembering(
                        tested.at(), Remembered.strip(origin, Kind.CALIBRATION, value, List.of(), false)));
                last = tested.at();
            }
        }
    }

    private Remembering alarm(Instant at, int code, double value) {
        return new Remembering(
                at,
                new Alarm(
                        Remembered.toTheSecond(clock.at(at)),
                        AlarmOrigin.SENSOR,
                        OptionalInt.of(code),
                        Optional.empty(),
                        OptionalDouble.of(Math.max(40, Math.round(value))),
                        false));
    }
}
