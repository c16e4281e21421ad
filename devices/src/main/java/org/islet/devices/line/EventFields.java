package org.islet.devices.line;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.islet.devices.event.Alarm;
import org.islet.devices.event.Basal;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.BolusCalculation;
import org.islet.devices.event.ClockChange;
import org.islet.devices.event.DailyTotal;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.event.InfusionSetEvent;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.Status;
import org.islet.devices.event.Suspension;
import org.islet.devices.event.UnknownEvent;

/** Which type a kind of event is written as, and with which fields. */
final class EventFields {

    private static final Map<Class<? extends DeviceEvent>, String> TYPES = Map.ofEntries(
            Map.entry(GlucoseReading.class, "glucose"),
            Map.entry(Bolus.class, "bolus"),
            Map.entry(BolusCalculation.class, "bolusCalculation"),
            Map.entry(Basal.class, "basal"),
            Map.entry(Suspension.class, "suspension"),
            Map.entry(Alarm.class, "alarm"),
            Map.entry(PumpSettings.class, "settings"),
            Map.entry(ClockChange.class, "clockChange"),
            Map.entry(DailyTotal.class, "dailyTotal"),
            Map.entry(Status.class, "status"),
            Map.entry(UnknownEvent.class, "unknown"));

    private EventFields() {}

    static String type(DeviceEvent event) {
        if (event instanceof InfusionSetEvent delivery) {
            return EnumWords.of(delivery.kind());
        }
        if (event instanceof LogbookEntry entry) {
            return EnumWords.of(entry.kind());
        }
        return Objects.requireNonNull(TYPES.get(event.getClass()));
    }

    /** The compiler cannot yet check that no kind is forgotten (Java 21 can); EventLineTest writes every one. */
    static void write(DeviceEvent event, FieldWriter fields) throws IOException {
        if (event instanceof GlucoseReading glucose) {
            glucose(glucose, fields);
        } else if (event instanceof Bolus bolus) {
            bolus(bolus, fields);
        } else if (event instanceof BolusCalculation calculation) {
            calculation(calculation, fields);
        } else if (event instanceof Basal basal) {
            basal(basal, fields);
        } else if (event instanceof Suspension suspension) {
            fields.word("state", suspension.state());
            fields.word("reason", suspension.reason());
        } else if (event instanceof InfusionSetEvent delivery) {
            fields.text("kind", delivery.detail());
            fields.insulin("programmed", delivery.programmed());
            fields.insulin("delivered", delivery.delivered());
        } else if (event instanceof LogbookEntry entry) {
            fields.number("amount", entry.amount());
            fields.text("unit", entry.unit());
            fields.text("text", entry.text());
        } else if (event instanceof Alarm alarm) {
            alarm(alarm, fields);
        } else if (event instanceof PumpSettings settings) {
            settings(settings, fields);
        } else if (event instanceof ClockChange change) {
            boolean toTheSecond = change.time().toTheSecond();
            fields.time("from", change.from(), toTheSecond);
            fields.time("to", change.to(), toTheSecond);
        } else if (event instanceof DailyTotal total) {
            dailyTotal(total, fields);
        } else if (event instanceof Status status) {
            fields.text("name", status.name());
            fields.text("value", status.value());
        } else if (event instanceof UnknownEvent unknown) {
            fields.text("opcode", unknown.opcode());
        }
    }

    private static void glucose(GlucoseReading reading, FieldWriter fields) throws IOException {
        fields.word("kind", reading.kind());
        if (reading.value().isPresent()) {
            fields.number("value", reading.value().get().value());
            fields.text("unit", reading.value().get().unit().symbol());
        }
        fields.text("range", reading.outOfRange().map(EnumWords::of));
        fields.number("isig", reading.isigNanoAmperes());
        fields.texts("flags", reading.flags());
        fields.flagIfSet("linkedMeter", reading.linkedMeter());
    }

    private static void bolus(Bolus bolus, FieldWriter fields) throws IOException {
        fields.word("kind", bolus.kind());
        fields.insulin("programmed", bolus.programmed());
        fields.insulin("delivered", bolus.delivered());
        fields.minutes("durationMinutes", bolus.duration());
        fields.insulin("insulinOnBoard", bolus.insulinOnBoard());
        if (bolus.automatic().isPresent()) {
            fields.flag("automatic", bolus.automatic().get());
        }
    }

