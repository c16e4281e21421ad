package org.islet.devices.family.medtronicparadigm;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;

/** History pages and single records, told oldest first. */
final class HistoryTelling {

    private final Generation generation;
    private final EventSink sink;

    HistoryTelling(Generation generation, EventSink sink) {
        this.generation = generation;
        this.sink = sink;
    }

    void pages(List<CapturePart> pages) {
        List<CapturePart> trusted = PageTrust.trusted(pages, "history", sink);
        if (!trusted.isEmpty()) {
            tell(PageOrder.ofHistory(trusted, this::firstTime));
        }
    }

    void records(List<CapturePart> parts) {
        tell(parts);
    }

    private void tell(List<CapturePart> oldestFirst) {
        List<HistoryRecord> records = new ArrayList<>();
        for (CapturePart part : oldestFirst) {
            HistoryWalk walk = Layouts.walk(part, generation);
            records.addAll(walk.records());
            if (!walk.isComplete()) {
                sink.problem(stopped(walk));
            }
        }
        RecordQueue queue = new RecordQueue(records);
        for (Optional<HistoryRecord> next = queue.take(); next.isPresent(); next = queue.take()) {
            HistoryRecords.of(next.get().opcode()).read(next.get(), queue, sink);
        }
    }

    private Problem stopped(HistoryWalk walk) {
        byte[] bytes = walk.page().bytes();
        int at = walk.stop();
        boolean isCut =
                bytes[at] != 0 && RecordSizes.sizeAt(bytes, at, generation).isPresent();
        String why = isCut ? "is longer than what is left" : "is not known";
        return new Problem(
                walk.page().source(at, walk.end()),
                "History record 0x%02x at byte %d %s; the rest of this page, %d bytes, is skipped"
                        .formatted(bytes[at] & 0xFF, at, why, walk.end() - at));
    }

    private Optional<LocalDateTime> firstTime(CapturePart page) {
        return Layouts.walk(page, generation).records().stream()
                .filter(RecordStamps::hasPossibleTime)
                .findFirst()
                .flatMap(record -> record.timeAt(RecordStamps.stampAt(record).orElseThrow()));
    }
}
