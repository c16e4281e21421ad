package org.islet.devices.family.abbottlibre;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * All a device is ever asked as text. The commands for the person's name and number are not among them, nor any that sets
 * something.
 */
enum Question {
    /** Readers know this one, meters the next. */
    READER_SERIAL("$sn?"),
    METER_SERIAL("$serlnum?"),
    SOFTWARE("$swver?"),
    DATE("$date?"),
    TIME("$time?"),
    HISTORY("$history?"),
    EVENTS("$arresult?"),
    RESULTS("$result?");

    /** What a reader is asked for its memory: the values of the sensor, and what the person did. */
    static final List<Question> MEMORY_OF_READER = List.of(HISTORY, EVENTS);

    static final List<Question> MEMORY_OF_METER = List.of(RESULTS);

    /** Reports that carry a question: all devices take the first, readers officially the second. */
    static final int TEXT = 0x60;

    static final int TEXT_OF_READER = 0x21;

    private final String text;

    Question(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    boolean isOfMemory() {
        return MEMORY_OF_READER.contains(this) || MEMORY_OF_METER.contains(this);
    }

    byte[] report(int type) {
        return HidReport.of(type, (text + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }
}
