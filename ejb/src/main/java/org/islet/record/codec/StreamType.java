package org.islet.record.codec;

import org.islet.devices.event.GlucoseReading;

/** What a stream holds, and so how its chunks are written. The number is stored. */
public enum StreamType {
    /** Glucose readings, in columns. */
    READINGS(1) {
        @Override
        public DayBlockCodec codec() {
            return new ReadingsCodec();
        }
    },
    /** All other events, and the rare reading that does not fit the columns exactly. */
    EVENTS(2) {
        @Override
        public DayBlockCodec codec() {
            return new LinesCodec();
        }
    };

    private final int number;

    StreamType(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    public abstract DayBlockCodec codec();

    public static StreamType ofNumber(int number) {
        for (StreamType contents : values()) {
            if (contents.number == number) {
                return contents;
            }
        }
        throw new IllegalStateException("No chunk is written with codec " + number);
    }

    /** Decided by the event alone, so that the same event always meets itself again. */
    public static StreamType of(ArchivedEvent kept) {
        return kept.event() instanceof GlucoseReading reading && ReadingRow.holdsExactly(reading) ? READINGS : EVENTS;
    }
}
