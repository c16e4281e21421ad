package org.islet.devices.family.medtronicparadigm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Map;
import org.islet.devices.Expectation;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseReading.Kind;
import org.islet.devices.event.Status;
import org.islet.devices.event.UnknownEvent;

/** Single sensor records against an independent reader, whose words are not ours. */
final class SensorOracle {

    private static final Map<String, String> WORDS = Map.of(
            "calibration meter bg now", "sensorCalibration meterGlucoseNow",
            "calibration calibration error", "sensorCalibration error",
            "battery-change null", "transmitterBattery changed",
            "packet init", "sensorPacket first",
            "timestamp gap", "sensorTimestamp gap",
            "status off", "sensor off",
            "status lost", "sensor lost",
            "sync old", "sensorSync old");

    private SensorOracle() {}

    static void compare(DeviceEvent told, Expectation expected) {
        if (expected.has("localTime")) {
            assertThat(told.time().wallClock())
                    .contains(LocalDateTime.parse(expected.get("localTime").text()));
        }
        switch (expected.get("type").text()) {
            case "cal-bg" -> glucose((GlucoseReading) told, Kind.CALIBRATION, expected);
            case "data-high" -> {
                glucose((GlucoseReading) told, Kind.SENSOR, expected);
                assertThat(((GlucoseReading) told).outOfRange()).contains(GlucoseReading.OutOfRange.HIGH);
            }
            case "event-10" -> assertThat(((UnknownEvent) told).opcode()).isEqualTo("0x10");
            default -> {
                Status status = (Status) told;
                String words = expected.get("type").text() + " "
                        + (expected.has("value") ? expected.get("value").text() : "null");
                assertThat(status.name() + " " + status.value()).isEqualTo(WORDS.get(words));
            }
        }
    }

    private static void glucose(GlucoseReading reading, Kind kind, Expectation expected) {
        assertThat(reading.kind()).isEqualTo(kind);
        assertThat(reading.value().orElseThrow().inMgPerDl())
                .isEqualTo(expected.get("value").number());
    }
}
