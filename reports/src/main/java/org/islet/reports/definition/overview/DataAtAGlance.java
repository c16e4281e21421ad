package org.islet.reports.definition.overview;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.Days;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.model.Day;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Provenance;
import org.islet.reports.model.Quantity;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.model.ReportRequest.DataSource;
import org.islet.reports.model.Sufficiency;
import org.islet.reports.section.Figures;
import org.islet.reports.section.Figures.Figure;

/** How much there is to go by in a period, each kind of data by the days that have it, and where it came from. */
final class DataAtAGlance {

    private DataAtAGlance() {}

    static Figures of(ReportRequest request, PeriodEvents events, Provenance provenance) {
        Sufficiency sufficiency = provenance.sufficiency();
        List<Day> days = Days.of(request, events);
        List<Figure> figures = List.of(
                days("daysWithSensor", sufficiency.daysWithData(), days),
                new Figure(
                        "sensorActive",
                        Phrase.of("figure.activePercent"),
                        Measure.of(Quantity.PERCENT, sufficiency.activePercent())),
                days("daysWithMeter", sufficiency.daysWithMeter(), days),
                new Figure(
                        "meterReadings", Phrase.of("figure.meterReadings"), Measure.count(sufficiency.meterReadings())),
                days("daysWithInsulin", count(days, day -> day.insulin().total().isPresent()), days),
                days("daysWithFood", count(days, day -> day.carbGrams().isPresent()), days));
        return new Figures("data", Optional.of(Phrase.of("title.dataAtAGlance")), figures, notes(request, provenance));
    }

    private static Figure days(String id, long with, List<Day> days) {
        return new Figure(id, Phrase.of("figure." + id, Phrase.of("days", days.size())), Measure.count(with));
    }

    private static long count(List<Day> days, Predicate<Day> has) {
        return days.stream().filter(has).count();
    }

    private static List<Phrase> notes(ReportRequest request, Provenance provenance) {
        List<Phrase> notes = new ArrayList<>();
        if (provenance.sufficiency().readings() > 0) {
            notes.add(Phrase.of(
                    provenance.sufficiency().isEnough() ? "glance.enough" : "foot.needs", Sufficiency.DAYS_NEEDED, (int)
                            Sufficiency.ACTIVE_PERCENT_NEEDED));
        }
        provenance.sources().forEach(source -> notes.add(source(request, source)));
        return notes;
    }

    private static Phrase source(ReportRequest request, DataSource source) {
        return source.lastUpload()
                .map(at -> Phrase.of(
                        "head.lastUpload",
                        source.named(),
                        LocalDateTime.ofInstant(at, request.period().zone())))
                .orElseGet(source::named);
    }
}
