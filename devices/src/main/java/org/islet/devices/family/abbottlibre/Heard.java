package org.islet.devices.family.abbottlibre;

import java.util.Arrays;

/**
 * What came in answer: one report, or none.
 *
 * @param load the bytes it carries
 */
record Heard(Sort sort, int type, byte[] load) {

    /** What became of listening. */
    enum Sort {
        SILENCE,
        DAMAGED,
        TEXT,
        REFUSAL,
        /** Greetings and receipts. */
        TALK
    }

    static final Heard SILENCE = new Heard(Sort.SILENCE, 0, new byte[0]);
    static final Heard DAMAGED = new Heard(Sort.DAMAGED, 0, new byte[0]);

    static Heard of(HidReport report, byte[] bytes) {
        Sort sort =
                switch (report.load()) {
                    case TEXT -> Sort.TEXT;
                    case REFUSAL -> Sort.REFUSAL;
                    case TALK, ANSWER -> Sort.TALK;
                    case UNKNOWN -> Sort.DAMAGED;
                };
        return new Heard(sort, report.type(), Arrays.copyOfRange(bytes, report.from(), report.to()));
    }

    boolean is(Sort other) {
        return sort == other;
    }
}
