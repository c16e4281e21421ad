package org.islet.devices.family.medtronicparadigm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.islet.devices.Expectation;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.Source;

/** A fixture's page, cut and decoded. */
record PageReading(HistoryWalk walk, List<DeviceEvent> events) {

    static PageReading of(String model, byte[] bytes) {
        CapturePart part = Bytes.part(CapturePart.UNKNOWN, bytes);
        HistoryWalk walk = Layouts.walk(part, Generation.ofModel(model).orElseThrow());
        return new PageReading(walk, Bytes.decode(model, part).events());
    }

    /** What was told of a record: by itself, or with the record before it. */
    List<DeviceEvent> eventsOf(HistoryRecord record) {
        List<DeviceEvent> told =
                events.stream().filter(event -> covers(event.source(), record)).toList();
        assertThat(told)
                .as("events of record %s at %d", record.name(), record.from())
                .isNotEmpty();
        return told;
    }

    <E extends DeviceEvent> E eventOf(HistoryRecord record, Class<E> type) {
        return type.cast(eventsOf(record).get(eventsOf(record).size() - 1));
    }

    /** Fixtures count records without the lists of unabsorbed insulin. */
    void compareChosen(Expectation expected) {
        List<HistoryRecord> counted = walk.records().stream()
                .filter(record -> record.opcode() != UnabsorbedRecord.OPCODE)
                .toList();
        if (expected.has("eventCount")) {
            assertThat(counted).hasSize(expected.get("eventCount").whole());
        }
        if (expected.has("minEventCount")) {
            assertThat(counted)
                    .hasSizeGreaterThanOrEqualTo(expected.get("minEventCount").whole());
        }
        if (expected.has("recordCount")) {
            assertThat(counted).hasSize(expected.get("recordCount").whole());
        }
        String events = expected.has("events") ? "events" : "records";
        if (expected.has(events)) {
            expected.get(events).fields().forEach((index, event) -> new RecordComparison(
                            this, counted.get(Integer.parseInt(index)))
                    .compareFields(new Expectation(event)));
        }
    }

    private static boolean covers(Source source, HistoryRecord record) {
        int from = source.offset().orElseThrow();
        int to = from + source.raw().orElseThrow().length() / 2;
        return from <= record.from() && record.to() <= to;
    }
}
