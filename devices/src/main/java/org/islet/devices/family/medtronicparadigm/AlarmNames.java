package org.islet.devices.family.medtronicparadigm;

import java.util.Map;
import java.util.Optional;

/** The names of the alarms whose numbers are known. */
final class AlarmNames {

    private static final Map<Integer, String> PUMP = Map.of(
            0x03, "batteryOutLimitExceeded",
            0x04, "noDelivery",
            0x05, "batteryDepleted",
            0x06, "autoOff",
            0x10, "deviceReset",
            0x11, "deviceReset",
            0x15, "deviceReset",
            0x3B, "buttonError",
            0x3D, "reprogram",
            0x3E, "emptyReservoir");

    private static final int LOW_GLUCOSE_SUSPEND = 0x67;

    private static final Map<Integer, String> SENSOR = Map.of(
            101, "highGlucose",
            102, "lowGlucose",
            104, "meterGlucoseNow",
            105, "calibrationReminder",
            106, "calibrationError",
            107, "sensorEnd",
            112, "weakSignal",
            113, "lostSensor",
            114, "highGlucosePredicted",
            115, "lowGlucosePredicted");

    private AlarmNames() {}

    static Optional<String> ofPump(int code) {
        return code == LOW_GLUCOSE_SUSPEND ? Optional.of("lowGlucoseSuspend") : Optional.ofNullable(PUMP.get(code));
    }

    static Optional<String> ofSensor(int code) {
        return Optional.ofNullable(SENSOR.get(code));
    }
}
