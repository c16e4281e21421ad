package org.islet.reports.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.event.Alarm;
import org.islet.devices.event.Basal;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.BolusCalculation;
import org.islet.devices.event.DailyTotal;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.event.InfusionSetEvent;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Suspension;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Quantity;

/**
 * An event in words, for pages and reports: what it is, its one number and what that is of, and what else it says.
 *
 * @param value not known where an event has no number
 * @param unit empty where there is no number, or it has none
 */
public record EventWords(Phrase what, Measure value, Optional<Phrase> unit, List<Phrase> details) {

    private static final Measure NONE = Measure.of(Quantity.AMOUNT, OptionalDouble.empty());

    public EventWords {
        details = List.copyOf(details);
    }

    /** @param shownIn the unit of the reader */
    public static EventWords of(DeviceEvent event, GlucoseUnit shownIn) {
        List<Phrase> details = new ArrayList<>(EventDetails.of(event));
        if (event instanceof GlucoseReading reading) {
            Optional<Phrase> unit = reading.value().map(known -> text(shownIn.symbol()));
            return new EventWords(what(event), Measure.glucose(reading.value()), unit, details);
        }
        Optional<Amount> amount = amount(event);
        return new EventWords(
                what(event),
                amount.map(known -> Measure.of(known.quantity(), known.value())).orElse(NONE),
                amount.map(Amount::unit).filter(unit -> !unit.equals(text(""))),
                details);
    }

    /** In the unit its device stored glucose in, where it did. */
    public static GlucoseUnit unitOf(DeviceEvent event, GlucoseUnit otherwise) {
        return event instanceof GlucoseReading reading
                ? reading.value().map(Glucose::unit).orElse(otherwise)
                : otherwise;
    }

    public static Phrase what(DeviceEvent event) {
        if (event instanceof GlucoseReading reading) {
            return reading.flags().contains(GlucoseReading.BY_HAND)
                    ? Phrase.of("event.glucose.hand")
                    : Phrase.of("event.glucose." + reading.kind());
        }
        if (event instanceof Basal basal) {
            return Phrase.of("event.basal." + (basal.isRebuilt() ? "REBUILT" : basal.kind()));
        }
        if (event instanceof InfusionSetEvent delivery) {
            return Phrase.of("event.delivery." + delivery.kind());
        }
        if (event instanceof LogbookEntry entry) {
            return Phrase.of("entry." + entry.kind());
        }
        if (event instanceof Suspension suspension) {
            return Phrase.of("event.suspension." + suspension.state());
        }
        return Phrase.of("event." + event.getClass().getSimpleName());
    }

    /** A number as it was told. */
    private record Amount(Quantity quantity, double value, Phrase unit) {

        private Amount(double value, Phrase unit) {
            this(Quantity.AMOUNT, value, unit);
        }
    }

    private static Optional<Amount> amount(DeviceEvent event) {
        if (event instanceof Bolus bolus) {
            return units(bolus.delivered().or(bolus::programmed));
        }
        if (event instanceof Basal basal) {
            return basal.rate()
                    .map(rate -> new Amount(rate.value(), Phrase.of("unit.rate")))
                    .or(() -> amount(basal.percent(), text("%")));
        }
        if (event instanceof BolusCalculation calculation) {
            return units(calculation.recommended());
        }
        if (event instanceof InfusionSetEvent delivery) {
            return units(delivery.delivered().or(delivery::programmed));
        }
        if (event instanceof LogbookEntry entry && isGrams(entry)) {
            return grams(entry.amount());
        }
        if (event instanceof LogbookEntry entry) {
            return amount(entry.amount(), unit(entry.unit().orElse("")));
        }
        if (event instanceof Alarm alarm) {
            return amount(alarm.value(), text(""));
        }
        return event instanceof DailyTotal total ? units(Optional.of(total.insulin())) : Optional.empty();
    }

    private static Optional<Amount> units(Optional<InsulinUnits> units) {
        return units.map(known -> new Amount(known.value(), Phrase.of("unit.insulin")));
    }

    private static Optional<Amount> amount(OptionalDouble value, Phrase unit) {
        return value.isPresent() ? Optional.of(new Amount(value.getAsDouble(), unit)) : Optional.empty();
    }

    private static boolean isGrams(LogbookEntry entry) {
        return entry.kind() == LogbookEntry.Kind.CARBS
                && entry.unit().filter("g"::equals).isPresent();
    }

    private static Optional<Amount> grams(OptionalDouble value) {
        return value.isPresent()
                ? Optional.of(new Amount(
                        Quantity.GRAMS_TOLD, value.getAsDouble(), Phrase.of("event.text", Quantity.GRAMS_TOLD)))
                : Optional.empty();
    }

    private static Phrase unit(String told) {
        return switch (told) {
            case "U" -> Phrase.of("unit.insulin");
            case "exchange" -> Phrase.of("unit.exchanges");
            default -> text(told);
        };
    }

    static Phrase text(String text) {
        return Phrase.of("event.text", text);
    }
}