    private static void calculation(BolusCalculation calculation, FieldWriter fields) throws IOException {
        Optional<GlucoseUnit> unit = glucoseUnit(calculation);
        inUnit("glucose", calculation.glucose(), unit, fields);
        fields.text("glucoseUnit", unit.map(GlucoseUnit::symbol));
        fields.number("carbs", calculation.carbs());
        fields.text("carbUnit", calculation.carbUnit().map(BolusCalculation.CarbUnit::symbol));
        fields.number("carbRatio", calculation.carbRatio());
        inUnit("sensitivity", calculation.sensitivity(), unit, fields);
        inUnit("targetLow", calculation.targetLow(), unit, fields);
        inUnit("targetHigh", calculation.targetHigh(), unit, fields);
        fields.insulin("food", calculation.food());
        fields.insulin("correction", calculation.correction());
        fields.insulin("insulinOnBoard", calculation.insulinOnBoard());
        fields.insulin("recommended", calculation.recommended());
        if (!calculation.unabsorbed().isEmpty()) {
            fields.objects("unabsorbed", calculation.unabsorbed(), dose -> {
                fields.number("amount", dose.amount().value());
                fields.minutes("ageMinutes", dose.age());
            });
        }
    }

    /** One unit for the whole line; a pump has one. */
    private static Optional<GlucoseUnit> glucoseUnit(BolusCalculation calculation) {
        return Stream.of(
                        calculation.glucose(),
                        calculation.sensitivity(),
                        calculation.targetLow(),
                        calculation.targetHigh())
                .flatMap(Optional::stream)
                .map(Glucose::unit)
                .findFirst();
    }

    private static void inUnit(String name, Optional<Glucose> glucose, Optional<GlucoseUnit> unit, FieldWriter fields)
            throws IOException {
        if (glucose.isPresent() && unit.isPresent()) {
            Glucose value = glucose.get();
            fields.number(name, unit.get() == GlucoseUnit.MG_PER_DL ? value.inMgPerDl() : value.inMmolPerL());
        }
    }

    private static void basal(Basal basal, FieldWriter fields) throws IOException {
        fields.word("kind", basal.kind());
        fields.insulin("rate", basal.rate());
        fields.number("percent", basal.percent());
        fields.minutes("durationMinutes", basal.duration());
        fields.text("pattern", basal.pattern());
        fields.number("segment", basal.segment());
        fields.flagIfSet("rebuilt", basal.isRebuilt());
    }

    private static void alarm(Alarm alarm, FieldWriter fields) throws IOException {
        fields.word("origin", alarm.raisedBy());
        fields.number("code", alarm.code());
        fields.text("name", alarm.name());
        fields.number("value", alarm.value());
        fields.flagIfSet("cleared", alarm.cleared());
    }

    private static void settings(PumpSettings settings, FieldWriter fields) throws IOException {
        fields.text("scope", settings.scope());
        for (Map.Entry<String, PumpSettings.Setting> setting :
                settings.settings().entrySet()) {
            String name = ReservedNames.escape(setting.getKey(), ReservedNames.SETTINGS);
            if (setting.getValue() instanceof PumpSettings.Amount amount) {
                fields.number(name, amount.value());
            } else if (setting.getValue() instanceof PumpSettings.Text text) {
                fields.text(name, text.value());
            } else if (setting.getValue() instanceof PumpSettings.Flag flag) {
                fields.flag(name, flag.value());
            } else if (setting.getValue() instanceof PumpSettings.Schedule schedule) {
                fields.slots(name, schedule.slots());
            }
        }
    }

    private static void dailyTotal(DailyTotal total, FieldWriter fields) throws IOException {
        fields.text("date", total.date().toString());
        fields.number("insulin", total.insulin().value());
        for (Map.Entry<String, Double> part : total.parts().entrySet()) {
            fields.number(ReservedNames.escape(part.getKey(), ReservedNames.DAILY_TOTAL), part.getValue());
        }
    }
}
