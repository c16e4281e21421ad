package org.islet.devices.family.medtronicparadigm;

import java.util.Optional;
import java.util.stream.Stream;

/** Why a pump says no: 15, then the reason, then nothing. */
enum PumpRefusal {
    REFUSED(0x08, "paradigm.refused"),
    OUT_OF_RANGE(0x09, "paradigm.refused-range"),
    BOLUS_IN_PROGRESS(0x0C, "paradigm.refused-bolus"),
    INVALID_PAGE(0x0D, "paradigm.refused-page");

    static final byte MARK = 0x15;

    private final int reason;
    private final String key;

    PumpRefusal(int reason, String key) {
        this.reason = reason;
        this.key = key;
    }

    /** What a person can do. */
    String key() {
        return key;
    }

    static Optional<PumpRefusal> of(int reason) {
        return Stream.of(values()).filter(refusal -> refusal.reason == reason).findFirst();
    }

    /** Empty for every other answer: a clock of nine o'clock in the evening begins alike, but goes on. */
    static Optional<PumpRefusal> of(byte[] answer) {
        if (answer.length < 2 || answer[0] != MARK) {
            return Optional.empty();
        }
        for (int i = 2; i < answer.length; i++) {
            if (answer[i] != 0) {
                return Optional.empty();
            }
        }
        return of(answer[1]);
    }

    byte[] bytes() {
        return new byte[] {MARK, (byte) reason};
    }
}
