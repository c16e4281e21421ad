package org.islet.devices.family.carelink;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.islet.devices.event.Basal;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.BolusCalculation;
import org.islet.devices.event.Delivery;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.Origin;
import org.islet.devices.protocol.csv.Columns;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.Decimals;
import org.islet.devices.protocol.csv.IsoTimes;

/** What a row says of insulin. */
final class CareLinkInsulin {

    private final CareLinkColumns columns;
    private final int basalRate;
    private final int temporaryAmount;
    private final int temporaryType;
    private final int temporaryDuration;
    private final int temporaryName;
    private final int bolusType;
    private final int selected;
    private final int delivered;
    private final int bolusDuration;
    private final int bolusSource;
    private final int primeType;
    private final int primeVolume;
    private final int estimate;
    private final int carbInput;
    private final int carbRatio;
    private final int glucoseInput;
    private final int sensitivity;
    private final int targetLow;
    private final int targetHigh;
    private final int foodEstimate;
    private final int correctionEstimate;
    private final int activeInsulin;
    private final int unabsorbed;

    CareLinkInsulin(CareLinkColumns columns) {
        this.columns = columns;
        Columns header = columns.header();
        this.basalRate = header.beginning("basal rate");
        this.temporaryAmount = header.beginning("temp basal amount");
        this.temporaryType = header.beginning("temp basal type");
        this.temporaryDuration = header.beginning("temp basal duration");
        this.temporaryName = header.beginning("preset temp basal name");
        this.bolusType = header.named("bolus type");
        this.selected = header.beginning("bolus volume selected");
        this.delivered = header.beginning("bolus volume delivered");
        this.bolusDuration = header.beginning("bolus duration", "programmed bolus duration");
        this.bolusSource = header.named("bolus source");
        this.primeType = header.named("prime type");
        this.primeVolume = header.beginning("prime volume delivered");
        this.estimate = header.beginning("bwz estimate");
        this.carbInput = header.beginning("bwz carb input");
        this.carbRatio = header.beginning("bwz carb ratio");
        this.glucoseInput = header.beginning("bwz bg input", "bwz bg/sg input");
        this.sensitivity = header.beginning("bwz insulin sensitivity");
        this.targetLow = header.beginning("bwz target low bg");
        this.targetHigh = header.beginning("bwz target high bg");
        this.foodEstimate = header.beginning("bwz food estimate");
        this.correctionEstimate = header.beginning("bwz correction estimate");
        this.activeInsulin = header.beginning("bwz active insulin");
        this.unabsorbed = header.beginning("bwz unabsorbed insulin total");
    }

    Optional<InsulinUnits> delivered(CsvRow row) {
        return units(row, delivered);
    }

    Optional<Basal> basal(CsvRow row, Origin origin) {
        return units(row, basalRate)
                .map(rate -> new Basal(
                        origin,
                        Basal.Kind.SCHEDULED,
                        Optional.of(rate),
                        OptionalDouble.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.empty()));
    }

    Optional<Basal> temporaryBasal(CsvRow row, Origin origin) {
        OptionalDouble amount = Decimals.parse(row.cell(temporaryAmount));
        Optional<Duration> duration = IsoTimes.parseDuration(row.cell(temporaryDuration));
        if (amount.isEmpty() && duration.isEmpty()) {
            return Optional.empty();
        }
        boolean isPercent = row.cell(temporaryType).toLowerCase(Locale.ROOT).startsWith("percent");
        return Optional.of(new Basal(
                origin,
                Basal.Kind.TEMPORARY,
                isPercent ? Optional.empty() : units(row, temporaryAmount),
                isPercent ? amount : OptionalDouble.empty(),
                duration,
                text(row, temporaryName),
                OptionalInt.empty()));
    }

    /** A bolus begun and one ended are rows of their own; the first has no delivered volume yet. */
    Optional<Bolus> bolus(CsvRow row, Origin origin) {
        Optional<InsulinUnits> programmed = units(row, selected);
        Optional<InsulinUnits> given = units(row, delivered);
        if (programmed.isEmpty() && given.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Bolus(
                origin,
                kind(row.cell(bolusType).toLowerCase(Locale.ROOT)),
                programmed,
                given,
                IsoTimes.parseDuration(row.cell(bolusDuration)),
                Optional.empty(),
                text(row, bolusSource).map(CareLinkInsulin::isAutomatic)));
    }

    private static Bolus.Kind kind(String type) {
        boolean isSquare = type.contains("square");
        if (type.contains("dual")) {
            return isSquare ? Bolus.Kind.DUAL_SQUARE : Bolus.Kind.DUAL_NORMAL;
        }
        return isSquare ? Bolus.Kind.SQUARE : Bolus.Kind.NORMAL;
    }

    /** {@code CLOSED_LOOP_MICRO_BOLUS} is the pump's own decision, {@code CLOSED_LOOP_FOOD_BOLUS} the person's. */
    private static boolean isAutomatic(String source) {
        return source.contains("MICRO") || source.contains("AUTO");
    }

    Optional<BolusCalculation> calculation(CsvRow row, Origin origin) {
        Optional<InsulinUnits> recommended = units(row, estimate);
        OptionalDouble carbs = Decimals.parse(row.cell(carbInput));
        Optional<InsulinUnits> food = units(row, foodEstimate);
        if (recommended.isEmpty() && carbs.isEmpty() && food.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new BolusCalculation(
                origin,
                glucose(row, glucoseInput),
                carbs,
                carbs.isPresent() ? Optional.of(columns.carbUnit()) : Optional.empty(),
                Decimals.parse(row.cell(carbRatio)),
                glucose(row, sensitivity),
                glucose(row, targetLow),
                glucose(row, targetHigh),
                food,
                units(row, correctionEstimate),
                units(row, activeInsulin).or(() -> units(row, unabsorbed)),
                recommended,
                List.of()));
    }

    Optional<Delivery> prime(CsvRow row, Origin origin) {
        Optional<String> type = text(row, primeType);
        Optional<InsulinUnits> volume = units(row, primeVolume);
        return type.isEmpty() && volume.isEmpty()
                ? Optional.empty()
                : Optional.of(new Delivery(origin, Delivery.Kind.PRIME, type, Optional.empty(), volume));
    }

    private static Optional<InsulinUnits> units(CsvRow row, int column) {
        OptionalDouble units = Decimals.parse(row.cell(column));
        return units.isPresent() ? Optional.of(InsulinUnits.of(units.getAsDouble())) : Optional.empty();
    }

    /** Zero says that nothing was entered. */
    private Optional<Glucose> glucose(CsvRow row, int column) {
        OptionalDouble value = Decimals.parse(row.cell(column));
        return value.isPresent() && value.getAsDouble() > 0
                ? Optional.of(new Glucose(value.getAsDouble(), columns.unit()))
                : Optional.empty();
    }

    private static Optional<String> text(CsvRow row, int column) {
        return Optional.of(row.cell(column)).filter(text -> !text.isEmpty());
    }
}
