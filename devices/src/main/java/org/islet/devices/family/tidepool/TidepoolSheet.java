package org.islet.devices.family.tidepool;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.EventSink;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.CsvRows;
import org.islet.devices.protocol.csv.Decimals;
import org.islet.devices.protocol.csv.PlainWords;
import org.islet.devices.protocol.csv.RowEvents;
import org.islet.devices.protocol.csv.UnreadColumns;
import org.islet.devices.protocol.json.DamagedJson;
import org.islet.devices.protocol.json.JsonRecord;
import org.islet.devices.protocol.json.JsonRecords;

/** One sheet of the workbook: a record a row, whose type is a column's or told by the sheet's name. */
final class TidepoolSheet {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("basal", "basal"),
            Map.entry("bolus", "bolus"),
            Map.entry("cgm", "cbg"),
            Map.entry("cbg", "cbg"),
            Map.entry("smbg", "smbg"),
            Map.entry("bolus calculator", "wizard"),
            Map.entry("wizard", "wizard"),
            Map.entry("food", "food"),
            Map.entry("insulin", "insulin"),
            Map.entry("blood ketone", "bloodKetone"),
            Map.entry("physical activity", "physicalActivity"),
            Map.entry("device event", "deviceEvent"),
            Map.entry("upload", "upload"));

    private static final int MILLIS_A_MINUTE = 60_000;
    private static final int MINUTES_AN_HOUR = 60;

    private TidepoolSheet() {}

    static boolean isOne(CapturePart file) {
        return CsvRows.ofHead(file)
                .next()
                .map(SheetColumns::new)
                .filter(SheetColumns::areOfRecords)
                .filter(columns -> columns.has("type") || typeOf(file).isPresent())
                .isPresent();
    }

    private static Optional<String> typeOf(CapturePart sheet) {
        return Optional.ofNullable(TYPES.get(PlainWords.of(sheet.name())));
    }

    static void read(CapturePart file, EventSink sink, Consumer<JsonRecord> reader) {
        CsvRows rows = CsvRows.of(file, sink);
        CsvRow header = rows.next().orElseThrow(); // isOne saw it
        var columns = new SheetColumns(header);
        var events = new RowEvents(file, sink);
        var unread = new UnreadColumns(header, columns.known());
        Optional<CsvRow> row = rows.next();
        if (row.isEmpty()) {
            events.noEntry();
        }
        for (; row.isPresent(); row = rows.next()) {
            if (events.fits(row.get(), header.size())) {
                reader.accept(record(file, columns, row.get(), events));
                unread.see(row.get());
            }
        }
        events.tell(unread);
        events.end();
    }

    private static JsonRecord record(CapturePart file, SheetColumns columns, CsvRow row, RowEvents events) {
        Map<String, Object> fields = new LinkedHashMap<>();
        typeOf(file).ifPresent(type -> fields.put("type", type));
        columns.fields().forEach((column, field) -> {
            String cell = row.cell(column);
            if (!cell.isEmpty()) {
                fields.put(field.name(), value(field, cell, row, events));
            }
        });
        columns.unit().ifPresent(unit -> fields.putIfAbsent("units", unit.symbol()));
        SheetTimes.complete(fields);
        return new JsonRecord(fields, file.line(row.line()));
    }

    /** Lengths are milliseconds in records; what has parts of its own stands in its cell as JSON. */
    private static Object value(SheetColumns.Field field, String cell, CsvRow row, RowEvents events) {
        boolean hasParts = !field.isWords() && (cell.startsWith("{") || cell.startsWith("["));
        if (hasParts) {
            List<JsonRecord> records = new ArrayList<>();
            try {
                JsonRecords.read(
                        new CapturePart("cell", "", cell.getBytes(StandardCharsets.UTF_8), 0, 0), records::add);
            } catch (DamagedJson damaged) {
                events.skipCell(row, Phrase.of("tidepool.parts"));
            }
            return cell.startsWith("[")
                    ? List.copyOf(records)
                    : records.stream().findFirst().<Object>map(r -> r).orElse("");
        }
        double minutes = field.unit().startsWith("min") ? 1 : field.unit().startsWith("h") ? MINUTES_AN_HOUR : 0;
        boolean isLength = minutes > 0 && field.name().toLowerCase(Locale.ROOT).endsWith("duration");
        return isLength && Decimals.parse(cell).isPresent()
                ? (Object) (Decimals.parse(cell).getAsDouble() * minutes * MILLIS_A_MINUTE)
                : cell;
    }
}
