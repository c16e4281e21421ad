package org.islet.record;

import org.islet.devices.event.GlucoseReading;

/** What a stream holds, and so how its chunks are written. The number is stored. */
enum Contents {
    /** Glucose readings, in columns. */
    READINGS(1) {
        @Override
        ChunkCodec codec() {
            return new ReadingsCodec();
        }
    },
    /** All other events, and the rare reading that does not fit the columns exactly. */
    EVENTS(2) {
        @Override
        ChunkCodec codec() {
            return new LinesCodec();
        }
    };

    private final int number;

    Contents(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    abstract ChunkCodec codec();

    static Contents ofNumber(int number) {
        for (Contents contents : values()) {
            if (contents.number == number) {
                return contents;
            }
        }
        throw new IllegalStateException("No chunk is written with codec " + number);
    }

    /** Decided by the event alone, so that the same event always meets itself again. */
    static Contents of(KeptEvent kept) {
        return kept.event() instanceof GlucoseReading reading && ReadingRow.holdsExactly(reading) ? READINGS : EVENTS;
    }
}
