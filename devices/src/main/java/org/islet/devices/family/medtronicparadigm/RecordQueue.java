package org.islet.devices.family.medtronicparadigm;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Predicate;

/** Records still to be told, oldest first; a record that needs the one behind it takes it from here. */
final class RecordQueue {

    private final Deque<HistoryRecord> records;

    RecordQueue(Collection<HistoryRecord> records) {
        this.records = new ArrayDeque<>(records);
    }

    Optional<HistoryRecord> take() {
        return Optional.ofNullable(records.poll());
    }

    Optional<HistoryRecord> takeIf(Predicate<HistoryRecord> wanted) {
        HistoryRecord next = records.peek();
        return next != null && wanted.test(next) ? take() : Optional.empty();
    }
}
