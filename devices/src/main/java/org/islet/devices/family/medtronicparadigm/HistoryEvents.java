package org.islet.devices.family.medtronicparadigm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.Decoded;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.phrase.Phrase;

/** History pages and single records, told oldest first. */
final class HistoryEvents {

    private final Generation generation;
    private final EventSink problems;

    /** @param problems takes what could not be read; events are answered */
    HistoryEvents(Generation generation, EventSink problems) {
        this.generation = generation;
        this.problems = problems;
    }

    /**
     * @param isWhole whether no page of the capture was lost on its way here
     * @return for each run of pages without a hole between them, what they say
     * @throws UnreadableCapture where the pages are those of a pump whose records have another size
     */
    List<List<DeviceEvent>> pages(List<CapturePart> pages, boolean isWhole) throws UnreadableCapture {
        List<CapturePart> trusted = PageCrcFilter.trusted(pages, "paradigm.page.history", problems);
        if (trusted.isEmpty()) {
            return List.of();
        }
        List<HistoryWalk> walks =
                trusted.stream().map(page -> Layouts.walk(page, generation)).toList();
        if (Layouts.contradict(walks, generation)) {
            throw SortedParts.askingForModel("paradigm.other-model");
        }
        List<HistoryWalk> oldestFirst = PageOrder.ofHistory(walks);
        return PageRuns.of(
                        DuplicateHistoryPages.latest(oldestFirst, problems), isWhole && trusted.size() == pages.size())
                .stream()
                .map(this::tell)
                .toList();
    }

    /** Records without a page: whether anything lies between two of them is not known. */
    List<DeviceEvent> records(List<CapturePart> parts) {
        return tell(parts.stream().map(part -> Layouts.walk(part, generation)).toList());
    }

    private List<DeviceEvent> tell(List<HistoryWalk> oldestFirst) {
        List<HistoryRecord> records = new ArrayList<>();
        for (HistoryWalk walk : oldestFirst) {
            records.addAll(walk.records());
            if (!walk.isComplete()) {
                problems.problem(stopped(walk));
            }
        }
        var said = new Decoded.Collector();
        RecordQueue queue = new RecordQueue(records);
        for (Optional<HistoryRecord> next = queue.take(); next.isPresent(); next = queue.take()) {
            HistoryRecords.of(next.get().opcode()).read(next.get(), queue, said);
        }
        said.decoded().problems().forEach(problems::problem);
        return said.decoded().events();
    }

    private Problem stopped(HistoryWalk walk) {
        byte[] bytes = walk.page().bytes();
        int at = walk.stop();
        boolean isCut =
                bytes[at] != 0 && RecordSizes.sizeAt(bytes, at, generation).isPresent();
        String record = "0x%02x".formatted(bytes[at] & 0xFF);
        return new Problem(
                walk.page().source(at, walk.end()),
                Phrase.of(isCut ? "paradigm.cut" : "paradigm.unknown", walk.end() - at, record));
    }
}
