package org.islet.devices.family.medtronicparadigm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Place;
import org.islet.devices.decode.Problem;
import org.islet.devices.phrase.Phrase;

/** A glucose page read twice: the pump only ever adds to it, so the read that begins with all of the other stands. */
final class DuplicateGlucosePages {

    /** A timestamp and a reading: what is shorter may begin alike by chance. */
    private static final int SHORTEST = 6;

    /** Pumps hold 32 pages; of more, each is told as it came. */
    private static final int MOST_PAGES = 200;

    private DuplicateGlucosePages() {}

    /** The pages in their order, each in its latest form; the earlier forms are named. */
    static List<CapturePart> latest(List<CapturePart> pages, EventSink problems) {
        if (pages.size() > MOST_PAGES) {
            return pages;
        }
        List<CapturePart> latest = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Optional<CapturePart> fuller = fuller(pages, i);
            if (fuller.isPresent()) {
                problems.problem(replaced(pages.get(i), fuller.get()));
            } else {
                latest.add(pages.get(i));
            }
        }
        return latest;
    }

    /** Of two equal reads the later stands. */
    private static Optional<CapturePart> fuller(List<CapturePart> pages, int at) {
        byte[] page = pages.get(at).bytes();
        int length = SensorPage.usedLength(page);
        for (int i = 0; i < pages.size() && length >= SHORTEST; i++) {
            byte[] other = pages.get(i).bytes();
            int otherLength = SensorPage.usedLength(other);
            boolean isFuller = otherLength > length || otherLength == length && i > at;
            if (i != at && isFuller && Arrays.equals(page, 0, length, other, 0, length)) {
                return Optional.of(pages.get(i));
            }
        }
        return Optional.empty();
    }

    private static Problem replaced(CapturePart earlier, CapturePart later) {
        return new Problem(
                earlier.source(0, earlier.bytes().length),
                Phrase.of("paradigm.read-again", Place.of(later.source(0, 0))));
    }
}
