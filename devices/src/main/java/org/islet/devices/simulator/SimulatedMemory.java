package org.islet.devices.simulator;

import java.time.Instant;
import java.time.LocalDate;
import org.islet.devices.capture.RawCapture;

/** What a device holds that was worn for a quarter of a year: the memory of a pretend one. */
public final class SimulatedMemory {

    private static final int DAYS = 90;
    private static final int DAYS_OF_A_SENSOR = 6;

    private SimulatedMemory() {}

    /**
     * A Paradigm pump with its sensor and a linked meter.
     *
     * @param model its number
     * @param serial six digits
     * @param last the last day; the pump is read in its evening
     */
    public static RawCapture paradigm(String model, String serial, LocalDate last) {
        return paradigm(model, serial, last, DAYS);
    }

    /** @param days since the pump began to remember */
    public static RawCapture paradigm(String model, String serial, LocalDate last, int days) {
        Life life = Simulation.live(DemoPeople.pumpAndSensor(), last.minusDays(days - 1L), last);
        var pump = new SimulatedPump(
                model, serial, DeviceClock.setByOwner(life), SensorWear.always(life, DAYS_OF_A_SENSOR));
        Instant readAt = life.to().minusSeconds(30);
        return pump.capture(life, readAt);
    }
}
