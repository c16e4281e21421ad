package org.islet.devices.line;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.islet.devices.event.Alarm;
import org.islet.devices.event.Basal;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.BolusCalculation;
import org.islet.devices.event.BolusCalculation.CarbUnit;
import org.islet.devices.event.ClockChange;
import org.islet.devices.event.DailyTotal;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.event.InfusionSetEvent;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Origin;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.Source;
import org.islet.devices.event.Status;
import org.islet.devices.event.Suspension;
import org.islet.devices.event.UnknownEvent;

/** The event that was written as these fields: the mirror of {@link EventFields}. */
final class EventReading {

    private EventReading() {}

    static DeviceEvent event(LineFields line, Source source) {
        Origin origin = new Origin(line.deviceTime(), source);
        String type = line.text("type");
        return switch (type) {
            case "glucose" -> glucose(line, origin);
            case "bolus" -> bolus(line, origin);
            case "bolusCalculation" -> calculation(line, origin);
            case "basal" -> basal(line, origin);
            case "suspension" ->
                new Suspension(
                        origin,
                        line.word("state", Suspension.State.class),
                        line.word("reason", Suspension.Reason.class));
            case "prime", "rewind", "reservoirChange", "siteChange" ->
                new InfusionSetEvent(
                        origin,
                        EnumWords.read(InfusionSetEvent.Kind.class, type),
                        line.optionalText("kind"),
                        line.insulin("programmed"),
                        line.insulin("delivered"));
            case "carbs",
                    "exercise",
                    "insulin",
                    "ketone",
                    "note",
                    "otherMarker",
                    "hba1c",
                    "infusionSet",
                    "medication",
                    "weight",
                    "bloodPressure" ->
                new LogbookEntry(
                        origin,
                        EnumWords.read(LogbookEntry.Kind.class, type),
                        line.optionalNumber("amount"),
                        line.optionalText("unit"),
                        line.optionalText("text"));
            case "alarm" -> alarm(line, origin);
            case "settings" -> settings(line, origin);
            case "clockChange" -> new ClockChange(origin, line.time("from"), line.time("to"));
            case "dailyTotal" -> dailyTotal(line, origin);
            case "status" -> new Status(origin, line.text("name"), line.text("value"));
            case "unknown" -> new UnknownEvent(origin, line.text("opcode"));
            default -> throw new MalformedEventLine("No event has this type");
        };
    }

    private static DeviceEvent glucose(LineFields line, Origin origin) {
        Optional<Glucose> value =
                line.has("value") ? Optional.of(glucose(line.number("value"), line.text("unit"))) : Optional.empty();
        return new GlucoseReading(
                origin,
                line.word("kind", GlucoseReading.Kind.class),
                value,
                line.optionalWord("range", GlucoseReading.OutOfRange.class),
                line.optionalNumber("isig"),
                line.texts("flags"),
                line.isSet("linkedMeter"));
    }

    private static DeviceEvent bolus(LineFields line, Origin origin) {
        return new Bolus(
                origin,
                line.word("kind", Bolus.Kind.class),
                line.insulin("programmed"),
                line.insulin("delivered"),
                line.minutes("durationMinutes"),
                line.insulin("insulinOnBoard"),
                line.optionalFlag("automatic"));
    }

    private static DeviceEvent calculation(LineFields line, Origin origin) {
        Function<String, Optional<Glucose>> glucose = name ->
                line.has(name) ? Optional.of(glucose(line.number(name), line.text("glucoseUnit"))) : Optional.empty();
        return new BolusCalculation(
                origin,
                glucose.apply("glucose"),
                line.optionalNumber("carbs"),
                line.optionalText("carbUnit").map(EventReading::carbUnit),
                line.optionalNumber("carbRatio"),
                glucose.apply("sensitivity"),
                glucose.apply("targetLow"),
                glucose.apply("targetHigh"),
                line.insulin("food"),
                line.insulin("correction"),
                line.insulin("insulinOnBoard"),
                line.insulin("recommended"),
                line.objects("unabsorbed").stream()
                        .map(EventReading::unabsorbed)
                        .toList());
    }

    private static BolusCalculation.Unabsorbed unabsorbed(LineFields dose) {
        var age =
                dose.minutes("ageMinutes").orElseThrow(() -> new MalformedEventLine("The field ageMinutes is missing"));
        return new BolusCalculation.Unabsorbed(new InsulinUnits(dose.number("amount")), age);
    }

    private static DeviceEvent basal(LineFields line, Origin origin) {
        return new Basal(
                origin,
                line.word("kind", Basal.Kind.class),
                line.insulin("rate"),
                line.optionalNumber("percent"),
                line.minutes("durationMinutes"),
                line.optionalText("pattern"),
                line.optionalInt("segment"),
                line.isSet("rebuilt"));
    }

    private static DeviceEvent alarm(LineFields line, Origin origin) {
        return new Alarm(
                origin,
                line.word("origin", Alarm.AlarmOrigin.class),
                line.optionalInt("code"),
                line.optionalText("name"),
                line.optionalNumber("value"),
                line.isSet("cleared"));
    }

    private static DeviceEvent settings(LineFields line, Origin origin) {
        Map<String, PumpSettings.Setting> settings = new LinkedHashMap<>();
        line.values().forEach((name, value) -> {
            if (!ReservedNames.SETTINGS.contains(name)) {
                settings.put(ReservedNames.unescape(name, ReservedNames.SETTINGS), setting(line, name, value));
            }
        });
        return new PumpSettings(origin, line.text("scope"), settings);
    }

    private static PumpSettings.Setting setting(LineFields line, String name, Object value) {
        if (value instanceof Double amount) {
            return new PumpSettings.Amount(amount);
        }
        if (value instanceof String text) {
            return new PumpSettings.Text(text);
        }
        if (value instanceof Boolean flag) {
            return new PumpSettings.Flag(flag);
        }
        return new PumpSettings.Schedule(
                line.objects(name).stream().map(EventReading::slot).toList());
    }

    private static PumpSettings.Slot slot(LineFields slot) {
        return new PumpSettings.Slot(startOf(slot.text("start")), numbersExcept(slot, Set.of("start")));
    }

    private static LocalTime startOf(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException e) {
            throw new MalformedEventLine("The field start is a time of day");
        }
    }

    private static DeviceEvent dailyTotal(LineFields line, Origin origin) {
        Map<String, Double> parts = new LinkedHashMap<>();
        numbersExcept(line, ReservedNames.DAILY_TOTAL)
                .forEach((name, value) -> parts.put(ReservedNames.unescape(name, ReservedNames.DAILY_TOTAL), value));
        return new DailyTotal(origin, dateOf(line.text("date")), new InsulinUnits(line.number("insulin")), parts);
    }

    private static LocalDate dateOf(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new MalformedEventLine("The field date is a date");
        }
    }

    private static Map<String, Double> numbersExcept(LineFields line, Set<String> names) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        for (String name : line.values().keySet()) {
            if (!names.contains(name)) {
                numbers.put(name, line.number(name));
            }
        }
        return numbers;
    }

    private static Glucose glucose(double value, String unit) {
        return new Glucose(value, GlucoseUnit.ofSymbol(unit));
    }

    private static CarbUnit carbUnit(String symbol) {
        for (CarbUnit unit : CarbUnit.values()) {
            if (unit.symbol().equals(symbol)) {
                return unit;
            }
        }
        throw new MalformedEventLine("The field carbUnit is g or exchange");
    }
}
