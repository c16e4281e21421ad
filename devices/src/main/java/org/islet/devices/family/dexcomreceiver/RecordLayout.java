package org.islet.devices.family.dexcomreceiver;

import java.util.Map;
import java.util.OptionalInt;

/** The size of a record by its type and the revision of its layout; the one place that knows (checksum included). */
final class RecordLayout {

    static final int MANUFACTURING = 0;
    static final int FIRMWARE = 1;
    static final int PC_PARAMETERS = 2;
    static final int SENSOR = 3;
    static final int GLUCOSE = 4;
    static final int CALIBRATION = 5;
    static final int DEVIATION = 6;
    static final int INSERTION = 7;
    static final int RECEIVER_LOG = 8;
    static final int RECEIVER_ERRORS = 9;
    static final int METER = 10;
    static final int USER_EVENT = 11;
    static final int SETTINGS = 12;
    static final int BACKFILLED_GLUCOSE = 18;

    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry(MANUFACTURING, "manufacturing"),
            Map.entry(FIRMWARE, "firmware"),
            Map.entry(PC_PARAMETERS, "computer"),
            Map.entry(SENSOR, "sensor"),
            Map.entry(GLUCOSE, "glucose"),
            Map.entry(CALIBRATION, "calibration"),
            Map.entry(DEVIATION, "deviation"),
            Map.entry(INSERTION, "insertion"),
            Map.entry(RECEIVER_LOG, "log"),
            Map.entry(RECEIVER_ERRORS, "errors"),
            Map.entry(METER, "meter"),
            Map.entry(USER_EVENT, "userEvent"),
            Map.entry(SETTINGS, "settings"),
            Map.entry(BACKFILLED_GLUCOSE, "backfilledGlucose"));

    private RecordLayout() {}

    /** A type's number and its name, for a record that is kept unread. */
    static String opcode(int type) {
        return "%d %s".formatted(type, NAMES.getOrDefault(type, "")).strip();
    }

    /** Empty for types and revisions whose size nobody has published. */
    static OptionalInt size(int type, int revision) {
        return switch (type) {
            case MANUFACTURING, FIRMWARE, PC_PARAMETERS -> OptionalInt.of(500);
            case SENSOR -> OptionalInt.of(20);
            case GLUCOSE, BACKFILLED_GLUCOSE -> glucose(revision);
            case CALIBRATION -> OptionalInt.of(revision <= 2 ? 148 : 249);
            case INSERTION -> OptionalInt.of(revision <= 2 ? 15 : 25);
            case METER -> OptionalInt.of(revision <= 2 ? 16 : 21);
            case USER_EVENT -> OptionalInt.of(20);
            default -> OptionalInt.empty();
        };
    }

    private static OptionalInt glucose(int revision) {
        return switch (revision) {
            case 1, 2, 3 -> OptionalInt.of(13);
            case 4 -> OptionalInt.of(25);
            case 5 -> OptionalInt.of(27);
            default -> OptionalInt.empty();
        };
    }
}
