package org.islet.reports.definition.part;

import static org.islet.reports.definition.part.DayFigures.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.islet.devices.event.Glucose;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.model.GlucoseProfile;
import org.islet.reports.model.GlucoseStatistics;
import org.islet.reports.model.Goals;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Quantity;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.model.Sufficiency;
import org.islet.reports.model.Targets;
import org.islet.reports.section.Figures;
import org.islet.reports.section.Figures.Figure;

/** The numbers of a period. */
public final class ProfileFigures {

    private ProfileFigures() {}

    /** In pregnancy there is no management indicator, and the target is the tight range itself. */
    public static Figures sensor(ReportRequest request, GlucoseProfile profile, Sufficiency sufficiency) {
        GlucoseStatistics statistics = profile.statistics();
        boolean isPregnancy = request.targets().preset().isOfPregnancy();
        Targets counted = isPregnancy ? request.targets() : Targets.ADULT;
        List<Figure> figures = new ArrayList<>();
        figures.add(figure("mean", Measure.glucose(statistics.mean())));
        if (!isPregnancy) {
            figures.add(figure("gmiPercent", Measure.of(Quantity.FINE_PERCENT, statistics.gmiPercent())));
        }
        figures.add(figure("standardDeviation", Measure.glucose(statistics.standardDeviation())));
        figures.add(new Figure(
                "cvPercent", Phrase.of("figure.cvStable"), Measure.of(Quantity.PERCENT, statistics.cvPercent())));
        figures.add(figure("lowest", statistics.lowest()));
        figures.add(figure("highest", statistics.highest()));
        if (!isPregnancy) {
            figures.add(limited(
                    "tightPercent",
                    Measure.of(Quantity.PERCENT, statistics.tightPercent()),
                    request,
                    Targets.TIGHT.low(),
                    Targets.TIGHT.high()));
        }
        figures.add(limited("lowsADay", aDay(profile.episodes().low()), request, counted.low()));
        figures.add(limited("veryLowsADay", aDay(profile.episodes().veryLow()), request, counted.veryLow()));
        figures.add(limited("highsADay", aDay(profile.episodes().high()), request, counted.high()));
        figures.add(figure("activePercent", Measure.of(Quantity.PERCENT, statistics.activePercent())));
        if (sufficiency.meterReadings() > 0) {
            figures.add(figure("meterReadings", Measure.count(sufficiency.meterReadings())));
        }
        var all = new Figures("glucose", Optional.of(Phrase.of("title.glucose")), figures, notes(request, statistics));
        return statistics.readings() == 0 ? all.ofNothing(Phrase.of("figures.noSensor")) : all;
    }

    private static List<Phrase> notes(ReportRequest request, GlucoseStatistics statistics) {
        Targets.Preset preset = request.targets().preset();
        if (!Goals.of(preset).areSet()) {
            return List.of(Phrase.of("profile.noGoals"));
        }
        boolean lacksGmi = !preset.isOfPregnancy()
                && statistics.readings() > 0
                && statistics.gmiPercent().isEmpty();
        return lacksGmi ? List.of(Phrase.of("profile.noGmi")) : List.of();
    }

    public static Figures meter(GlucoseStatistics statistics, long days) {
        var all = new Figures(
                "meter",
                Optional.of(Phrase.of("title.meter")),
                List.of(
                        figure("mean", Measure.glucose(statistics.mean())),
                        figure("standardDeviation", Measure.glucose(statistics.standardDeviation())),
                        figure("cvPercent", Measure.of(Quantity.PERCENT, statistics.cvPercent())),
                        figure("lowest", statistics.lowest()),
                        figure("highest", statistics.highest()),
                        figure("readings", Measure.count(statistics.readings())),
                        figure("readingsADay", Measure.of(Quantity.A_DAY, (double) statistics.readings() / days))),
                List.of(Phrase.of("profile.meterNote")));
        return statistics.readings() == 0 ? all.ofNothing(Phrase.of("figures.noMeter")) : all;
    }

    /** A number whose name says the limits it was counted by. */
    static Figure limited(String id, Measure value, ReportRequest request, Glucose... limits) {
        Object[] written = new Object[limits.length];
        for (int i = 0; i < limits.length; i++) {
            written[i] = Measure.glucose(new Glucose(Targets.limit(limits[i], request.unit()), request.unit()));
        }
        return new Figure(id, Phrase.of("figure." + id, written), value);
    }

    private static Measure aDay(java.util.OptionalDouble rate) {
        return Measure.of(Quantity.A_DAY, rate);
    }
}
