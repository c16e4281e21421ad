package org.islet.reports.definition.device;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.islet.devices.event.BolusCalculation.CarbUnit;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.event.PumpSettings.Amount;
import org.islet.devices.event.PumpSettings.Flag;
import org.islet.devices.event.PumpSettings.Schedule;
import org.islet.devices.event.PumpSettings.Text;
import org.islet.devices.phrase.DevicePhrases;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.Sentences;
import org.islet.reports.compose.setting.ToldSetting;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Quantity;
import org.islet.reports.section.Table;
import org.islet.reports.section.Table.Cell;
import org.jspecify.annotations.Nullable;

/** What settings are called and what stands in them, glucose in the unit of the reader where the device says its own. */
final class SettingWords {

    private static final Set<String> GLUCOSE = Set.of(
            "sensitivity",
            "low",
            "high",
            "target",
            "range",
            "targetLow",
            "targetHigh",
            "lowAlertsLevel",
            "highAlertsLevel",
            "glucose",
            "lowestShown",
            "highestShown",
            "hypoglycemia",
            "overallLow",
            "beforeMealLow",
            "afterMealLow",
            "overallHigh",
            "beforeMealHigh",
            "afterMealHigh",
            "hyperglycemia");

    private static final Set<String> RATIOS = Set.of("ratio", "carbRatio");

    private static final Map<String, Phrase> UNITS = Map.of(
            "maxBolus", Phrase.of("unit.insulin"),
            "bolusStep", Phrase.of("unit.insulin"),
            "maxBasal", Phrase.of("unit.rate"),
            "rate", Phrase.of("unit.rate"),
            "insulinActionHours", text("h"),
            "autoOffHours", text("h"),
            "percent", text("%"));

    private final GlucoseUnit reader;

    SettingWords(GlucoseUnit reader) {
        this.reader = reader;
    }

    /** "Basal rates, standard"; a name nobody has put into words as the device has it. */
    Phrase name(ToldSetting.Key key) {
        Phrase scope = DevicePhrases.settings(key.scope()).orElseGet(() -> Sentences.named(key.scope()));
        Phrase whole = key.name().isEmpty()
                ? scope
                : DevicePhrases.setting(key.name()).orElseGet(() -> Sentences.named(key.name()));
        return key.part().isEmpty() ? whole : Phrase.of("settings.part", whole, key.part());
    }

    Cell value(ToldSetting setting) {
        return setting.value() instanceof Amount amount
                ? new Table.Number(measure(field(setting.key()), amount.value(), setting))
                : new Table.Words(whole(setting));
    }

    /** With its unit; a schedule slot by slot. */
    List<Phrase> whole(ToldSetting setting) {
        if (setting.value() instanceof Text text) {
            return List.of(text(text.value()));
        }
        if (setting.value() instanceof Flag flag) {
            return List.of(Phrase.of(flag.value() ? "settings.on" : "settings.off"));
        }
        if (setting.value() instanceof Amount amount) {
            Measure measure = measure(field(setting.key()), amount.value(), setting);
            return List.of(unit(setting)
                    .map(unit -> Phrase.of("settings.amount", measure, unit))
                    .orElseGet(() -> Phrase.of("settings.number", measure)));
        }
        List<Phrase> slots = new ArrayList<>();
        ((Schedule) setting.value())
                .slots()
                .forEach(slot -> slots.add(slot.values().entrySet().stream()
                        .map(value -> Phrase.of("settings.number", measure(value.getKey(), value.getValue(), setting)))
                        .reduce((one, other) -> Phrase.of("settings.range", one, other))
                        .map(values -> Phrase.of("settings.slot", slot.start(), values))
                        .orElseGet(() -> Phrase.of("settings.slot", slot.start(), ""))));
        return slots;
    }

    Optional<Phrase> unit(ToldSetting setting) {
        return setting.value() instanceof Amount ? slotUnit(field(setting.key()), setting) : Optional.empty();
    }

    Measure slot(String name, @Nullable Double value, ToldSetting setting) {
        return value == null ? Measure.of(Quantity.AMOUNT, OptionalDouble.empty()) : measure(name, value, setting);
    }

    /** "Ratio, g/U". */
    Phrase slotHead(String name, ToldSetting setting) {
        Phrase named = DevicePhrases.setting(name).orElseGet(() -> Sentences.named(name));
        return slotUnit(name, setting)
                .map(unit -> Phrase.of("settings.in", named, unit))
                .orElse(named);
    }

    Optional<Phrase> slotUnit(String name, ToldSetting setting) {
        if (RATIOS.contains(name)) {
            return setting.carbUnit()
                    .map(unit -> Phrase.of(unit == CarbUnit.GRAMS ? "unit.gramsAUnit" : "unit.unitsAnExchange"));
        }
        if (GLUCOSE.contains(name)) {
            return setting.glucoseUnit().map(known -> text(reader.symbol()));
        }
        if (name.endsWith("Minutes")) {
            return Optional.of(text("min"));
        }
        return Optional.ofNullable(UNITS.get(name));
    }

    private static String field(ToldSetting.Key key) {
        return key.name().isEmpty() ? key.scope() : key.name();
    }

    /** As it was told where its unit is not known. */
    private static Measure measure(String name, double value, ToldSetting setting) {
        return GLUCOSE.contains(name) && value >= 0
                ? setting.glucoseUnit()
                        .map(unit -> Measure.glucose(new Glucose(value, unit)))
                        .orElseGet(() -> Measure.of(Quantity.AMOUNT, value))
                : Measure.of(Quantity.AMOUNT, value);
    }

    private static Phrase text(String text) {
        return Phrase.of("event.text", text);
    }
}
