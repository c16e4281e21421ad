package org.islet.devices.family.abbottfreestyle;

import java.nio.charset.StandardCharsets;

/** All that is ever sent to a meter: each asks it to tell, and none changes anything. */
enum FreeStyleCommand {

    /** FreeStyle: who it is, its clock, and all its results. */
    FREESTYLE_MEMORY("mem"),

    /** Precision: who it is, and its clock. */
    PRECISION_IDENTITY("$colq\r\n"),

    /** Precision: the same, and all its results. */
    PRECISION_MEMORY("$xmem\r\n");

    private final String words;

    FreeStyleCommand(String words) {
        this.words = words;
    }

    byte[] bytes() {
        return words.getBytes(StandardCharsets.US_ASCII);
    }
}
