package org.islet.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.catalogue.Reports;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Paper;
import org.islet.reports.model.Presentation;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.model.Targets;
import org.islet.reports.sample.InventedPerson;
import org.islet.reports.sample.Requests;
import org.islet.reports.section.CellWords;
import org.islet.reports.section.Page;
import org.islet.reports.section.Report;
import org.islet.reports.section.Section;
import org.islet.reports.section.Table;
import org.islet.reports.timeline.PlacedEvent;
import org.islet.reports.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableColumnsTest {

    private static final List<PlacedEvent> PUMP =
            InventedPerson.withPump(Requests.LAST.minusDays(13), Requests.LAST, Requests.BERLIN);
    private static final float WIDTH = Paper.A4.width() - 2 * Sheet.MARGIN;

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void noWordOfAShownTableIsBroken(String language) {
        var presentation = new Presentation(Locale.forLanguageTag(language), Paper.A4, false, Optional.empty());
        ReportRequest request = Requests.of(
                Requests.LAST.minusDays(13), Requests.LAST, GlucoseUnit.MG_PER_DL, Targets.ADULT, presentation);

        assertThat(Reports.list()).allSatisfy(report -> tables(Reports.compose(report, request, PUMP))
                .forEach(table -> assertNothingIsBroken(table, Words.of(request))));
    }

    @Test
    void aTextStandsApartFromTheNumberLeftOfIt() {
        var number = new Table.Number(Measure.count(14));
        var words = new Table.Named("new", Phrase.of("patternChange.NEW"));
        var columns = List.of(
                new Table.Column("day", Phrase.of("column.day")),
                new Table.Column("readings", Phrase.of("column.readings")),
                new Table.Column("change", Phrase.of("column.patterns.change")));
        var table =
                new Table("any", Phrase.of("title.patterns"), columns, List.of(List.of(number, number, words)), true);

        var placed = TableColumns.of(table, WIDTH, Words.in(Locale.ENGLISH));

        assertThat(placed.more()).isEqualTo(10);
        assertThat(TableColumns.of(table, 90, Words.in(Locale.ENGLISH)).more()).isLessThan(10);
    }

    private static void assertNothingIsBroken(Table table, Words words) {
        var said = new CellWords(words);
        var columns = TableColumns.of(table, WIDTH, words);
        for (List<Table.Cell> row : table.rows()) {
            List<List<String>> cells = TableRow.of(row, columns, words).cells();
            for (int i = 0; i < row.size(); i++) {
                assertThat(String.join(" ", cells.get(i)))
                        .as("%s, %s", table.id(), table.columns().get(i).id())
                        .isEqualTo(said.of(row.get(i)).replace('\n', ' '));
            }
        }
    }

    private static Stream<Table> tables(Report report) {
        return report.sections().stream()
                .flatMap(section ->
                        section instanceof Page page ? page.sections().stream() : Stream.<Section>of(section))
                .filter(section -> section instanceof Table table && table.isShown())
                .map(Table.class::cast);
    }
}
