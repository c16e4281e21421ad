package org.islet.reports.compose;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.islet.devices.event.Alarm;
import org.islet.devices.event.Basal;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.BolusCalculation;
import org.islet.devices.event.ClockChange;
import org.islet.devices.event.DailyTotal;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.InfusionSetEvent;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.PossibleAmounts;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.Status;
import org.islet.devices.event.Suspension;
import org.islet.devices.event.UnknownEvent;
import org.islet.devices.phrase.DevicePhrases;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.model.InsulinKind;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Quantity;

/** What an event says beside its number, each in a few words. */
final class EventDetails {

    /** Marks of devices for which there are words; others are said as the device has them. */
    private static final Set<String> FLAGS =
            Set.of("beforeMeal", "afterMeal", "fasting", "control", "manual", "enteredByHand", "backfilled");

    private final List<Phrase> details = new ArrayList<>();

    private EventDetails() {}

    static List<Phrase> of(DeviceEvent event) {
        var said = new EventDetails();
        said.told(event);
        if (!PossibleAmounts.allow(event)) {
            said.add("detail.impossible");
        }
        return said.details;
    }

    private void told(DeviceEvent event) {
        if (event instanceof GlucoseReading reading) {
            reading(reading);
        } else if (event instanceof Bolus bolus) {
            bolus(bolus);
        } else if (event instanceof BolusCalculation calculation) {
            calculation(calculation);
        } else if (event instanceof Basal basal) {
            basal(basal);
        } else if (event instanceof Suspension suspension) {
            add("detail.reason." + suspension.reason());
        } else if (event instanceof InfusionSetEvent work) {
            work.detail().ifPresent(this::text);
            asked(work.programmed(), work.delivered());
        } else if (event instanceof LogbookEntry entry) {
            entry(entry);
        } else {
            rarer(event);
        }
    }

    private void rarer(DeviceEvent event) {
        if (event instanceof Alarm alarm) {
            details.add(Sentences.alarm(alarm));
            addIf(alarm.cleared(), "detail.cleared");
        } else if (event instanceof DailyTotal total) {
            add("detail.ofDay", total.date());
            total.parts().forEach((name, value) -> add("detail.named", Sentences.words(name), number(value)));
        } else if (event instanceof Status status) {
            add("event.said", known(DevicePhrases.status(status.name()), status.name()), status.value());
        } else if (event instanceof PumpSettings settings) {
            details.add(known(DevicePhrases.settings(settings.scope()), settings.scope()));
        } else if (event instanceof ClockChange change) {
            add("detail.clock", change.from(), change.to());
        } else if (event instanceof UnknownEvent unknown) {
            text(unknown.opcode());
        }
    }

    private void reading(GlucoseReading reading) {
        reading.outOfRange().ifPresent(range -> add("event.range." + range));
        reading.flags().stream()
                .filter(flag -> !flag.equals(GlucoseReading.BY_HAND))
                .forEach(this::flag);
        addIf(reading.linkedMeter(), "detail.linkedMeter");
        addIf(!reading.isCounted(), "detail.notCounted");
    }

    /** In the reader's words where there are any, else as the device says it. */
    private void flag(String flag) {
        if (FLAGS.contains(flag)) {
            add("flag." + flag);
        } else {
            text(flag);
        }
    }

    private void bolus(Bolus bolus) {
        addIf(bolus.kind() != Bolus.Kind.NORMAL, "detail.bolus." + bolus.kind());
        duration(bolus.duration());
        asked(bolus.programmed(), bolus.delivered());
        addIf(bolus.automatic().orElse(false), "detail.automatic");
        units("detail.onBoard", bolus.insulinOnBoard());
    }

    private void asked(Optional<InsulinUnits> programmed, Optional<InsulinUnits> delivered) {
        if (delivered.isEmpty()) {
            addIf(programmed.isPresent(), "detail.onlyAsked");
        } else if (!programmed.equals(delivered)) {
            units("detail.asked", programmed);
        }
    }

    private void calculation(BolusCalculation told) {
        boolean isExchanges = told.carbUnit()
                .filter(BolusCalculation.CarbUnit.EXCHANGES::equals)
                .isPresent();
        if (isExchanges) {
            number("detail.exchanges", told.carbs());
        } else {
            told.carbs()
                    .ifPresent(
                            grams -> add("detail.grams", Measure.of(Quantity.GRAMS_TOLD, grams), Quantity.GRAMS_TOLD));
        }
        told.glucose().ifPresent(glucose -> add("detail.glucose", Measure.glucose(glucose)));
        number(isExchanges ? "detail.unitsAnExchange" : "detail.gramsAUnit", told.carbRatio());
        told.sensitivity().ifPresent(fall -> add("detail.sensitivity", Measure.glucose(fall)));
        target(told.targetLow(), told.targetHigh());
        units("detail.food", told.food());
        units("detail.correction", told.correction());
        units("detail.onBoard", told.insulinOnBoard());
    }

    private void target(Optional<Glucose> low, Optional<Glucose> high) {
        if (low.isPresent() && high.isPresent() && !low.equals(high)) {
            add("detail.targets", Measure.glucose(low.get()), Measure.glucose(high.get()));
        } else {
            low.or(() -> high).ifPresent(target -> add("detail.target", Measure.glucose(target)));
        }
    }

    private void basal(Basal basal) {
        if (basal.rate().isPresent()) {
            number("detail.percent", basal.percent());
        }
        duration(basal.duration());
        basal.pattern().ifPresent(name -> add("detail.pattern", name));
    }

    private void entry(LogbookEntry entry) {
        String text = entry.text().orElse("");
        if (entry.kind() == LogbookEntry.Kind.INSULIN && InsulinKind.of(text) != InsulinKind.OTHER) {
            add("insulin." + InsulinKind.of(text));
        } else if (Sentences.intensity(entry).isPresent()) {
            details.add(Sentences.intensity(entry).get());
        } else if (!text.isBlank()) {
            text(text);
        }
    }

    private void duration(Optional<Duration> duration) {
        duration.filter(time -> !time.isZero()).ifPresent(time -> add("detail.over", number(time.toSeconds() / 60.0)));
    }

    private void units(String key, Optional<InsulinUnits> units) {
        units.ifPresent(known -> add(key, number(known.value())));
    }

    private void number(String key, OptionalDouble value) {
        value.ifPresent(known -> add(key, number(known)));
    }

    private static Measure number(double value) {
        return Measure.of(Quantity.AMOUNT, value);
    }

    private static Phrase known(Optional<Phrase> words, String name) {
        return words.orElseGet(() -> EventWords.text(Sentences.words(name)));
    }

    private void text(String text) {
        details.add(EventWords.text(Sentences.words(text)));
    }

    private void addIf(boolean isSo, String key) {
        if (isSo) {
            add(key);
        }
    }

    private void add(String key, Object... arguments) {
        details.add(Phrase.of(key, arguments));
    }
}
