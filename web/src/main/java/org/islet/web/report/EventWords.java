package org.islet.web.report;

import java.util.Optional;
import java.util.OptionalDouble;
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
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.Status;
import org.islet.devices.event.Suspension;
import org.islet.devices.event.UnknownEvent;
import org.islet.devices.phrase.DevicePhrases;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.model.Notation;
import org.islet.web.site.PageSentences;

/** An event in words: what it is, and what it says, in the unit its device stored. */
public final class EventWords {

    private EventWords() {}

    public static String what(DeviceEvent event) {
        return PageSentences.of("event." + key(event));
    }

    private static String key(DeviceEvent event) {
        if (event instanceof GlucoseReading reading) {
            return "glucose." + reading.kind();
        }
        if (event instanceof Basal basal) {
            return "basal." + (basal.isRebuilt() ? "REBUILT" : basal.kind());
        }
        if (event instanceof InfusionSetEvent delivery) {
            return "delivery." + delivery.kind();
        }
        if (event instanceof LogbookEntry entry) {
            return "entry." + entry.kind();
        }
        if (event instanceof Suspension suspension) {
            return "suspension." + suspension.state();
        }
        return event.getClass().getSimpleName();
    }

    public static String value(DeviceEvent event) {
        if (event instanceof GlucoseReading reading) {
            return reading.value().map(EventWords::glucose).orElse("")
                    + reading.outOfRange()
                            .map(range -> " " + PageSentences.of("event.range." + range))
                            .orElse("");
        }
        if (event instanceof Bolus bolus) {
            return units(bolus.delivered().or(bolus::programmed), "U");
        }
        if (event instanceof Basal basal) {
            return units(basal.rate(), "U/h") + number(basal.percent(), "%");
        }
        if (event instanceof BolusCalculation calculation) {
            return units(calculation.recommended(), "U");
        }
        return rarer(event);
    }

    private static String rarer(DeviceEvent event) {
        if (event instanceof InfusionSetEvent delivery) {
            return units(delivery.delivered().or(delivery::programmed), "U");
        }
        if (event instanceof LogbookEntry entry) {
            return (number(entry.amount(), entry.unit().orElse("")) + " "
                            + entry.text().orElse(""))
                    .strip();
        }
        if (event instanceof Alarm alarm) {
            return alarm(alarm);
        }
        if (event instanceof DailyTotal total) {
            return units(Optional.of(total.insulin()), "U");
        }
        if (event instanceof Status status) {
            return said(DevicePhrases.status(status.name()), status.name()) + ": " + status.value();
        }
        if (event instanceof PumpSettings settings) {
            return said(DevicePhrases.settings(settings.scope()), settings.scope());
        }
        if (event instanceof ClockChange change) {
            return change.from() + " → " + change.to();
        }
        return event instanceof UnknownEvent unknown ? unknown.opcode() : "";
    }

    /** In words where the name is known; otherwise the name the device or the file has for it, and its number. */
    private static String alarm(Alarm alarm) {
        Optional<String> words = alarm.name().flatMap(DevicePhrases::alarm).map(EventWords::said);
        String number = alarm.code().isPresent() ? String.valueOf(alarm.code().getAsInt()) : "";
        return words.orElseGet(() -> (alarm.name().orElse("") + " " + number).strip());
    }

    private static String said(Optional<Phrase> known, String name) {
        return known.map(EventWords::said).orElse(name);
    }

    private static String said(Phrase phrase) {
        return DevicePhrases.say(phrase, PageSentences.language());
    }

    private static String glucose(Glucose glucose) {
        return Notation.glucose(glucose, glucose.unit()) + " " + glucose.unit().symbol();
    }

    private static String units(Optional<InsulinUnits> amount, String unit) {
        return amount.map(known -> Notation.insulin(known.value()) + " " + unit).orElse("");
    }

    private static String number(OptionalDouble amount, String unit) {
        return amount.isPresent() ? (Notation.oneDecimal(amount.getAsDouble()) + " " + unit).strip() : "";
    }
}
