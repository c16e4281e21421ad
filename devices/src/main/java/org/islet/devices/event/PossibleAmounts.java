package org.islet.devices.event;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Which amounts of insulin, of food and of time somebody can have meant. What lies outside is kept as it is told, is said
 * to be doubtful and is in no sum (docs/data-model.md); for glucose see {@link GlucoseReading#cannotBeRight()}.
 *
 * <p>The bounds are no one's limit of treatment: they lie ten times beyond what any pump, pen or diary takes (a pump's
 * largest bolus is 75 U, a pen's 160 U, a syringe of U-500 250 U).
 */
public final class PossibleAmounts {

    /** In U, and of a rate in U/h. */
    private static final double MOST_INSULIN = 2_500;

    /** In grams or exchanges. */
    private static final double MOST_FOOD = 10_000;

    private static final Duration LONGEST = Duration.ofDays(366);

    private PossibleAmounts() {}

    public static boolean allow(DeviceEvent event) {
        return hasNone(event)
                || !exceed(event)
                        && DoubleStream.concat(food(event), insulin(event)).noneMatch(amount -> amount < 0)
                        && duration(event).filter(Duration::isNegative).isEmpty();
    }

    /** Whether one of them is larger than anybody can have meant. */
    public static boolean exceed(DeviceEvent event) {
        return !hasNone(event)
                && (food(event).anyMatch(amount -> amount > MOST_FOOD)
                        || insulin(event).anyMatch(units -> units > MOST_INSULIN)
                        || duration(event)
                                .map(time -> time.compareTo(LONGEST) > 0)
                                .orElse(false));
    }

    /** By far the most events need no closer look. */
    private static boolean hasNone(DeviceEvent event) {
        return event instanceof GlucoseReading;
    }

    private static DoubleStream food(DeviceEvent event) {
        if (event instanceof LogbookEntry entry && entry.kind() == LogbookEntry.Kind.CARBS) {
            return entry.amount().stream();
        }
        return event instanceof BolusCalculation calculation ? calculation.carbs().stream() : DoubleStream.empty();
    }

    private static DoubleStream insulin(DeviceEvent event) {
        if (event instanceof Bolus bolus) {
            return units(bolus.programmed(), bolus.delivered());
        }
        if (event instanceof Basal basal) {
            return units(basal.rate());
        }
        if (event instanceof DailyTotal total) {
            return DoubleStream.of(total.insulin().value());
        }
        if (event instanceof LogbookEntry entry && entry.kind() == LogbookEntry.Kind.INSULIN) {
            return entry.amount().stream();
        }
        return DoubleStream.empty();
    }

    @SafeVarargs
    private static DoubleStream units(Optional<InsulinUnits>... amounts) {
        return Stream.of(amounts).flatMap(Optional::stream).mapToDouble(InsulinUnits::value);
    }

    private static Optional<Duration> duration(DeviceEvent event) {
        if (event instanceof Bolus bolus) {
            return bolus.duration();
        }
        return event instanceof Basal basal ? basal.duration() : Optional.empty();
    }
}
