package org.islet.devices.simulator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.simulator.Happening.Sensed;
import org.islet.devices.simulator.Happening.Tested;

/** What a reader or a receiver holds after a quarter of a year with a sensor: the memory of a pretend one. */
public final class SimulatedReaders {

    private static final int DAYS = 90;

    /** A Libre keeps every third of the values of five minutes. */
    private static final int EVERY_QUARTER_OF_AN_HOUR = 3;

    private SimulatedReaders() {}

    /** Sensor glucose each fifteen minutes. */
    public static List<GlucoseReading> libreHistory(LocalDate last) {
        Life life = life(last);
        List<GlucoseReading> history = new ArrayList<>();
        List<Sensed> all = life.of(Sensed.class);
        for (int i = 0; i < all.size(); i += EVERY_QUARTER_OF_AN_HOUR) {
            history.add(sensed(life, all.get(i)));
        }
        return history;
    }

    /** Strips the person put into the reader. */
    public static List<GlucoseReading> libreStrips(LocalDate last) {
        Life life = life(last);
        return life.of(Tested.class).stream()
                .map(tested -> tested(life, tested, GlucoseReading.Kind.METER))
                .toList();
    }

    /** Sensor glucose each five minutes, and the strips it was calibrated with. */
    public static List<DeviceEvent> receiver(LocalDate last) {
        Life life = life(last);
        List<DeviceEvent> memory = new ArrayList<>();
        life.of(Sensed.class).forEach(sensed -> memory.add(sensed(life, sensed)));
        life.of(Tested.class).forEach(tested -> memory.add(tested(life, tested, GlucoseReading.Kind.CALIBRATION)));
        return memory;
    }

    private static Life life(LocalDate last) {
        return Simulation.live(DemoPeople.sensorAndPens(), last.minusDays(DAYS - 1), last);
    }

    private static GlucoseReading sensed(Life life, Sensed sensed) {
        return Remembered.sensor(
                Remembered.toTheSecond(shown(life, sensed.at())), sensed.sensed(), OptionalDouble.empty());
    }

    private static GlucoseReading tested(Life life, Tested tested, GlucoseReading.Kind kind) {
        return Remembered.strip(
                Remembered.toTheSecond(shown(life, tested.at())),
                kind,
                Glucose.mgPerDl(Math.round(tested.mgPerDl())),
                List.of(),
                false);
    }

    /** A clock that is right on the last day, and was not set since the first. */
    private static LocalDateTime shown(Life life, Instant at) {
        return at.atOffset(life.person().home().getRules().getOffset(life.to())).toLocalDateTime();
    }
}
