package org.islet.devices.family.medtronicparadigm;

/**
 * All that is ever said to a pump (docs/devices/medtronic-paradigm.md): questions, and one command that wakes its radio
 * for some minutes and has no other effect. Nothing else can be put on the air: what would write into a pump has no name
 * here.
 */
enum PumpCommand {
    WAKE_RADIO(0x5D, Answer.SIGN),
    CLOCK(0x70, Answer.RECORD),
    PUMP_ID(0x71, Answer.RECORD),
    BATTERY(0x72, Answer.RECORD),
    RESERVOIR(0x73, Answer.RECORD),
    FIRMWARE(0x74, Answer.RECORD),
    HISTORY_PAGE(0x80, Answer.RECORDS),
    WIZARD_ENABLED(0x87, Answer.RECORD),
    CARB_UNIT(0x88, Answer.RECORD),
    GLUCOSE_UNIT(0x89, Answer.RECORD),
    CARB_RATIOS(0x8A, Answer.RECORD),
    SENSITIVITIES(0x8B, Answer.RECORD),
    TARGETS_OF_OLD(0x8C, Answer.RECORD),
    MODEL(0x8D, Answer.RECORD),
    SETTINGS_OF_OLD(0x91, Answer.RECORD),
    STANDARD_PROFILE(0x92, Answer.RECORDS),
    PROFILE_A(0x93, Answer.RECORDS),
    PROFILE_B(0x94, Answer.RECORDS),
    TEMPORARY_BASAL(0x98, Answer.RECORD),
    GLUCOSE_PAGE(0x9A, Answer.RECORDS),
    ISIG_PAGE(0x9B, Answer.RECORDS),
    HISTORY_PAGE_COUNT(0x9D, Answer.RECORD),
    TARGETS(0x9F, Answer.RECORD),
    SETTINGS(0xC0, Answer.RECORD),
    SENSOR_PAGE_COUNT(0xCD, Answer.RECORD),
    STATUS(0xCE, Answer.RECORD);

    /** How much comes back, as the stick wants to be told. */
    private enum Answer {
        SIGN,
        RECORD,
        RECORDS
    }

    /** The button by which a pump is switched on; no other command presses one. */
    private static final int WAKING_BUTTON = 0x55;

    /** How often the stick itself repeats a question. */
    private static final int STICK_REPEATS = 2;

    private final int code;
    private final Answer answer;

    PumpCommand(int code, Answer answer) {
        this.code = code;
        this.answer = answer;
    }

    int code() {
        return code;
    }

    int button() {
        return this == WAKE_RADIO ? WAKING_BUTTON : 0;
    }

    int stickRepeats() {
        return this == WAKE_RADIO ? 0 : STICK_REPEATS;
    }

    /** 0 a sign, 1 one record of 64 bytes, 2 more of them. */
    int expected() {
        return answer.ordinal();
    }

    /** The kind of the part that keeps its answer. */
    String capturedAs() {
        return switch (this) {
            case HISTORY_PAGE -> PartKind.HISTORY_PAGE.word();
            case GLUCOSE_PAGE -> PartKind.GLUCOSE_PAGE.word();
            case ISIG_PAGE -> PartKind.ISIG_PAGE.word();
            default -> ReplyCode.WORD + "%02x".formatted(code);
        };
    }
}
