package org.islet.logbook;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.UnacceptableValue;
import org.islet.reports.model.InsulinKind;

/**
 * What a person wrote down of a moment.
 *
 * @param at when it was, to the second
 * @param amount of blood pressure the upper value, of exercise its minutes
 * @param diastolic the lower value of blood pressure, in mmHg
 * @param text what it was, for a medication and a note; beside others a remark
 */
public record Written(
        Instant at,
        EntryKind kind,
        Optional<Amount> amount,
        OptionalDouble diastolic,
        Optional<Intensity> intensity,
        Optional<InsulinKind> insulin,
        Optional<String> text) {

    public static final int LONGEST_TEXT = 1000;

    /** Nobody brings older paper; and no later time can be written without the century. */
    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");

    private static final double LEAST_DIASTOLIC = 10;

    public Written {
        at = at.truncatedTo(ChronoUnit.SECONDS);
        text = text.map(Written::tidy).filter(words -> !words.isEmpty());
        refuseIf(at.isBefore(EARLIEST), "logbook.early");
        checkAmount(kind, amount);
        checkDiastolic(kind, amount, diastolic);
        refuseIf(kind == EntryKind.EXERCISE && intensity.isEmpty(), "logbook.intensity");
        refuseIf(kind != EntryKind.EXERCISE && intensity.isPresent(), "logbook.not-of", kind.named(), "intensity");
        refuseIf(kind != EntryKind.INSULIN && insulin.isPresent(), "logbook.not-of", kind.named(), "insulin");
        refuseIf(kind.isOfWords() && text.isEmpty(), "logbook.text", kind.named());
        refuseIf(text.filter(words -> words.length() > LONGEST_TEXT).isPresent(), "logbook.text-long", LONGEST_TEXT);
    }

    /** A number of one kind, and nothing beside it. */
    public static Written of(Instant at, EntryKind kind, double amount, String unit) {
        return new Written(
                at,
                kind,
                Optional.of(new Amount(amount, unit)),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static void checkAmount(EntryKind kind, Optional<Amount> amount) {
        refuseIf(
                kind.hasAmount() && amount.isEmpty(),
                "logbook.amount-missing",
                kind.named(),
                String.join(", ", kind.units()));
        refuseIf(!kind.hasAmount() && amount.isPresent(), "logbook.not-of", kind.named(), "amount");
        amount.ifPresent(told -> kind.check(told.value(), told.unit()));
    }

    private static void checkDiastolic(EntryKind kind, Optional<Amount> amount, OptionalDouble diastolic) {
        boolean isPressure = kind == EntryKind.BLOOD_PRESSURE;
        refuseIf(!isPressure && diastolic.isPresent(), "logbook.not-of", kind.named(), "diastolic");
        boolean isBelow = amount.isPresent()
                && diastolic.isPresent()
                && diastolic.getAsDouble() >= LEAST_DIASTOLIC
                && diastolic.getAsDouble() < amount.get().value();
        refuseIf(isPressure && !isBelow, "logbook.diastolic", LEAST_DIASTOLIC);
    }

    /** Lines stay; other control characters never belong to words. */
    private static String tidy(String words) {
        return words.replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n]]+", " ")
                .strip();
    }

    private static void refuseIf(boolean cannotBe, String key, Object... arguments) {
        if (cannotBe) {
            throw new UnacceptableValue(Phrase.of(key, arguments));
        }
    }

    @Override
    public String toString() {
        return "Written[" + kind + "]";
    }
}
