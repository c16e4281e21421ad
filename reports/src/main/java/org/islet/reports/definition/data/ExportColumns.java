package org.islet.reports.definition.data;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.islet.devices.event.Source;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.EventFields;
import org.islet.reports.section.Listing;
import org.islet.reports.section.Table;
import org.islet.reports.section.Table.Cell;
import org.islet.reports.section.Table.Column;
import org.islet.reports.timeline.PlacedEvent;

/**
 * The columns of the export (docs/csv-export.md): a field of the event lines each, named as it is there but with
 * underscores, between when it happened and where it was read. New ones come at the end.
 */
final class ExportColumns {

    /** By the name of the field. */
    private static final Map<String, String> FIELDS = Stream.of(
                    "deviceTime",
                    "type",
                    "kind",
                    "value",
                    "unit",
                    "range",
                    "isig",
                    "linkedMeter",
                    "programmed",
                    "delivered",
                    "durationMinutes",
                    "insulinOnBoard",
                    "automatic",
                    "glucose",
                    "glucoseUnit",
                    "carbs",
                    "carbUnit",
                    "carbRatio",
                    "sensitivity",
                    "targetLow",
                    "targetHigh",
                    "food",
                    "correction",
                    "recommended",
                    "rate",
                    "percent",
                    "pattern",
                    "segment",
                    "rebuilt",
                    "state",
                    "reason",
                    "amount",
                    "text",
                    "origin",
                    "code",
                    "name",
                    "cleared",
                    "from",
                    "to",
                    "date",
                    "insulin",
                    "scope",
                    "opcode",
                    EventFields.MORE)
            .collect(Collectors.toMap(
                    field -> field, ExportColumns::underscored, (one, other) -> one, LinkedHashMap::new));

    static final List<Column> ALL = Stream.of(
                    Stream.of("time", "is_estimated"),
                    FIELDS.values().stream(),
                    Stream.of("device", "upload", "file", "byte", "line"))
            .flatMap(ids -> ids)
            .map(id -> Column.ofText(id, Phrase.of("export." + id)))
            .toList();

    static final Listing LISTING = new Listing(ALL, ExportColumns::row);

    private ExportColumns() {}

    private static String underscored(String field) {
        return field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static List<Cell> row(PlacedEvent placed, ZoneId zone) {
        Map<String, String> told = EventFields.of(placed.event(), FIELDS.keySet());
        Source source = placed.event().source();
        return Stream.<Stream<? extends Cell>>of(
                        Stream.of(
                                new Table.Moment(
                                        OffsetDateTime.ofInstant(placed.at().orElseThrow(), zone)),
                                verbatim(placed.isEstimated() ? "true" : "")),
                        FIELDS.keySet().stream().map(field -> verbatim(told.getOrDefault(field, ""))),
                        Stream.of(
                                        placed.device(),
                                        placed.capture(),
                                        String.valueOf(source.file()),
                                        written(source.offset()),
                                        written(source.line()))
                                .map(ExportColumns::verbatim))
                .flatMap(cells -> cells)
                .map(Cell.class::cast)
                .toList();
    }

    private static String written(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }

    private static Cell verbatim(String text) {
        return new Table.Verbatim(text);
    }
}
