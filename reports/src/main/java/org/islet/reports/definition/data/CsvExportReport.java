package org.islet.reports.definition.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.EventWords;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.definition.ReportDefinition;
import org.islet.reports.definition.ReportGroup;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Provenance;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.section.Listing;
import org.islet.reports.section.Note;
import org.islet.reports.section.Table;
import org.islet.reports.section.Table.Column;
import org.islet.reports.timeline.PlacedEvent;

/** Everything recorded as a CSV file, a row an event; page and paper say what stands in it. */
public final class CsvExportReport implements ReportDefinition {

    private static final List<Column> KINDS =
            List.of(Column.ofText("what", Phrase.of("column.what")), new Column("count", Phrase.of("column.count")));

    private static final List<Column> MEANINGS = List.of(
            Column.ofText("column", Phrase.of("column.column")), Column.ofText("meaning", Phrase.of("column.meaning")));

    @Override
    public String id() {
        return "csv-export";
    }

    @Override
    public ReportGroup group() {
        return ReportGroup.DATA;
    }

    @Override
    public boolean withInsulin() {
        return true;
    }

    @Override
    public Optional<Listing> listing() {
        return Optional.of(ExportColumns.LISTING);
    }

    @Override
    public Body compose(ReportRequest request, PeriodEvents events, Provenance provenance) {
        List<PlacedEvent> recorded = events.recorded();
        return new Body(
                Phrase.of("export.rows", recorded.size()),
                List.of(
                        new Note(Phrase.of("export.explained"), false),
                        kinds(recorded),
                        new Table("columns", Phrase.of("title.columns"), MEANINGS, meanings(), true)));
    }

    private static Table kinds(List<PlacedEvent> recorded) {
        Map<String, Long> counts = recorded.stream()
                .collect(Collectors.groupingBy(
                        event -> EventWords.what(event.event()).key(), TreeMap::new, Collectors.counting()));
        return new Table(
                "kinds",
                Phrase.of("title.kinds"),
                KINDS,
                counts.entrySet().stream()
                        .map(kind -> List.<Table.Cell>of(
                                new Table.Words(List.of(Phrase.of(kind.getKey()))),
                                new Table.Number(Measure.count(kind.getValue()))))
                        .toList(),
                true);
    }

    private static List<List<Table.Cell>> meanings() {
        return ExportColumns.ALL.stream()
                .map(column ->
                        List.<Table.Cell>of(new Table.Verbatim(column.id()), new Table.Words(List.of(column.name()))))
                .toList();
    }
}
