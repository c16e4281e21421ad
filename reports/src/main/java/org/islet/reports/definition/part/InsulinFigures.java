package org.islet.reports.definition.part;

import static org.islet.reports.definition.part.DayFigures.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.model.Day;
import org.islet.reports.model.InsulinOfDay;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Quantity;
import org.islet.reports.section.Figures;
import org.islet.reports.section.Figures.Figure;

/** Insulin and food of a day in the mean. */
public final class InsulinFigures {

    private InsulinFigures() {}

    /** Means of the days on which each is known. */
    public static Figures aDay(List<Day> days) {
        List<Figure> figures = List.of(
                figure("insulinADay", mean(days, day -> day.insulin().total())),
                figure("bolusADay", mean(days, day -> day.insulin().bolus())),
                figure("basalADay", mean(days, day -> day.insulin().basal())),
                figure("basalPercentADay", Measure.of(Quantity.PERCENT, basalPercent(days))),
                figure("injectedADay", mean(days, day -> day.insulin().injected())),
                figure("automaticADay", mean(days, day -> day.insulin().automatic())),
                figure("bolusesADay", bolusesADay(days)),
                figure("carbsADay", Measure.of(Quantity.GRAMS, WeekFigures.average(days, Day::carbGrams))));
        var all = new Figures(
                "insulin", Optional.of(Phrase.of("title.insulinADay")), figures, List.of(Phrase.of("quick.knownDays")));
        boolean isKnown = figures.stream().anyMatch(figure -> figure.value().isKnown());
        return isKnown ? all : all.ofNothing(Phrase.of("figures.noInsulin"));
    }

    /** Of the insulin of those days on which both are known. */
    private static OptionalDouble basalPercent(List<Day> days) {
        List<InsulinOfDay> known = days.stream()
                .map(Day::insulin)
                .filter(insulin ->
                        insulin.basal().isPresent() && insulin.total().isPresent())
                .toList();
        double all =
                known.stream().mapToDouble(insulin -> insulin.total().orElse(0)).sum();
        double basal =
                known.stream().mapToDouble(insulin -> insulin.basal().orElse(0)).sum();
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(100 * basal / all);
    }

    private static Measure bolusesADay(List<Day> days) {
        return Measure.of(
                Quantity.A_DAY,
                WeekFigures.average(
                        days,
                        day -> day.insulin().bolus().isPresent()
                                ? OptionalDouble.of(day.insulin().boluses())
                                : OptionalDouble.empty()));
    }

    private static Measure mean(List<Day> days, Function<Day, OptionalDouble> units) {
        return Measure.of(Quantity.INSULIN_SUM, WeekFigures.average(days, units));
    }
}
