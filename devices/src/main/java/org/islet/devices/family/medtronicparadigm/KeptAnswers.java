package org.islet.devices.family.medtronicparadigm;

import java.util.ArrayList;
import java.util.List;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.driver.Progress;

/** What a pump answered so far, byte for byte, and how much is still expected. */
final class KeptAnswers {

    private final List<CapturePart> parts = new ArrayList<>();
    private final Progress progress;
    private int pages;
    private int expected;

    KeptAnswers(Progress progress) {
        this.progress = progress;
    }

    /** From now on it is known how many more will come, at most. */
    void expect(int more) {
        expected = parts.size() + more;
    }

    CapturePart keep(PumpCommand asked, byte[] answer) {
        return add(asked, "", answer);
    }

    void keepPage(PumpCommand asked, long number, byte[] page) {
        pages++;
        add(asked, String.valueOf(number), page);
    }

    private CapturePart add(PumpCommand asked, String name, byte[] answer) {
        var part = new CapturePart(asked.capturedAs(), name, answer, 0, 0);
        parts.add(part);
        progress.at(parts.size(), expected == 0 ? 0 : Math.max(expected, parts.size()));
        return part;
    }

    /** What was expected and has not come will not come. */
    void end() {
        progress.at(parts.size(), parts.size());
    }

    boolean holdPages() {
        return pages > 0;
    }

    List<CapturePart> parts() {
        return parts;
    }
}
