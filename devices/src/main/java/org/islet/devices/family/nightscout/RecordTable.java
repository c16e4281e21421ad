package org.islet.devices.family.nightscout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.EventSink;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.CsvRows;
import org.islet.devices.protocol.csv.RowEvents;
import org.islet.devices.protocol.json.JsonRecord;

/** Entries or treatments as a database exports them: a table whose header names the fields, a record a row. */
final class RecordTable {

    private RecordTable() {}

    static boolean isOne(CapturePart file) {
        List<String> names = CsvRows.ofHead(file).next().map(RecordTable::cells).orElse(List.of());
        boolean isOfEntries = names.contains("type")
                && (names.contains("sgv") || names.contains("mbg"))
                && (names.contains("date") || names.contains("dateString"));
        boolean isOfTreatments = names.contains("eventType") && names.contains("created_at");
        return isOfEntries || isOfTreatments;
    }

    static void read(CapturePart file, EventSink sink, Consumer<JsonRecord> reader) {
        CsvRows rows = CsvRows.of(file, sink);
        var events = new RowEvents(file, sink);
        List<String> names = rows.next().map(RecordTable::cells).orElse(List.of());
        Optional<CsvRow> row = rows.next();
        if (row.isEmpty()) {
            events.noEntry();
        }
        for (; row.isPresent(); row = rows.next()) {
            if (events.fits(row.get(), names.size())) {
                reader.accept(record(names, row.get(), file));
            }
        }
    }

    private static JsonRecord record(List<String> names, CsvRow row, CapturePart file) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String cell = row.cell(i);
            if (!cell.isEmpty()) {
                fields.put(names.get(i), value(cell));
            }
        }
        return new JsonRecord(fields, file.line(row.line()));
    }

    private static Object value(String cell) {
        return switch (cell) {
            case "true" -> true;
            case "false" -> false;
            default -> cell;
        };
    }

    private static List<String> cells(CsvRow header) {
        return Stream.of(header.cells()).map(String::strip).toList();
    }
}
