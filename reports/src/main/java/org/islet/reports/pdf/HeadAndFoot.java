package org.islet.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.islet.reports.chart.Tokens;
import org.islet.reports.compose.Sentences;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Provenance;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.model.Sufficiency;
import org.islet.reports.model.Targets;
import org.islet.reports.section.Report;
import org.islet.reports.words.Words;

/** What every page says at its top and bottom: who, when, from where, how sure, by what. */
final class HeadAndFoot {

    /** Where a page's own matter begins and how much of the bottom it leaves free. */
    static final float HEAD = 52;

    static final float FOOT = 44;

    private static final float LINE = Ink.NOTE.size() * 1.4f;

    private final Report report;
    private final Words words;
    private final String title;
    private final String period;
    private final String zone;
    private final Optional<String> excluded;
    private final String sources;
    private final String said;
    private final String software;

    /** All pages but their numbers say the same, so it is worded once. */
    HeadAndFoot(Report report, Words words) {
        ReportRequest request = report.request();
        this.report = report;
        this.words = words;
        this.title = words.say(report.title());
        this.period = words.dates().period(request.period());
        this.zone = words.say("head.zone", request.period().zone().getId(), words.units(), target(request));
        this.excluded = report.provenance().excluded().map(words::say);
        this.sources = sources();
        this.said = said();
        this.software = software();
    }

    /** Said on the first page of the report, and repeated for the eye alone on the others. */
    void writeHead(Sheet sheet, boolean isFirst) {
        if (isFirst) {
            sheet.structure().as(Tag.REPORT, () -> writeTitle(sheet));
            sheet.structure().as(Tag.PARAGRAPH, () -> writeBelowTitle(sheet));
        } else {
            writeTitle(sheet);
            writeBelowTitle(sheet);
        }
    }

    /** Said on the last page of the report; pages are counted through the file. */
    void writeFoot(Sheet sheet, boolean isLast, int page, int pages) {
        if (isLast) {
            sheet.structure().as(Tag.PARAGRAPH, () -> writeFoot(sheet));
        } else {
            writeFoot(sheet);
        }
        sheet.wordsToTheLeftOf(sheet.width(), sheet.height() - 1, words.say("foot.page", page, pages), Ink.NOTE);
    }

    private void writeTitle(Sheet sheet) {
        sheet.words(0, 9, title, Ink.HEAD);
    }

    private void writeBelowTitle(Sheet sheet) {
        float left = Ink.HEAD.widthOf(title);
        writeWho(sheet, who(report.request().person()), sheet.width() - left - 12);
        sheet.words(0, 22, period, Ink.BODY);
        sheet.wordsToTheLeftOf(sheet.width(), 22, zone, Ink.QUIET);
        float line = 33;
        for (String words : belowPeriod(sheet.width())) {
            sheet.words(0, line, words, Ink.NOTE);
            line += LINE;
        }
        sheet.rule(0, HEAD - 6, sheet.width(), Tokens.color("mark"), 0.5f);
    }

    /** What was excluded comes before the sources, for it changes the numbers. */
    private List<String> belowPeriod(float room) {
        List<String> lines = Ink.NOTE.lines(sources, room);
        return excluded.map(line -> List.of(firstOf(Ink.NOTE.lines(line, room)), firstOf(lines)))
                .orElseGet(() -> firstTwo(lines));
    }

    private static String firstOf(List<String> lines) {
        return lines.size() == 1 ? lines.get(0) : lines.get(0) + " …";
    }

    /** Names that nothing has room for end in dots; whose report it is stands first. */
    private static void writeWho(Sheet sheet, String who, float room) {
        Ink ink = Ink.STRONG.widthOf(who) > room ? Ink.NOTE : Ink.STRONG;
        String written = ink.widthOf(who) > room
                ? ink.lines(who, room - ink.widthOf(" …")).get(0) + " …"
                : who;
        sheet.wordsToTheLeftOf(sheet.width(), 9, written, ink);
    }

    private String who(ReportRequest.Person person) {
        return Stream.of(
                        person.name(),
                        person.birthDate()
                                .map(date ->
                                        words.say("head.born", words.dates().date(date))),
                        person.number().map(number -> words.say("head.number", number)),
                        person.clinic())
                .flatMap(Optional::stream)
                .collect(Collectors.joining("  ·  "));
    }

    private static List<String> firstTwo(List<String> lines) {
        return lines.size() <= 2 ? lines : List.of(lines.get(0), lines.get(1) + " …");
    }

    private String target(ReportRequest request) {
        Targets targets = request.targets();
        String range =
                words.number(Measure.glucose(targets.low())) + "–" + words.number(Measure.glucose(targets.high()));
        return words.say("target." + targets.preset(), range);
    }

    private String sources() {
        List<ReportRequest.DataSource> sources = report.provenance().sources();
        return sources.isEmpty()
                ? words.say("head.noSources")
                : words.say("head.sources", sources.stream().map(this::source).collect(Collectors.joining("; ")));
    }

    private String source(ReportRequest.DataSource source) {
        var zone = report.request().period().zone();
        return source.lastUpload()
                .map(at -> words.say(
                        "head.lastUpload",
                        words.say(source.named()),
                        words.dates().dateAndTime(at, zone)))
                .orElseGet(() -> words.say(source.named()));
    }

    private String said() {
        Provenance provenance = report.provenance();
        List<String> said = new ArrayList<>();
        said.add(words.say("foot.period", Sentences.sufficiency(provenance.sufficiency())));
        if (needsMore(provenance.sufficiency())) {
            said.add(words.say("foot.needs", Sufficiency.DAYS_NEEDED, (int) Sufficiency.ACTIVE_PERCENT_NEEDED));
        }
        provenance.remarks().forEach(remark -> said.add(words.say(remark)));
        return String.join(" ", said);
    }

    private String software() {
        Provenance provenance = report.provenance();
        String made = report.request()
                .presentation()
                .madeOn()
                .map(day -> " " + words.say("foot.made", words.dates().date(day)))
                .orElse("");
        return words.say("foot.notAlone", provenance.software(), provenance.formulas()) + made;
    }

    private void writeFoot(Sheet sheet) {
        float y = sheet.height() - FOOT + 14;
        sheet.rule(0, y - 10, sheet.width(), Tokens.color("mark"), 0.5f);
        for (String line : firstTwo(Ink.NOTE.lines(said, sheet.width()))) {
            sheet.words(0, y, line, Ink.NOTE);
            y += LINE;
        }
        float last = sheet.height() - 1;
        sheet.words(0, last - LINE, software, Ink.NOTE);
        sheet.words(0, last, words.say("foot.data", report.provenance().dataSha256()), Ink.NOTE);
    }

    /** A meter's readings need nothing more: they are no sensor's, and never will be. */
    private static boolean needsMore(Sufficiency sufficiency) {
        return sufficiency.readings() > 0 && !sufficiency.isEnough();
    }
}
