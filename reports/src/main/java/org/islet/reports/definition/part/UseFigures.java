package org.islet.reports.definition.part;

import static org.islet.reports.definition.part.DayFigures.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.SetChanges;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Quantity;
import org.islet.reports.model.UseOfDay;
import org.islet.reports.model.UseOfDay.PumpUse;
import org.islet.reports.section.Figures;
import org.islet.reports.section.Figures.Figure;

/** How meter, sensor and pump were used, over all days. */
public final class UseFigures {

    private static final Set<String> OF_A_PUMP = Set.of("setChanges", "daysBetweenChanges", "suspendedHoursADay");

    private UseFigures() {}

    public static Figures devices(List<UseOfDay> days, SetChanges changes) {
        List<PumpUse> pump = pump(days);
        List<Figure> figures = List.of(
                figure(
                        "checksADay",
                        Measure.of(
                                Quantity.A_DAY,
                                days.stream()
                                        .flatMapToInt(day -> day.meterReadings().stream())
                                        .average())),
                figure(
                        "sensorHoursADay",
                        Measure.of(
                                Quantity.HOURS,
                                days.stream()
                                        .flatMapToDouble(day -> day.sensorHours().stream())
                                        .average())),
                figure("setChanges", known(pump, Measure.count(changes.moments().size()))),
                figure("daysBetweenChanges", Measure.of(Quantity.DAYS, changes.daysBetween())),
                figure("suspendedHoursADay", hoursADay(pump)));
        return new Figures("devices", Optional.of(Phrase.of("title.use")), applying(figures, pump), List.of());
    }

    public static Figures boluses(List<UseOfDay> days) {
        List<PumpUse> pump = pump(days);
        List<Figure> figures = List.of(
                figure("bolusesByHandADay", aDay(pump, PumpUse::byHand)),
                figure("withCalculatorPercent", share(pump, PumpUse::withCalculator, PumpUse::byHand)),
                figure("overriddenPercent", share(pump, use -> use.above() + use.below(), PumpUse::compared)),
                figure("automaticBolusesADay", aDay(pump, PumpUse::automatic)));
        var all = new Figures("boluses", Optional.of(Phrase.of("title.boluses")), figures, List.of());
        return pump.isEmpty() ? all.ofNothing(Phrase.of("figures.noPump")) : all;
    }

    /** Where no pump told anything its rows are not there. */
    private static List<Figure> applying(List<Figure> figures, List<PumpUse> pump) {
        return pump.isEmpty()
                ? figures.stream()
                        .filter(figure -> !OF_A_PUMP.contains(figure.id()))
                        .toList()
                : figures;
    }

    private static List<PumpUse> pump(List<UseOfDay> days) {
        return days.stream().flatMap(day -> day.pump().stream()).toList();
    }

    /** Nothing is counted of a pump nobody read. */
    private static Measure known(List<PumpUse> pump, Measure count) {
        return pump.isEmpty() ? Measure.of(count.quantity(), OptionalDouble.empty()) : count;
    }

    private static Measure aDay(List<PumpUse> pump, ToDoubleFunction<PumpUse> count) {
        return Measure.of(Quantity.A_DAY, pump.stream().mapToDouble(count).average());
    }

    private static Measure hoursADay(List<PumpUse> pump) {
        return Measure.of(
                Quantity.HOURS,
                pump.stream().mapToDouble(PumpUse::suspendedHours).average());
    }

    private static Measure share(List<PumpUse> pump, ToIntFunction<PumpUse> part, ToIntFunction<PumpUse> whole) {
        int all = pump.stream().mapToInt(whole).sum();
        return Measure.of(
                Quantity.PERCENT,
                all == 0
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(100.0 * pump.stream().mapToInt(part).sum() / all));
    }
}
