package org.islet.devices.family.medtronicparadigm;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** From when to when a page tells, by the pump's own clock. */
record PageSpan(LocalDateTime first, LocalDateTime last) {

    /** Empty where nothing in the page has a possible time. */
    static Optional<PageSpan> of(HistoryWalk history) {
        return of(history.records().stream().flatMap(record -> writtenAt(record).stream()));
    }

    /** The same of a glucose page. */
    static Optional<PageSpan> of(SensorPage glucose) {
        return of(glucose.records().stream().flatMap(record -> record.stamp().stream()));
    }

    private static Optional<PageSpan> of(Stream<LocalDateTime> times) {
        List<LocalDateTime> inOrder = times.toList();
        return inOrder.isEmpty()
                ? Optional.empty()
                : Optional.of(new PageSpan(inOrder.get(0), inOrder.get(inOrder.size() - 1)));
    }

    private static Optional<LocalDateTime> writtenAt(HistoryRecord record) {
        return RecordStamps.hasPossibleTime(record)
                ? record.timeAt(RecordStamps.stampAt(record).orElseThrow())
                : DailyTotalRecord.writtenAt(record);
    }
}
