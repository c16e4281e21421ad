package org.islet.reports.definition.part;

import static org.islet.reports.definition.part.DayFigures.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        figures.add(figure("lows", Measure.count(all.lows())));
        figures.add(figure("highs", Measure.count(all.highs())));
        figures.add(ProfileFigures.limited(
                "areaBelow", Measure.of(Quantity.GLUCOSE_HOURS, all.areaBelow()), request, targets.low()));
        figures.add(ProfileFigures.limited(
                "areaAbove", Measure.of(Quantity.GLUCOSE_HOURS, all.areaAbove()), request, targets.high()));
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
}
