package org.islet.devices.family.medtronicparadigm;

import java.util.Map;
import java.util.Optional;

/** The names of the alarms whose numbers are known. */
final class AlarmNames {

    private static final Map<Integer, String> PUMP = Map.ofEntries(
            Map.entry(0x03, "batteryOutLimitExceeded"),
            Map.entry(0x04, "noDelivery"),
            Map.entry(0x05, "batteryDepleted"),
            Map.entry(0x06, "autoOff"),
            Map.entry(0x10, "deviceReset"),
            Map.entry(0x11, "deviceReset"),
            Map.entry(0x15, "deviceReset"),
            Map.entry(0x3B, "buttonError"),
            Map.entry(0x3D, "reprogram"),
            Map.entry(0x3E, "emptyReservoir"),
            Map.entry(0x67, "lowGlucoseSuspend"));

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
        return Optional.ofNullable(PUMP.get(code));
    }

    static Optional<String> ofSensor(int code) {
        return Optional.ofNullable(SENSOR.get(code));
    }
}
