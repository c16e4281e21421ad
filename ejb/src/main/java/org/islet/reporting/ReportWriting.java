package org.islet.reporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.csv.ReportCsv;
import org.islet.reports.json.ReportJson;
import org.islet.reports.model.Period;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.pdf.PdfRenderer;
import org.islet.reports.section.Listing;
import org.islet.reports.section.Report;
import org.islet.reports.section.Table;
import org.islet.reports.svg.ReportSvg;
import org.islet.reports.timeline.PlacedEvent;

/** A composed report to bytes. */
final class ReportWriting {

    private ReportWriting() {}

    static WrittenReport write(Report report, ReportFormat format) {
        return new WrittenReport(
                format, fileName(report.id(), report.request().period(), format), bytes(report, format));
    }

    static String fileName(String id, Period period, ReportFormat format) {
        String days = period.days() == 1 ? period.from().toString() : period.from() + "_" + period.to();
        return id + "_" + days + "." + format.word();
    }

    static byte[] head(Listing listing) {
        return csv(writer -> ReportCsv.writeHead(listing, writer));
    }

    static byte[] rows(ReportRequest request, Listing listing, List<PlacedEvent> events) {
        return csv(writer -> ReportCsv.write(request, listing, events, writer));
    }

    private static byte[] bytes(Report report, ReportFormat format) {
        return switch (format) {
            case PDF -> PdfRenderer.render(report);
            case JSON -> json(report);
            case CSV -> csv(report);
            case SVG -> svg(report).getBytes(StandardCharsets.UTF_8);
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

    private static byte[] csv(Report report) {
        Table table = ReportCsv.tableOf(report).orElseThrow(() -> new NotOfferedAs(Phrase.of("not-offered-as.csv")));
        return csv(writer -> ReportCsv.write(report, table, writer));
    }

    /** What writes lines. */
    private interface Lines {
        void to(Writer writer) throws IOException;
    }

    private static byte[] csv(Lines lines) {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            lines.to(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String svg(Report report) {
        return ReportSvg.of(report).orElseThrow(() -> new NotOfferedAs(Phrase.of("not-offered-as.svg")));
    }
}
