package org.islet.devices.family.medtronicparadigm;

import java.util.Optional;

/** The words for the records of a glucose page that carry a state. */
record SensorStatus(String name, String value) {

    /** Empty for opcodes without a name. */
    static Optional<SensorStatus> of(SensorRecord record) {
        return switch (record.opcode()) {
            case 0x01 -> known("sensorData", "end");
            case 0x02 -> known("sensorSignal", "weak");
            case 0x03 -> known("sensorCalibration", word(record.u8(1), "meterGlucoseNow", "waiting", "error"));
            case 0x04 -> known("sensorPacket", word(record.u8(1), "0", "1", "first"));
            case 0x05 -> known("sensorError", word(record.u8(1), "0", "end"));
            case 0x08 -> known("sensorTimestamp", word(record.subType(), "lastHeard", "pageEnd", "gap"));
            case 0x0A -> known("transmitterBattery", "changed");
            case 0x0B -> known("sensor", word(record.subType(), "off", "on", "lost"));
            case 0x0C -> known("sensorClock", word(record.subType(), "manual", "from", "to"));
            case 0x0D -> known("sensorSync", word(record.subType(), "0", "new", "old", "found"));
            case 0x13 -> known("sensorNoOperation", "");
            default -> Optional.empty();
        };
    }

    private static Optional<SensorStatus> known(String name, String value) {
        return Optional.of(new SensorStatus(name, value));
    }

    private static String word(int number, String... words) {
        return number < words.length ? words[number] : String.valueOf(number);
    }
}
