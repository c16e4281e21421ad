package org.islet.devices.family.medtronicparadigm;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Place;
import org.islet.devices.decode.Problem;
import org.islet.devices.phrase.Phrase;

/**
 * A page read twice. The pump goes on writing its newest page and completes a square bolus in place, so a later read of
 * a page begins with the same records and may hold more: it takes the place of the earlier.
 */
final class DuplicateHistoryPages {

    /** No pump is read so often at one time; a file made to keep us busy may be. */
    private static final int MOST_READS = 64;

    private final EventSink problems;
    private final List<HistoryWalk> latest = new ArrayList<>();

    /** By what all reads of a page have in common: its first record. */
    private final Map<ByteBuffer, List<HistoryWalk>> alike = new HashMap<>();

    private DuplicateHistoryPages(EventSink problems) {
        this.problems = problems;
    }

    /** The pages in their order, each in its latest form; the earlier forms are named. */
    static List<HistoryWalk> latest(List<HistoryWalk> pages, EventSink problems) {
        var rereading = new DuplicateHistoryPages(problems);
        pages.forEach(rereading::add);
        return rereading.latest;
    }

    private void add(HistoryWalk page) {
        List<HistoryWalk> reads = page.records().isEmpty()
                ? new ArrayList<>()
                : alike.computeIfAbsent(lasting(page.records().get(0)), key -> new ArrayList<>());
        Optional<HistoryWalk> other = reads.stream()
                .limit(MOST_READS)
                .filter(read -> isContained(read, page) || isContained(page, read))
                .findFirst();
        if (other.isEmpty()) {
            reads.add(page);
            latest.add(page);
        } else if (isContained(other.get(), page)) {
            problems.problem(replaced(other.get(), page));
            reads.set(reads.indexOf(other.get()), page);
            latest.set(latest.indexOf(other.get()), page);
        } else {
            problems.problem(replaced(page, other.get()));
        }
    }

    private static boolean isContained(HistoryWalk earlier, HistoryWalk later) {
        int records = earlier.records().size();
        if (records > later.records().size() || earlier.records().stream().noneMatch(RecordStamps::saysWhen)) {
            return false;
        }
        for (int i = 0; i < records; i++) {
            if (!lasting(earlier.records().get(i))
                    .equals(lasting(later.records().get(i)))) {
                return false;
            }
        }
        return true;
    }

    /** The record without what the pump may still write into it: the delivered amount of a square bolus from x23 on. */
    private static ByteBuffer lasting(HistoryRecord record) {
        byte[] bytes = record.bytes();
        if (BolusRecord.isSquareOfLargeRecords(record)) {
            bytes[3] = 0;
            bytes[4] = 0;
        }
        return ByteBuffer.wrap(bytes);
    }

    private static Problem replaced(HistoryWalk earlier, HistoryWalk later) {
        CapturePart page = earlier.page();
        return new Problem(
                page.source(0, page.bytes().length),
                Phrase.of("paradigm.read-again", Place.of(later.page().source(0, 0))));
    }
}
