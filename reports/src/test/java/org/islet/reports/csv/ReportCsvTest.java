package org.islet.reports.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.catalogue.Reports;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Quantity;
import org.islet.reports.sample.Requests;
import org.islet.reports.section.Report;
import org.islet.reports.section.Table;
import org.junit.jupiter.api.Test;

class ReportCsvTest {

    private static final Report REPORT = Reports.compose(Reports.GLUCOSE_PROFILE, Requests.of(1), List.of());

    private static String written(String... remarks) throws IOException {
        var columns = List.of(
                new Table.Column("time", Phrase.of("column.time")), new Table.Column("a,b", Phrase.of("column.time")));
        List<List<Table.Cell>> rows = Stream.of(remarks)
                .map(text -> List.of(new Table.Time(LocalTime.of(10, 0)), (Table.Cell)
                        new Table.Words(List.of(Phrase.of("number", text)))))
                .toList();
        var out = new StringWriter();
        ReportCsv.write(REPORT, new Table("remarks", Phrase.of("title.byTheHour"), columns, rows, true), out);
        return out.toString();
    }

    @Test
    void linesEndInCrLfAndTheUnitStandsSecond() throws IOException {
        assertThat(written("plain words", "")).isEqualTo("""
                time,unit,"a,b"\r
                10:00,mg/dL,plain words\r
                10:00,mg/dL,\r
                """);
    }

    @Test
    void namesAreTheirIdsAndADifferenceIsANumber() throws IOException {
        var columns = Stream.of("measure", "difference", "counted_in")
                .map(id -> new Table.Column(id, Phrase.of("column.time")))
                .toList();
        List<List<Table.Cell>> rows = List.of(List.of(
                new Table.Named("glucose.mean", Phrase.of("figure.mean")),
                new Table.Change(Measure.of(Quantity.GLUCOSE, -12.5)),
                new Table.Unit(Quantity.GLUCOSE)));
        var out = new StringWriter();

        ReportCsv.write(REPORT, new Table("measures", Phrase.of("title.byTheHour"), columns, rows, true), out);

        assertThat(out.toString()).endsWith("glucose.mean,mg/dL,-12.5,mg/dL\r\n");
    }

    @Test
    void whatWouldBreakTheTableIsQuoted() throws IOException {
        assertThat(written("a,b", "say \"no\"", "two\nlines", "=a,b")).endsWith("""
                10:00,mg/dL,"a,b"\r
                10:00,mg/dL,"say ""no""\"\r
                10:00,mg/dL,"two
                lines"\r
                10:00,mg/dL,"'=a,b"\r
                """);
    }
}
