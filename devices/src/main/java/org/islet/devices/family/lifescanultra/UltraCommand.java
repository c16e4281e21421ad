package org.islet.devices.family.lifescanultra;

import java.nio.charset.StandardCharsets;

/** All that is ever sent to a meter. Its language has words that set and erase, too; this program cannot say them. */
enum UltraCommand {

    /** Answered by {@code @ "SSSSSSSSS"}. */
    SERIAL_NUMBER("DM@", '@'),

    /** Answered by {@code F "SAT","08/03/26","22:12:00   "}. */
    CLOCK("DMF", 'F'),

    /** Answered by {@code ?P02…}. */
    VERSION("DM?", '?'),

    /** Answered by a header and its results, newest first. */
    MEMORY("DMP", 'P');

    /** Stands before every command: it lets the meter go on sending, whatever stopped it. */
    private static final char GO_ON = 0x11;

    private final String word;
    private final char answeredBy;

    UltraCommand(String word, char answeredBy) {
        this.word = word;
        this.answeredBy = answeredBy;
    }

    byte[] bytes() {
        return (GO_ON + "\r" + word + "\r").getBytes(StandardCharsets.US_ASCII);
    }

    /** Whether a line may be the answer, or its beginning. */
    boolean isAnsweredBy(CheckedLine line) {
        return line.isSound()
                && !line.text().isEmpty()
                && (line.text().charAt(0) == answeredBy
                        || this == CLOCK && line.text().startsWith("T \""));
    }
}
