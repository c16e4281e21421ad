package org.islet.devices.family.abbottlibre;

import java.util.List;

/**
 * How a question was answered.
 *
 * @param lines without line ends; none where the device refused
 */
record Answer(boolean isRefused, List<String> lines) {

    static final Answer REFUSED = new Answer(true, List.of());

    static Answer of(List<String> lines) {
        return new Answer(false, List.copyOf(lines));
    }

    /** Of an answer that is one line. */
    String line() {
        return lines.isEmpty() ? "" : lines.get(0).strip();
    }
}
