package org.islet.reports.definition.food;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.islet.reports.section.Columns;
import org.islet.reports.section.Report;
import org.islet.reports.section.Section;
import org.islet.reports.section.Table;

/** The cells of a report's tables, found by the ids of their columns. */
final class ReportTables {

    private ReportTables() {}

    static Stream<Section> sections(Report report) {
        return report.sections().stream()
                .flatMap(section -> section instanceof Columns columns
                        ? columns.columns().stream().flatMap(column -> column.sections().stream())
                        : Stream.of(section));
    }

    static Table table(Report report, String id) {
        return sections(report)
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The numbers of a row under some columns; not a number where one is not known. */
    static double[] numbers(Table table, int row, String... columns) {
        return Stream.of(columns)
                .mapToDouble(id -> number(cell(table, row, id)).orElse(Double.NaN))
                .toArray();
    }

    static Table.Cell cell(Table table, int row, String column) {
        List<String> ids = table.columns().stream().map(Table.Column::id).toList();
        return table.rows().get(row).get(ids.indexOf(column));
    }

    /** What the rows are called under a column. */
    static List<String> names(Table table, String column) {
        return Stream.iterate(0, row -> row < table.rows().size(), row -> row + 1)
                .map(row -> ((Table.Named) cell(table, row, column)).id())
                .toList();
    }

    private static OptionalDouble number(Table.Cell cell) {
        return cell instanceof Table.Change change
                ? change.value().value()
                : ((Table.Number) cell).value().value();
    }
}
