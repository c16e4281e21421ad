package org.islet.reports.definition.part;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.model.Day;
import org.islet.reports.model.GlucoseStatistics;
import org.islet.reports.model.InsulinOfDay;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Quantity;
import org.islet.reports.section.Figures;
import org.islet.reports.section.Figures.Figure;

/** The numbers of one day. */
public final class DayFigures {

    private static final int EVENTS_SHOWN = 10;

    private DayFigures() {}

    public static Figures glucose(Day day, boolean isMeter) {
        GlucoseStatistics statistics = isMeter ? day.meterStatistics() : day.statistics();
        List<Figure> figures = new ArrayList<>();
        figures.add(figure("mean", Measure.glucose(statistics.mean())));
        figures.add(figure("standardDeviation", Measure.glucose(statistics.standardDeviation())));
        figures.add(figure("cvPercent", Measure.of(Quantity.PERCENT, statistics.cvPercent())));
        figures.add(figure("lowest", statistics.lowest()));
        figures.add(figure("highest", statistics.highest()));
        figures.add(
                isMeter
                        ? figure("readings", Measure.count(statistics.readings()))
                        : figure("activePercent", Measure.of(Quantity.PERCENT, statistics.activePercent())));
        return new Figures("glucose", Optional.empty(), figures, List.of());
    }

    public static Figures insulin(Day day) {
        InsulinOfDay insulin = day.insulin();
        List<Figure> figures = new ArrayList<>();
        boolean isOfPens = insulin.injected().isPresent() && !insulin.isOfPump();
        if (!isOfPens) {
            figures.add(figure("bolusDelivered", sum(insulin.bolusDelivered())));
        }
        addKnown(figures, "bolusProgrammedOnly", insulin.bolusProgrammedOnly());
        addKnown(figures, "automatic", insulin.automatic());
        if (insulin.basal().isPresent() || !isOfPens && insulin.automatic().isEmpty()) {
            figures.add(figure("basal", sum(insulin.basal())));
        }
        if (insulin.basal().isPresent() && insulin.basalHours() < day.hours() - 0.05) {
            figures.add(figure("basalHours", Measure.of(Quantity.HOURS, insulin.basalHours())));
        }
        addKnown(figures, "injected", insulin.injected());
        addKnown(figures, "longActing", insulin.injections().longActing());
        figures.add(figure("insulinTotal", sum(insulin.total())));
        addShare(figures, "basalPercent", insulin.basalOfTotal(), insulin);
        addShare(figures, "automaticPercent", insulin.byItself(), insulin);
        addKnown(figures, "deviceTotal", insulin.deviceTotal());
        if (!isOfPens) {
            figures.add(figure("boluses", Measure.count(insulin.boluses())));
        }
        if (!day.injections().isEmpty()) {
            figures.add(figure("injections", Measure.count(day.injections().size())));
        }
        return new Figures("insulin", Optional.of(Phrase.of("title.insulin")), figures, List.of());
    }

    /** And of glucose alone the number of readings by the meter. */
    public static Figures food(Day day, boolean isGlucoseOnly) {
        List<Figure> figures = List.of(
                figure("carbGrams", Measure.of(Quantity.GRAMS, day.carbGrams())),
                figure("meterReadings", Measure.count(day.meterReadings().size())));
        List<Phrase> notes = new ArrayList<>(day.notes());
        List<Phrase> events = events(day);
        notes.addAll(events.subList(0, Math.min(EVENTS_SHOWN, events.size())));
        if (events.size() > EVENTS_SHOWN) {
            notes.add(Phrase.of("day.moreEvents", events.size() - EVENTS_SHOWN));
        }
        return new Figures(
                "food", Optional.of(Phrase.of(isGlucoseOnly ? "title.checks" : "title.food")), figures, notes);
    }

    /** What was written down and what sounded, with its time. */
    public static List<Phrase> events(Day day) {
        return Stream.concat(day.markers().stream(), day.alarms().stream())
                .sorted(Comparator.comparingDouble(Day.Note::hour))
                .map(note -> Phrase.of("day.event", LocalTime.ofSecondOfDay(60L * note.wallMinute()), note.text()))
                .toList();
    }

    /** Of nothing at all there is no share. */
    private static void addShare(List<Figure> figures, String id, OptionalDouble units, InsulinOfDay of) {
        double total = of.total().orElse(0);
        if (units.isPresent() && total > 0) {
            figures.add(figure(id, Measure.of(Quantity.PERCENT, 100 * units.getAsDouble() / total)));
        }
    }

    private static void addKnown(List<Figure> figures, String id, OptionalDouble units) {
        if (units.isPresent()) {
            figures.add(figure(id, sum(units)));
        }
    }

    private static Measure sum(OptionalDouble units) {
        return Measure.of(Quantity.INSULIN_SUM, units);
    }

    public static Figure figure(String id, Measure value) {
        return new Figure(id, Phrase.of("figure." + id), value);
    }
}
