package org.islet.devices.protocol.carelinkcells;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.islet.devices.event.Basal;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.BolusCalculation;
import org.islet.devices.event.BolusCalculation.CarbUnit;
import org.islet.devices.event.InfusionSetEvent;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.Origin;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.csv.CarbUnits;
import org.islet.devices.protocol.csv.Columns;
import org.islet.devices.protocol.csv.CsvRow;

/** What a row says of insulin. */
public final class CareLinkInsulin {

    private final CareLinkCells cells;
    private final Optional<CarbUnit> carbUnit;
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
    private final int finalEstimate;
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

    public CareLinkInsulin(CareLinkCells cells) {
        this.cells = cells;
        Columns header = cells.header();
        this.carbUnit = CarbUnits.of(header.nameOf(header.beginning("bwz carb input")), Optional.of(CarbUnits.GRAMS))
                .flatMap(CarbUnit::ofSymbol);
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
        this.finalEstimate = header.beginning("final bolus estimate");
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

    public Optional<InsulinUnits> delivered(CsvRow row) {
        return cells.units(row, delivered);
    }

    public Optional<Basal> basal(CsvRow row, Origin origin) {
        return cells.units(row, basalRate)
                .map(rate -> new Basal(
                        origin,
                        Basal.Kind.SCHEDULED,
                        Optional.of(rate),
                        OptionalDouble.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.empty()));
    }

    /** An amount whose type is neither a rate nor a percentage is not told: 80 may be either. */
    public Optional<Basal> temporaryBasal(CsvRow row, Origin origin) {
        if (row.isEmpty(temporaryAmount) && row.isEmpty(temporaryDuration)) {
            return Optional.empty();
        }
        String type = row.cell(temporaryType).toLowerCase(Locale.ROOT);
        boolean isPercent = type.contains("percent") || type.contains("%");
        boolean isRate = !isPercent && (type.contains("rate") || type.contains("u/h"));
        if (!isPercent && !isRate && !row.isEmpty(temporaryAmount)) {
            cells.skip(row, temporaryAmount, Phrase.of("cell.temporary"));
        }
        return Optional.of(new Basal(
                origin,
                Basal.Kind.TEMPORARY,
                isRate ? cells.units(row, temporaryAmount) : Optional.empty(),
                isPercent ? cells.number(row, temporaryAmount) : OptionalDouble.empty(),
                cells.duration(row, temporaryDuration),
                cells.text(row, temporaryName),
                OptionalInt.empty()));
    }

    /** A row that only programs a bolus has no delivered volume. */
    public Optional<Bolus> bolus(CsvRow row, Origin origin) {
        if (row.isEmpty(selected) && row.isEmpty(delivered)) {
            return Optional.empty();
        }
        Optional<Duration> duration = cells.duration(row, bolusDuration);
        return Optional.of(new Bolus(
                origin,
                kind(row, duration),
                cells.units(row, selected),
                cells.units(row, delivered),
                duration,
                Optional.empty(),
                cells.text(row, bolusSource).map(CareLinkInsulin::isAutomatic)));
    }

    private Bolus.Kind kind(CsvRow row, Optional<Duration> duration) {
        String type = row.cell(bolusType).toLowerCase(Locale.ROOT);
        boolean isSquare = type.contains("square");
        if (type.contains("dual")) {
            return isSquare ? Bolus.Kind.DUAL_SQUARE : Bolus.Kind.DUAL_NORMAL;
        }
        if (!isSquare && !type.contains("normal")) {
            cells.skip(row, bolusType, Phrase.of("cell.bolus-type"));
            return duration.isPresent() ? Bolus.Kind.SQUARE : Bolus.Kind.NORMAL;
        }
        return isSquare ? Bolus.Kind.SQUARE : Bolus.Kind.NORMAL;
    }

    /** {@code CLOSED_LOOP_MICRO_BOLUS} is the pump's own decision, {@code CLOSED_LOOP_FOOD_BOLUS} the person's. */
    private static boolean isAutomatic(String source) {
        String upper = source.toUpperCase(Locale.ROOT);
        return upper.contains("MICRO") || upper.contains("AUTO");
    }

    public Optional<BolusCalculation> calculation(CsvRow row, Origin origin) {
        if (row.isEmpty(estimate) && row.isEmpty(carbInput) && row.isEmpty(foodEstimate) && row.isEmpty(glucoseInput)) {
            return Optional.empty();
        }
        OptionalDouble carbs = cells.number(row, carbInput);
        if (carbs.isPresent() && carbUnit.isEmpty()) {
            cells.doubtUnit(row, carbInput);
        }
        return Optional.of(new BolusCalculation(
                origin,
                cells.glucose(row, glucoseInput),
                carbs,
                carbs.isPresent() ? carbUnit : Optional.empty(),
                cells.number(row, carbRatio),
                cells.glucose(row, sensitivity),
                cells.glucose(row, targetLow),
                cells.glucose(row, targetHigh),
                cells.units(row, foodEstimate),
                cells.signedUnits(row, correctionEstimate),
                cells.units(row, activeInsulin).or(() -> cells.units(row, unabsorbed)),
                cells.units(row, estimate).or(() -> cells.units(row, finalEstimate)),
                List.of()));
    }

    public Optional<InfusionSetEvent> prime(CsvRow row, Origin origin) {
        return row.isEmpty(primeType) && row.isEmpty(primeVolume)
                ? Optional.empty()
                : Optional.of(new InfusionSetEvent(
                        origin,
                        InfusionSetEvent.Kind.PRIME,
                        cells.text(row, primeType),
                        Optional.empty(),
                        cells.units(row, primeVolume)));
    }
}
