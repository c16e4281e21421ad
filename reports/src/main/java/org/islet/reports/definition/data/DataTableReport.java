package org.islet.reports.definition.data;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.islet.devices.event.Source;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.EventWords;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.definition.Needs;
import org.islet.reports.definition.ReportDefinition;
import org.islet.reports.definition.ReportGroup;
import org.islet.reports.model.Provenance;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.model.ReportRequest.DataSource;
import org.islet.reports.section.Figures;
import org.islet.reports.section.Note;
import org.islet.reports.section.Section;
import org.islet.reports.section.Table;
import org.islet.reports.section.Table.Cell;
import org.islet.reports.section.Table.Column;
import org.islet.reports.timeline.PlacedEvent;

/** Everything collected, a row an event in the order of time, with where it was read. */
public final class DataTableReport implements ReportDefinition {

    /** A closed loop writes some 600 rows a day, which are nine pages. */
    private static final int LONGEST_DAYS = 14;

    private static final List<Column> COLUMNS = List.of(
            new Column("at", Phrase.of("column.at")),
            Column.ofText("what", Phrase.of("column.what")),
            new Column("value", Phrase.of("column.value")),
            Column.ofText("unit", Phrase.of("column.unit")),
            Column.ofText("details", Phrase.of("column.details")),
            Column.ofText("device", Phrase.of("column.device")),
            new Column("place", Phrase.of("column.place")));

    @Override
    public String id() {
        return "data-table";
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
    public Needs needs() {
        return Needs.of().longest(LONGEST_DAYS);
    }

    @Override
    public Body compose(ReportRequest request, PeriodEvents events, Provenance provenance) {
        List<PlacedEvent> recorded = events.recorded();
        if (recorded.isEmpty()) {
            var nothing = Phrase.of("table.nothing");
            return new Body(nothing, List.of(new Note(nothing, false)));
        }
        Map<String, Integer> uploads = uploads(recorded);
        List<Section> sections = new ArrayList<>();
        sections.add(new Note(Phrase.of("table.explained", request.unit().symbol()), false));
        sections.add(new Figures(
                "uploads",
                Optional.of(Phrase.of("title.uploads")),
                List.of(),
                uploads.entrySet().stream()
                        .map(upload -> Phrase.of("table.upload", String.valueOf(upload.getValue()), upload.getKey()))
                        .toList()));
        sections.add(new Table(
                        "events",
                        Phrase.of("title.everything"),
                        COLUMNS,
                        recorded.stream()
                                .map(event -> row(event, request, uploads))
                                .toList(),
                        true)
                .dense());
        return new Body(Phrase.of("table.recorded", recorded.size()), sections);
    }

    /** Each by its number, in the order in which they first told something. */
    private static Map<String, Integer> uploads(List<PlacedEvent> recorded) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        recorded.stream()
                .filter(event -> !isByHand(event))
                .forEach(event -> numbers.putIfAbsent(event.capture(), numbers.size() + 1));
        return numbers;
    }

    private static List<Cell> row(PlacedEvent placed, ReportRequest request, Map<String, Integer> uploads) {
        Instant at = placed.at().orElseThrow();
        var said = EventWords.of(placed.event(), request.unit());
        List<Phrase> details = new ArrayList<>();
        if (placed.isEstimated()) {
            details.add(Phrase.of("detail.estimated"));
        }
        details.addAll(said.details());
        return List.of(
                new Table.Moment(OffsetDateTime.ofInstant(at, request.period().zone())),
                new Table.Words(List.of(said.what())),
                new Table.Number(said.value()),
                new Table.Words(said.unit().stream().toList()),
                new Table.Words(details),
                new Table.Words(List.of(new DataSource(placed.device(), Optional.empty()).named())),
                new Table.Words(List.of(
                        isByHand(placed)
                                ? Phrase.of("place.byHand")
                                : place(placed.event().source(), String.valueOf(uploads.get(placed.capture()))))));
    }

    private static boolean isByHand(PlacedEvent placed) {
        return placed.device().equals(DataSource.BY_HAND);
    }

    private static Phrase place(Source source, String upload) {
        String kind = source.line().isPresent() ? "line" : "byte";
        String position = String.valueOf(source.position());
        return source.file() == 0
                ? Phrase.of("place." + kind, upload, position)
                : Phrase.of("place.file." + kind, upload, position, source.file() + 1);
    }
}
