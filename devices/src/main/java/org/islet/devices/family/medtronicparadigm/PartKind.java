package org.islet.devices.family.medtronicparadigm;

import java.util.Optional;
import java.util.stream.Stream;
import org.islet.devices.capture.CapturePart;

/** The words a capture uses for its parts, and what parts without a word are, judged by size, checksum and content. */
enum PartKind {
    HISTORY_PAGE("history-page"),
    GLUCOSE_PAGE("glucose-page"),
    ISIG_PAGE("isig-page"),
    HISTORY_RECORD("history-record"),
    SENSOR_RECORD("sensor-record"),
    REPLY("reply"),
    DAMAGED_PAGE("damaged-page"),
    UNRECOGNISED("unrecognised");

    /** A page that is one in a hundred like a page is none. */
    private static final double LEAST_LIKENESS = 0.01;

    private static final double CUT_LIKENESS = 0.9;
    private static final int SHORTEST_CUT = 100;

    private static final double GLUCOSE_LIKENESS = 0.5;

    private static final int MANY_READINGS = 10;

    private final String word;

    PartKind(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static PartKind of(CapturePart part) {
        if (ReplyCode.of(part).isPresent()) {
            return REPLY;
        }
        Optional<PartKind> named = Stream.of(values())
                .filter(kind -> kind.word.equals(part.kind()))
                .findFirst();
        return named.orElseGet(() -> ofContent(part));
    }

    private static PartKind ofContent(CapturePart part) {
        int length = part.bytes().length;
        if (length > PageSplitter.LARGEST_FILE) {
            return UNRECOGNISED;
        }
        if (length == PageChecksum.ISIG_PAGE) {
            return ISIG_PAGE;
        }
        if (length == PageChecksum.PAGE && !PageChecksum.isValid(part.bytes(), 0)) {
            return DAMAGED_PAGE;
        }
        if (length == PageChecksum.PAGE || length == PageChecksum.PAGE_WITHOUT_CHECKSUM) {
            PartKind kind = pageByContent(part);
            return kind == UNRECOGNISED && length == PageChecksum.PAGE ? HISTORY_PAGE : kind;
        }
        if (Layouts.isRecords(part)) {
            return HISTORY_RECORD;
        }
        if (SensorPage.single(part).isPresent()) {
            return SENSOR_RECORD;
        }
        return isCutShort(part) ? HISTORY_PAGE : UNRECOGNISED;
    }

    /** Its checksum is gone, so nothing of it will be used; but it can be named for what it is. */
    private static boolean isCutShort(CapturePart part) {
        int length = part.bytes().length;
        return length > SHORTEST_CUT && length < PageChecksum.PAGE && Layouts.likenessToHistory(part) > CUT_LIKENESS;
    }

    /**
     * History walks forwards, glucose backwards, and the wrong way leads to impossible times and readings that jump. A
     * history page with an opcode nobody knows near its beginning is like little, but less like glucose.
     */
    static PartKind pageByContent(CapturePart part) {
        double history = Layouts.likenessToHistory(part);
        SensorPage page = SensorPage.of(part, PageChecksum.PAGE_WITHOUT_CHECKSUM);
        double glucose = page.likeness();
        if (glucose >= GLUCOSE_LIKENESS && glucose > history || isBegunGlucosePage(page, history)) {
            return GLUCOSE_PAGE;
        }
        return history < LEAST_LIKENESS ? UNRECOGNISED : HISTORY_PAGE;
    }

    /** A few readings may pass for a record or two of the history, with possible times even; many never do. */
    private static boolean isBegunGlucosePage(SensorPage page, double history) {
        return page.isBegun() && (page.readings().size() >= MANY_READINGS || history < CUT_LIKENESS);
    }
}
