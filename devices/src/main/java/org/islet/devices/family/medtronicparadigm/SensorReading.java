package org.islet.devices.family.medtronicparadigm;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

/** The sensor's pages, glucose and ISIG together, from the newest to the one that was the newest the last time. */
final class SensorReading {

    private final PageQuestion question;
    private final long first;

    /** @param before of a pump that was not reset since */
    SensorReading(PageQuestion question, SensorPageCount count, Optional<ReadMark> before) {
        this.question = question;
        this.first = before.stream()
                .flatMapToLong(mark -> mark.sensorPage().stream())
                .filter(page -> page <= count.newest())
                .map(page -> Math.max(page, count.oldest()))
                .findFirst()
                .orElse(count.oldest());
    }

    /** How many answers there will be. */
    int expected(SensorPageCount count) {
        int pages = 0;
        for (long page = count.newest(); count.glucose() > 0 && page >= first; page--) {
            pages += count.hasIsigOf(page) ? 2 : 1;
        }
        return pages;
    }

    void read(SensorPageCount count) throws IOException {
        for (long page = count.newest(); count.glucose() > 0 && page >= first; page--) {
            byte[] number =
                    ByteBuffer.allocate(Integer.BYTES).putInt((int) page).array();
            if (question.ask(PumpCommand.GLUCOSE_PAGE, page, number).isEmpty()) {
                return;
            }
            if (count.hasIsigOf(page)) {
                question.ask(PumpCommand.ISIG_PAGE, page, number);
            }
        }
    }
}
