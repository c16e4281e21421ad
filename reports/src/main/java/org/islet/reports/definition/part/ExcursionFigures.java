package org.islet.reports.definition.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.islet.devices.event.Glucose;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.compose.day.SensorDays;
import org.islet.reports.compose.day.SensorDays.SensorDay;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Quantity;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.model.Targets;
import org.islet.reports.section.Figures;
import org.islet.reports.section.Figures.Figure;

/** How often, and how far, the sensor's trace left the target range, and how far the sensor was from the meter. */
public final class ExcursionFigures {

    private ExcursionFigures() {}

    /** Empty where the sensor saw nothing, which stands beside its other numbers. */
    public static Optional<Figures> of(ReportRequest request, PeriodEvents events) {
        SensorDay all = new SensorDays(request, events).together(request.period());
        if (all.readings().isEmpty()) {
            return Optional.empty();
        }
        Targets targets = request.targets();
        List<Figure> figures = new ArrayList<>();
        figures.add(figure("lows", count(all.lows())));
        figures.add(figure("highs", count(all.highs())));
        figures.add(area("areaBelow", all.areaBelow(), targets.low(), request));
        figures.add(area("areaAbove", all.areaAbove(), targets.high(), request));
        if (all.accuracy().pairs() > 0) {
            figures.add(figure(
                    "mardPercent", Measure.of(Quantity.PERCENT, all.accuracy().mardPercent())));
            figures.add(figure("mardPairs", Measure.count(all.accuracy().pairs())));
        }
        return Optional.of(new Figures(
                "excursions",
                Optional.of(Phrase.of("title.excursions")),
                figures,
                List.of(Phrase.of("excursions.explained"))));
    }

    private static Figure figure(String id, Measure value) {
        return new Figure(id, Phrase.of("figure." + id), value);
    }

    private static Figure area(String id, OptionalDouble area, Glucose limit, ReportRequest request) {
        Glucose written = new Glucose(Targets.limit(limit, request.unit()), request.unit());
        return new Figure(
                id, Phrase.of("figure." + id, Measure.glucose(written)), Measure.of(Quantity.GLUCOSE_HOURS, area));
    }

    private static Measure count(OptionalLong count) {
        return Measure.of(
                Quantity.COUNT, count.isPresent() ? OptionalDouble.of(count.getAsLong()) : OptionalDouble.empty());
    }
}
