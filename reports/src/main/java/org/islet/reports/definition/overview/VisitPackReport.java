package org.islet.reports.definition.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.islet.devices.event.Basal;
import org.islet.devices.event.Bolus;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.compose.Sentences;
import org.islet.reports.definition.DataKind;
import org.islet.reports.definition.ReportDefinition;
import org.islet.reports.definition.ReportGroup;
import org.islet.reports.model.Period;
import org.islet.reports.model.Provenance;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.section.Note;

/** Several reports in one, for a visit: the kind of visit says which, and where nobody says the kind, the data do. */
public final class VisitPackReport implements ReportDefinition {

    /** What a visit is about. */
    public enum Visit {
        PUMP(
                "quick-summary",
                "assessment-and-progress",
                "glucose-profile",
                "patterns",
                "episode-summary",
                "trends-summary",
                "device-use",
                "daily-summary"),
        SENSOR(
                "quick-summary",
                "assessment-and-progress",
                "glucose-profile",
                "patterns",
                "episode-summary",
                "trends-summary",
                "daily-summary"),
        METER(
                "quick-summary",
                "assessment-and-progress",
                "standard-day-hourly",
                "patterns",
                "trends-summary",
                "device-use");

        private final List<String> reports;

        Visit(String... reports) {
            this.reports = List.of(reports);
        }

        private static Visit of(PeriodEvents events) {
            if (!events.of(Bolus.class).isEmpty() || !events.of(Basal.class).isEmpty()) {
                return PUMP;
            }
            return DataKind.SENSOR.isIn(events) ? SENSOR : METER;
        }

        private Phrase named() {
            return Phrase.of("visit." + this);
        }
    }

    private final Optional<Visit> visit;
    private final Function<String, ReportDefinition> reports;

    /** @param visit empty where the data are to say it */
    public VisitPackReport(Optional<Visit> visit, Function<String, ReportDefinition> reports) {
        this.visit = visit;
        this.reports = reports;
    }

    @Override
    public String id() {
        return "visit-pack"
                + visit.map(kind -> "-" + kind.name().toLowerCase(Locale.ROOT)).orElse("");
    }

    @Override
    public ReportGroup group() {
        return ReportGroup.VISIT;
    }

    @Override
    public boolean withInsulin() {
        return true;
    }

    /** As far back as any of its reports does. */
    @Override
    public Period looksAt(Period asked) {
        LocalDate earliest = Stream.of(Visit.values())
                .flatMap(this::reports)
                .map(report -> report.looksAt(asked).from())
                .min(LocalDate::compareTo)
                .orElse(asked.from());
        return new Period(earliest, asked.to(), asked.zone());
    }

    @Override
    public List<ReportDefinition> encloses(PeriodEvents events) {
        return reports(visit.orElseGet(() -> Visit.of(events))).toList();
    }

    private Stream<ReportDefinition> reports(Visit kind) {
        return kind.reports.stream().map(reports);
    }

    @Override
    public Body compose(ReportRequest request, PeriodEvents events, Provenance provenance) {
        Phrase kind = visit.orElseGet(() -> Visit.of(events)).named();
        return new Body(
                Phrase.of("summary.together", kind, Sentences.sufficiency(provenance.sufficiency())),
                List.of(new Note(kind, Note.Weight.FINDING, List.of()), DataAtAGlance.of(request, events, provenance)));
    }
}
