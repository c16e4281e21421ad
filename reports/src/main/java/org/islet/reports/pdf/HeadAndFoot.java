package org.islet.reports.pdf;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.islet.devices.event.GlucoseUnit;
import org.islet.reports.chart.Tokens;
import org.islet.reports.model.Notation;
import org.islet.reports.model.Provenance;
import org.islet.reports.model.Report;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.model.Sufficiency;
import org.islet.reports.model.Targets;

/** What every page says at its top and bottom: who, when, from where, how sure, by what. */
final class HeadAndFoot {

    /** Where a page's own matter begins and how much of the bottom it leaves free. */
    static final float HEAD = 52;

    static final float FOOT = 40;

    private static final float LINE = Tokens.size("note") * 1.4f;
    private static final DateTimeFormatter UPLOAD = DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.ENGLISH);

    private final Report report;

    HeadAndFoot(Report report) {
        this.report = report;
    }

    void write(Sheet sheet, int page, int pages) {
        writeHead(sheet);
        writeFoot(sheet, page, pages);
    }

    private void writeHead(Sheet sheet) {
        ReportRequest request = report.request();
        sheet.words(0, 9, request.kind().title(), Ink.HEAD);
        String who = String.join(
                "  ·  ",
                Stream.of(request.person(), request.clinic())
                        .flatMap(java.util.Optional::stream)
                        .toList());
        sheet.wordsToTheLeftOf(sheet.width(), 9, who, Ink.STRONG);
        sheet.words(0, 22, Notation.period(request.period()), Ink.BODY);
        sheet.wordsToTheLeftOf(
                sheet.width(),
                22,
                "Time zone %s  ·  %s  ·  target %s"
                        .formatted(
                                request.period().zone().getId(), request.unit().symbol(), target(request)),
                Ink.QUIET);
        String sources = request.sources().isEmpty()
                ? "Sources: none"
                : "Sources: "
                        + request.sources().stream()
                                .map(source -> source(source, request.period().zone()))
                                .collect(Collectors.joining("; "));
        float line = 33;
        for (String words : firstTwo(sheet.lines(sources, sheet.width(), Ink.NOTE))) {
            sheet.words(0, line, words, Ink.NOTE);
            line += LINE;
        }
        sheet.rule(0, HEAD - 6, sheet.width(), Tokens.color("mark"), 0.5f);
    }

    private static List<String> firstTwo(List<String> lines) {
        return lines.size() <= 2 ? lines : List.of(lines.get(0), lines.get(1) + " …");
    }

    static String target(ReportRequest request) {
        GlucoseUnit unit = request.unit();
        Targets targets = request.targets();
        String range = Notation.glucose(targets.low(), unit) + "–" + Notation.glucose(targets.high(), unit);
        return switch (targets.preset()) {
            case ADULT -> range;
            case OLDER -> range + " (older, high risk)";
            case PREGNANCY -> range + " (pregnancy)";
        };
    }

    private static String source(ReportRequest.DataSource source, ZoneId zone) {
        return source.lastUpload()
                .map(at -> source.device() + ", last upload " + UPLOAD.format(at.atZone(zone)))
                .orElse(source.device());
    }

    private void writeFoot(Sheet sheet, int page, int pages) {
        Provenance provenance = report.provenance();
        List<String> said = new ArrayList<>();
        said.add(sufficiency(provenance.sufficiency()));
        said.addAll(provenance.remarks());
        List<String> lines = firstTwo(sheet.lines(String.join(" ", said), sheet.width(), Ink.NOTE));
        float y = sheet.height() - FOOT + 14;
        sheet.rule(0, y - 10, sheet.width(), Tokens.color("mark"), 0.5f);
        for (String line : lines) {
            sheet.words(0, y, line, Ink.NOTE);
            y += LINE;
        }
        float last = sheet.height() - 1;
        sheet.words(
                0,
                last - LINE,
                "Not a basis for dosing decisions alone.  %s, formulas %s."
                        .formatted(provenance.software(), provenance.formulas()),
                Ink.NOTE);
        sheet.words(0, last, "Data sha-256 " + provenance.dataSha256(), Ink.NOTE);
        sheet.wordsToTheLeftOf(sheet.width(), last, "Page %d of %d".formatted(page, pages), Ink.NOTE);
    }

    private static String sufficiency(Sufficiency sufficiency) {
        String sentence = "Sensor data on %d of %d %s, active %s %% of the time, %d readings"
                .formatted(
                        sufficiency.daysWithData(),
                        sufficiency.days(),
                        sufficiency.days() == 1 ? "day" : "days",
                        Notation.percent(sufficiency.activePercent()),
                        sufficiency.readings());
        return sufficiency.isEnough()
                ? sentence + "."
                : sentence
                        + "; GMI and goals need %d days and %s %%."
                                .formatted(
                                        Sufficiency.DAYS_NEEDED, Notation.percent(Sufficiency.ACTIVE_PERCENT_NEEDED));
    }
}
