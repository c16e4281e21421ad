package org.islet.reports.compose;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.BolusCalculation;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.PeriodEvents.Placed;
import org.islet.reports.model.InsulinKind;
import org.islet.reports.model.Measure;

/**
 * What a person wrote into the portal, beside what devices recorded: always with a mark of its own. Glucose is in no
 * statistic; food and insulin count, but for what a bolus calculator was told, or a pump gave, within half an hour and a
 * fifth of the amount: a possible duplicate, which counts once (docs/metrics.md).
 */
final class WrittenByHand {

    private static final Duration SAME = Duration.ofMinutes(30);
    private static final double A_FIFTH = 0.2;

    private final PeriodEvents events;

    WrittenByHand(PeriodEvents events) {
        this.events = events;
    }

    /** Whether a bolus calculator was told about the same food, in grams. */
    boolean repeatsFood(Placed<LogbookEntry> entry) {
        return isNear(
                entry.event().amount(),
                PeriodEvents.between(events.all(BolusCalculation.class), from(entry), before(entry)).stream()
                        .map(Placed::event)
                        .filter(told -> told.carbUnit()
                                .filter(BolusCalculation.CarbUnit.EXCHANGES::equals)
                                .isEmpty())
                        .flatMapToDouble(told -> told.carbs().stream()));
    }

    /** Whether a pump gave about the same; what acts long, no pump gives. */
    boolean repeatsBolus(Placed<LogbookEntry> entry) {
        return entry.isByHand()
                && entry.event().kind() == LogbookEntry.Kind.INSULIN
                && InsulinKind.of(entry.event().text().orElse("")) != InsulinKind.LONG
                && isNear(
                        entry.event().amount(),
                        PeriodEvents.between(events.all(Bolus.class), from(entry), before(entry)).stream()
                                .map(bolus -> bolus.event().delivered().or(bolus.event()::programmed))
                                .flatMap(Optional::stream)
                                .mapToDouble(InsulinUnits::value));
    }

    private static Instant from(Placed<?> entry) {
        return entry.at().minus(SAME);
    }

    private static Instant before(Placed<?> entry) {
        return entry.at().plus(SAME).plusNanos(1);
    }

    private static boolean isNear(OptionalDouble written, DoubleStream recorded) {
        return written.isPresent()
                && recorded.anyMatch(
                        amount -> amount > 0 && Math.abs(written.getAsDouble() - amount) <= A_FIFTH * amount + 1e-9);
    }

    /** Marked where it is by hand. */
    Phrase said(Placed<LogbookEntry> entry) {
        Phrase words = Sentences.entry(entry.event());
        if (!entry.isByHand()) {
            return words;
        }
        Phrase marked = Phrase.of("event.byHand", words);
        return repeatsBolus(entry) ? Phrase.of("event.repeated", marked) : marked;
    }

    static Phrase glucose(GlucoseReading reading) {
        return Phrase.of("event.byHand", Phrase.of("event.glucose.byHand", Measure.glucose(reading.value())));
    }
}
