package org.islet.reports.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.islet.reports.csv.ReportCsv;
import org.islet.reports.json.ReportJson;
import org.islet.reports.pdf.PdfRenderer;
import org.islet.reports.section.Report;
import org.islet.reports.section.Table;
import org.islet.reports.svg.ReportSvg;

/** What a report can be written as, chosen by the ending of a file's name. */
enum ReportForm {
    PDF,
    JSON,
    CSV,
    SVG;

    static Optional<ReportForm> of(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(form -> name.endsWith("." + form.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Empty where this report has no such form. */
    Optional<byte[]> write(Report report) {
        return switch (this) {
            case PDF -> Optional.of(PdfRenderer.render(report));
            case JSON -> Optional.of(json(report));
            case CSV -> ReportCsv.tableOf(report).map(table -> csv(report, table));
            case SVG -> ReportSvg.of(report).map(svg -> svg.getBytes(StandardCharsets.UTF_8));
        };
    }

    private static byte[] json(Report report) {
        var bytes = new ByteArrayOutputStream();
        try {
            ReportJson.write(report, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] csv(Report report, Table table) {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            ReportCsv.write(report, table, writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
