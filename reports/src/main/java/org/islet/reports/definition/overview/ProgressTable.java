package org.islet.reports.definition.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.model.GlucoseRange;
import org.islet.reports.model.GlucoseStatistics;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Quantity;
import org.islet.reports.section.Figures;
import org.islet.reports.section.Figures.Figure;
import org.islet.reports.section.Table;
import org.islet.reports.section.Table.Cell;
import org.islet.reports.section.Table.Column;

/**
 * The measures of both periods, a row each, with the difference where both rest on enough days. What neither has is left
 * out, and so is what two periods are not held against each other by: an outermost value, a number of readings.
 */
final class ProgressTable {

    private static final List<Column> COLUMNS = Stream.of(
                    "measure", "these_days", "days_before", "difference", "counted_in", "group")
            .map(id -> new Column(id, Phrase.of("column." + id)))
            .toList();

    private static final Set<String> NOT_COMPARED =
            Set.of("lowest", "highest", "meterReadings", "readings", "readingsADay", "setChanges", "sensorHoursADay");

    private final ComparedDays now;
    private final Optional<ComparedDays> before;
    private final AsWritten written;
    private final List<List<Cell>> rows = new ArrayList<>();
    private boolean isDifferenceMissing;

    private ProgressTable(ComparedDays now, Optional<ComparedDays> before) {
        this.now = now;
        this.before = before;
        this.written = new AsWritten(now.request());
        boolean isGlucoseEnough = areEnough(days -> days.sufficiency().isEnough());
        add(ComparedDays::glucose, isGlucoseEnough);
        add(ProgressTable::shares, isGlucoseEnough);
        add(this::meter, areEnough(ComparedDays::hasEnoughMeter));
        add(ComparedDays::insulin, areEnough(ComparedDays::hasEnoughInsulin));
        boolean isUseEnough = areEnough(ComparedDays::hasEnoughUse);
        add(days -> days.used().toList().get(0), isUseEnough);
        add(days -> days.used().toList().get(1), isUseEnough);
    }

    static ProgressTable of(ComparedDays now, Optional<ComparedDays> before) {
        return new ProgressTable(now, before);
    }

    Table table() {
        return new Table("measures", Phrase.of("title.measures"), COLUMNS, rows, true);
    }

    /** Whether something is known of both periods, and of one of them of too few days. */
    boolean isDifferenceMissing() {
        return isDifferenceMissing;
    }

    private boolean areEnough(Predicate<ComparedDays> isEnough) {
        return isEnough.test(now) && before.filter(isEnough).isPresent();
    }

    private void add(Function<ComparedDays, Figures> figures, boolean isEnough) {
        Figures ofNow = figures.apply(now);
        Optional<Figures> ofBefore = before.map(figures);
        if (!ofNow.isMeasured() && ofBefore.filter(Figures::isMeasured).isEmpty()) {
            return;
        }
        var group = new Table.Named(ofNow.id(), ofNow.title().orElseThrow());
        for (Figure figure : rows(ofNow, ofBefore)) {
            Measure here = byId(ofNow, figure.id())
                    .map(ProgressTable::fine)
                    .orElse(Measure.of(fine(figure.value()).quantity(), OptionalDouble.empty()));
            Measure there = ofBefore.flatMap(other -> byId(other, figure.id()))
                    .map(ProgressTable::fine)
                    .orElse(Measure.of(here.quantity(), OptionalDouble.empty()));
            if (NOT_COMPARED.contains(figure.id()) || !here.isKnown() && !there.isKnown()) {
                continue;
            }
            isDifferenceMissing |= !isEnough && here.isKnown() && there.isKnown();
            rows.add(List.of(
                    new Table.Named(ofNow.id() + "." + figure.id(), figure.name()),
                    new Table.Number(here),
                    new Table.Number(there),
                    new Table.Change(difference(here, there, isEnough)),
                    new Table.Unit(here.quantity()),
                    group));
        }
    }

    /** Those of whichever period has more: a pump has rows that nobody else has. */
    private static List<Figure> rows(Figures ofNow, Optional<Figures> ofBefore) {
        return ofBefore.filter(other -> other.figures().size() > ofNow.figures().size())
                .orElse(ofNow)
                .figures();
    }

    /** Beside a sensor its mean alone. */
    private Figures meter(ComparedDays days) {
        Figures all = days.meterGlucose();
        boolean isBesideSensor = now.glucose().isMeasured();
        return isBesideSensor
                ? new Figures(all.id(), all.title(), all.figures().subList(0, 1), all.notes(), all.isMeasured())
                : all;
    }

    private static Optional<Measure> byId(Figures figures, String id) {
        return figures.figures().stream()
                .filter(figure -> figure.id().equals(id))
                .map(Figure::value)
                .findFirst();
    }

    /** Per cents with one decimal: whole ones would hide most of what changed. */
    private static Measure fine(Measure measure) {
        return measure.quantity() == Quantity.PERCENT ? Measure.of(Quantity.FINE_PERCENT, measure.value()) : measure;
    }

    private Measure difference(Measure here, Measure there, boolean isEnough) {
        Quantity quantity = here.quantity() == Quantity.FINE_PERCENT ? Quantity.POINTS : here.quantity();
        boolean isKnown = isEnough && here.isKnown() && there.isKnown();
        return Measure.of(
                quantity, isKnown ? OptionalDouble.of(written.difference(here, there)) : OptionalDouble.empty());
    }

    private static Figures shares(ComparedDays days) {
        GlucoseStatistics statistics = days.profile().statistics();
        List<Figure> figures = Stream.of(GlucoseRange.values())
                .map(range -> new Figure(
                        range.token(),
                        Phrase.of("range." + range),
                        Measure.of(
                                Quantity.PERCENT,
                                statistics
                                        .shares()
                                        .map(shares -> OptionalDouble.of(shares.inOrder()[range.ordinal()]))
                                        .orElse(OptionalDouble.empty()))))
                .toList();
        return new Figures("ranges", Optional.of(Phrase.of("title.ranges")), figures, List.of());
    }
}
