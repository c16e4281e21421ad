package org.islet.reports.definition.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.compose.Sentences;
import org.islet.reports.compose.day.Diary;
import org.islet.reports.compose.day.DiaryDay;
import org.islet.reports.definition.DataKind;
import org.islet.reports.definition.Needs;
import org.islet.reports.definition.ReportDefinition;
import org.islet.reports.definition.ReportGroup;
import org.islet.reports.definition.part.Cautions;
import org.islet.reports.model.DayPeriods.DayPeriod;
import org.islet.reports.model.Provenance;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.section.Note;
import org.islet.reports.section.Section;
import org.islet.reports.section.Table;
import org.islet.reports.section.Table.Cell;
import org.islet.reports.section.Table.Column;

/** A paper logbook: a day a row, a period of the day a column, with what was measured, given, eaten and noted. */
public final class LogbookDiaryReport implements ReportDefinition {

    @Override
    public String id() {
        return "logbook-diary";
    }

    @Override
    public ReportGroup group() {
        return ReportGroup.OVERVIEW;
    }

    @Override
    public boolean withInsulin() {
        return true;
    }

    @Override
    public Needs needs() {
        return Needs.of(DataKind.SENSOR, DataKind.METER, DataKind.INSULIN, DataKind.FOOD);
    }

    @Override
    public Body compose(ReportRequest request, PeriodEvents events, Provenance provenance) {
        List<DiaryDay> days = Diary.of(request, events);
        List<Section> sections = new ArrayList<>();
        Cautions.whoseHours(provenance).ifPresent(sections::add);
        sections.add(new Table("diary", Phrase.of("title.diary"), columns(request), rows(request, days), true));
        sections.add(new Note(
                Phrase.of(
                        "summary.together",
                        Phrase.of("diary.explained", request.unit().symbol()),
                        Phrase.of("diary.explained.more")),
                false));
        return new Body(Sentences.sufficiency(provenance.sufficiency()), sections);
    }

    private static List<Column> columns(ReportRequest request) {
        return Stream.of(
                        Stream.of(new Column("date", Phrase.of("column.date"))),
                        request.dayPeriods().all().stream().map(LogbookDiaryReport::column),
                        Stream.of(Column.ofText("of_day", Phrase.of("column.day"))))
                .flatMap(columns -> columns)
                .toList();
    }

    private static Column column(DayPeriod period) {
        return Column.ofText(
                period.kind().id(), Phrase.of("diary.period", period.kind().named(), period.from()));
    }

    /** Below several days stands what they come to. */
    private static List<List<Cell>> rows(ReportRequest request, List<DiaryDay> days) {
        List<List<Cell>> rows =
                new ArrayList<>(days.stream().map(day -> row(request, day)).toList());
        var totals = new DiaryTotals(days);
        if (days.size() > 1 && !totals.ofDays().isEmpty()) {
            List<Cell> together = new ArrayList<>();
            together.add(new Table.Named("together", Phrase.of("review.together")));
            request.dayPeriods().all().forEach(period -> together.add(new Table.Lines(totals.of(period.kind()))));
            together.add(new Table.Lines(totals.ofDays()));
            rows.add(together);
        }
        return rows;
    }

    private static List<Cell> row(ReportRequest request, DiaryDay diary) {
        return Stream.of(
                        Stream.of(new Table.Day(diary.day().date())),
                        request.dayPeriods().all().stream()
                                .map(period -> new Table.Lines(DiaryLines.of(diary.of(period.kind())))),
                        Stream.of(new Table.Lines(DiaryLines.ofDay(diary.day()))))
                .flatMap(cells -> cells)
                .map(Cell.class::cast)
                .toList();
    }
}
