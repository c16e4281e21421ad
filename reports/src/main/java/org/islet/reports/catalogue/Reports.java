package org.islet.reports.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.compose.Provenances;
import org.islet.reports.compose.Sentences;
import org.islet.reports.definition.ReportDefinition;
import org.islet.reports.definition.ReportDefinition.Body;
import org.islet.reports.definition.data.CsvExportReport;
import org.islet.reports.definition.data.DataTableReport;
import org.islet.reports.definition.device.DeviceSettingsReport;
import org.islet.reports.definition.device.DeviceUseReport;
import org.islet.reports.definition.food.MealBolusWizardReport;
import org.islet.reports.definition.food.MealOverlayReport;
import org.islet.reports.definition.glucose.EpisodeSummaryReport;
import org.islet.reports.definition.glucose.GlucoseProfileReport;
import org.islet.reports.definition.glucose.PieChartsReport;
import org.islet.reports.definition.glucose.SensorOverlayReport;
import org.islet.reports.definition.glucose.StandardDayHourlyReport;
import org.islet.reports.definition.glucose.StandardDayPeriodsReport;
import org.islet.reports.definition.glucose.WeeklyLogbookReport;
import org.islet.reports.definition.overview.AssessmentAndProgressReport;
import org.islet.reports.definition.overview.DailySummaryReport;
import org.islet.reports.definition.overview.LogbookDiaryReport;
import org.islet.reports.definition.overview.PatternsReport;
import org.islet.reports.definition.overview.QuickSummaryReport;
import org.islet.reports.definition.overview.TherapyDashboardReport;
import org.islet.reports.definition.overview.TrendsSummaryReport;
import org.islet.reports.definition.overview.VisitPackReport;
import org.islet.reports.definition.overview.WeeklyReviewReport;
import org.islet.reports.model.Period;
import org.islet.reports.model.Provenance;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.section.Enclosed;
import org.islet.reports.section.Figures;
import org.islet.reports.section.Note;
import org.islet.reports.section.Page;
import org.islet.reports.section.Report;
import org.islet.reports.section.Section;
import org.islet.reports.timeline.PlacedEvent;

/** The list of reports, in the order of the menu. */
public final class Reports {

    public static final ReportDefinition GLUCOSE_PROFILE = new GlucoseProfileReport();

    private static final List<ReportDefinition> ALL = List.of(
            new QuickSummaryReport(),
            new TrendsSummaryReport(),
            new AssessmentAndProgressReport(),
            new PatternsReport(),
            new TherapyDashboardReport(),
            new DailySummaryReport(),
            new LogbookDiaryReport(),
            new WeeklyReviewReport(),
            GLUCOSE_PROFILE,
            new EpisodeSummaryReport(),
            new SensorOverlayReport(),
            new WeeklyLogbookReport(),
            new StandardDayHourlyReport(),
            new StandardDayPeriodsReport(),
            new PieChartsReport(),
            new MealOverlayReport(),
            new MealBolusWizardReport(),
            new DeviceUseReport(),
            new DeviceSettingsReport(),
            new DataTableReport(),
            new CsvExportReport());

    /** Made of reports of the list. */
    private static final List<ReportDefinition> PACKS = Stream.concat(
                    Stream.of(Optional.<VisitPackReport.Visit>empty()),
                    Stream.of(VisitPackReport.Visit.values()).map(Optional::of))
            .<ReportDefinition>map(visit -> new VisitPackReport(visit, id -> byId(id).orElseThrow()))
            .toList();

    private Reports() {}

    public static List<ReportDefinition> list() {
        return ALL;
    }

    /** The list, and what several of them together are. */
    public static List<ReportDefinition> withPacks() {
        return Stream.concat(ALL.stream(), PACKS.stream()).toList();
    }

    public static Optional<ReportDefinition> byId(String id) {
        return withPacks().stream().filter(report -> report.id().equals(id)).findFirst();
    }

    /**
     * @param events in any order; those outside the period are left out, except the basal rates, suspensions and
     *     temporary rates of the day before, which still hold at its first midnight, and the pump's totals of the
     *     period's days, which it writes after their midnights
     */
    public static Report compose(ReportDefinition report, ReportRequest request, List<PlacedEvent> events) {
        return compose(report, request, PeriodEvents.of(request, events));
    }

    private static Report compose(ReportDefinition report, ReportRequest request, PeriodEvents ofPeriod) {
        Period wanted = report.looksAt(request.period());
        Period looked = request.openness().open(wanted);
        PeriodEvents ofLooked = looked.equals(request.period()) ? ofPeriod : ofPeriod.during(looked);
        Provenance provenance = Provenances.of(request, ofPeriod, ofLooked, report.withInsulin());
        Body body = report.compose(request, ofPeriod, provenance);
        Optional<Phrase> missing = report.needs().missing(ofPeriod, request.openness());
        List<Section> sections = new ArrayList<>(new Applying(request, ofLooked).of(body.sections()));
        if (!request.openness().holds(wanted)) {
            sections.add(0, new Note(Phrase.of("needs.notShared", wanted.from(), looked.from()), true));
        }
        if (request.openness().isGlucoseOnly()) {
            sayOnEachPage(new Note(Phrase.of("needs.glucoseOnly"), true), sections);
        }
        missing.ifPresent(phrase -> sections.add(0, new Note(phrase, false)));
        sections.addAll(enclosed(report.encloses(ofPeriod), request, ofPeriod));
        return new Report(report.id(), report.title(), request, provenance, missing.orElse(body.summary()), sections);
    }

    /** A page may be taken from the others; where there are none, it is said once and first. */
    private static void sayOnEachPage(Note note, List<Section> sections) {
        if (sections.stream().noneMatch(Page.class::isInstance)) {
            sections.add(0, note);
        }
        sections.replaceAll(section -> section instanceof Page page ? page.beginningWith(note) : section);
    }

    /** What is in it, and what it says of these days but how much data there was, which is said once. */
    private static List<Phrase> held(Report report) {
        Phrase amount = Sentences.sufficiency(report.provenance().sufficiency());
        return Stream.concat(
                        Stream.of(Phrase.of("holds." + report.id())),
                        Sentences.each(report.summary()).filter(sentence -> !sentence.equals(amount)))
                .toList();
    }

    /** What each of them holds and says, and then each of them. */
    private static List<Section> enclosed(
            List<ReportDefinition> reports, ReportRequest request, PeriodEvents ofPeriod) {
        List<Report> composed =
                reports.stream().map(each -> compose(each, request, ofPeriod)).toList();
        List<Section> sections = new ArrayList<>();
        for (Report each : composed) {
            sections.add(new Figures(each.id(), Optional.of(each.title()), List.of(), held(each)));
        }
        composed.forEach(each -> sections.add(new Enclosed(each)));
        return sections;
    }
}
