package org.islet.reports.definition.part;

import static org.islet.reports.definition.part.DayFigures.figure;

import java.util.ArrayList;
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

/** Insulin and food of a day in the mean: the rows of a pump where there is one, those of pens where there are any. */
public final class InsulinFigures {

    private final List<InsulinOfDay> insulin;
    private final List<Day> days;

    private InsulinFigures(List<Day> days) {
        this.days = days;
        this.insulin = days.stream().map(Day::insulin).toList();
    }

    /** Means of the days on which each is known. */
    public static Figures aDay(List<Day> days) {
        var means = new InsulinFigures(days);
        return means.figures(means.rows());
    }

    /** The same with every row there is, for setting it beside other days. */
    public static Figures everyRow(List<Day> days) {
        var means = new InsulinFigures(days);
        return means.figures(means.all());
    }

    private Figures figures(List<Figure> rows) {
        var all = new Figures(
                "insulin", Optional.of(Phrase.of("title.insulinADay")), rows, List.of(Phrase.of("quick.knownDays")));
        boolean isKnown = rows.stream().anyMatch(figure -> figure.value().isKnown());
        return isKnown ? all : all.ofNothing(Phrase.of("figures.noInsulin"));
    }

    private List<Figure> all() {
        return List.of(
                together(),
                mean("bolusADay", InsulinOfDay::bolus),
                mean("basalADay", InsulinOfDay::basal),
                mean("automaticADay", InsulinOfDay::automatic),
                share("automaticPercentADay", InsulinOfDay::byItself),
                mean("injectedADay", InsulinOfDay::injected),
                mean("longActingADay", day -> day.injections().longActing()),
                share("basalPercentADay", InsulinOfDay::basalOfTotal),
                bolusesADay(),
                carbs());
    }

    /** Without what does not apply: no pump, no pen, or basal insulin that a loop tells within its sum. */
    private List<Figure> rows() {
        boolean isPump = insulin.stream().anyMatch(InsulinOfDay::isOfPump);
        boolean isPen = isAny(InsulinOfDay::injected);
        boolean isNothing = !isPump && !isPen;
        boolean isLoop = isAny(InsulinOfDay::byItself);
        boolean isInSum = isAny(InsulinOfDay::automatic);
        List<Figure> rows = new ArrayList<>(all());
        rows.removeIf(row -> switch (row.id()) {
            case "bolusADay", "bolusesADay" -> !isPump && !isNothing;
            case "basalADay" -> !isPump && !isNothing || isInSum && !row.value().isKnown();
            case "basalPercentADay" -> isInSum && !row.value().isKnown();
            case "automaticADay" -> !isInSum;
            case "automaticPercentADay" -> !isLoop;
            case "injectedADay" -> !isPen;
            case "longActingADay" -> !row.value().isKnown();
            default -> false;
        });
        return rows;
    }

    private boolean isAny(Function<InsulinOfDay, OptionalDouble> units) {
        return insulin.stream().anyMatch(day -> units.apply(day).isPresent());
    }

    private Figure together() {
        return mean("insulinADay", InsulinOfDay::total);
    }

    /** In per cent of all insulin of the days on which both are known. */
    private Figure share(String id, Function<InsulinOfDay, OptionalDouble> units) {
        double part = 0;
        double all = 0;
        for (InsulinOfDay day : insulin) {
            if (units.apply(day).isPresent() && day.total().isPresent()) {
                part += units.apply(day).getAsDouble();
                all += day.total().getAsDouble();
            }
        }
        return figure(
                id,
                Measure.of(Quantity.PERCENT, all == 0 ? OptionalDouble.empty() : OptionalDouble.of(100 * part / all)));
    }

    private Figure bolusesADay() {
        return figure(
                "bolusesADay",
                Measure.of(
                        Quantity.A_DAY,
                        WeekFigures.average(
                                days,
                                day -> day.insulin().bolus().isPresent()
                                        ? OptionalDouble.of(day.insulin().boluses())
                                        : OptionalDouble.empty())));
    }

    private Figure carbs() {
        return figure("carbsADay", Measure.of(Quantity.GRAMS, WeekFigures.average(days, Day::carbGrams)));
    }

    private Figure mean(String id, Function<InsulinOfDay, OptionalDouble> units) {
        return figure(
                id, Measure.of(Quantity.INSULIN_SUM, WeekFigures.average(days, day -> units.apply(day.insulin()))));
    }
}
