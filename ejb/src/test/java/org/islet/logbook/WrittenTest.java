package org.islet.logbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.islet.platform.UnacceptableValue;
import org.islet.reports.model.InsulinKind;
import org.junit.jupiter.api.Test;

class WrittenTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.750Z");

    @Test
    void theBoundsThemselvesCanBeWritten() {
        assertThat(Written.of(NOON, EntryKind.GLUCOSE, 10, "mg/dL").amount()).contains(new Amount(10, "mg/dL"));
        assertThat(Written.of(NOON, EntryKind.GLUCOSE, 55.5, "mmol/L").amount()).contains(new Amount(55.5, "mmol/L"));
        assertThat(Written.of(NOON, EntryKind.CARBS, 0, "g").amount()).contains(new Amount(0, "g"));
        assertThat(Written.of(NOON, EntryKind.INSULIN, 300, "U").amount()).contains(new Amount(300, "U"));
    }

    @Test
    void whatLiesBeyondIsRefusedWithItsNameItsBoundsAndItsUnit() {
        refused(() -> Written.of(NOON, EntryKind.GLUCOSE, 9.9, "mg/dL"), "Glucose lies between 10 and 1,000 mg/dL");
        refused(() -> Written.of(NOON, EntryKind.GLUCOSE, 120, "mmol/L"), "between 0.6 and 55.5 mmol/L");
        refused(() -> Written.of(NOON, EntryKind.CARBS, -1, "g"), "Carbohydrate lies between 0 and 1,000 g");
        refused(() -> Written.of(NOON, EntryKind.INSULIN, Double.NaN, "U"), "Insulin lies between 0 and 300 U");
    }

    @Test
    void anotherUnitIsRefusedWithThoseThereAre() {
        refused(() -> Written.of(NOON, EntryKind.HBA1C, 7, "g/L"), "HbA1c is written in %, mmol/mol");
    }

    @Test
    void anAmountWhereNoneBelongsAndNoneWhereOneDoesAreRefused() {
        refused(() -> Written.of(NOON, EntryKind.INFUSION_SET, 1, "U"), "has no \"amount\"");
        refused(() -> words(EntryKind.WEIGHT, "heavy"), "Weight needs an amount, in kg");
    }

    @Test
    void aNoteAndAMedicationSaySomething() {
        assertThat(words(EntryKind.NOTE, "  slept\r\nbadly\u0007 ").text()).contains("slept\nbadly");
        refused(() -> words(EntryKind.MEDICATION, " \t"), "Medication needs words");
        refused(() -> words(EntryKind.NOTE, "x".repeat(1001)), "at most 1,000 characters");
    }

    @Test
    void exerciseSaysHowHardItWas() {
        refused(() -> Written.of(NOON, EntryKind.EXERCISE, 30, "min"), "light, moderate or vigorous");
        assertThat(exercise(EntryKind.EXERCISE, "min").intensity()).contains(Intensity.MODERATE);
        refused(() -> exercise(EntryKind.CARBS, "g"), "Carbohydrate has no \"intensity\"");
    }

    @Test
    void theLowerBloodPressureIsBelowTheUpperOne() {
        assertThat(pressure(OptionalDouble.of(80)).diastolic()).hasValue(80);
        refused(() -> pressure(OptionalDouble.of(120)), "less than the upper one");
        refused(() -> pressure(OptionalDouble.empty()), "less than the upper one");
    }

    @Test
    void theKindOfInsulinIsOfInsulinAlone() {
        refused(
                () -> new Written(
                        NOON,
                        EntryKind.CARBS,
                        Optional.of(new Amount(30, "g")),
                        OptionalDouble.empty(),
                        Optional.empty(),
                        Optional.of(InsulinKind.LONG),
                        Optional.empty()),
                "has no \"insulin\"");
    }

    @Test
    void timesAreOfWholeSecondsAndNotBefore1990() {
        assertThat(words(EntryKind.NOTE, "early").at()).isEqualTo("2026-11-22T12:00:00Z");
        refused(() -> Written.of(Instant.parse("1989-12-31T23:59:59Z"), EntryKind.CARBS, 1, "g"), "before 1990");
    }

    @Test
    void theWordsOfKindsAreReadAsTheyAreWritten() {
        for (EntryKind kind : EntryKind.values()) {
            assertThat(EntryKind.ofWord(kind.word())).contains(kind);
        }
        assertThat(EntryKind.ofWord("Glucose")).isEmpty();
    }

    @Test
    void nothingOfItIsInALog() {
        assertThat(words(EntryKind.NOTE, "secret").toString()).isEqualTo("Written[NOTE]");
    }

    private static Written words(EntryKind kind, String text) {
        return new Written(
                NOON,
                kind,
                Optional.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(text));
    }

    private static Written exercise(EntryKind kind, String unit) {
        return new Written(
                NOON,
                kind,
                Optional.of(new Amount(30, unit)),
                OptionalDouble.empty(),
                Optional.of(Intensity.MODERATE),
                Optional.empty(),
                Optional.empty());
    }

    private static Written pressure(OptionalDouble lower) {
        return new Written(
                NOON,
                EntryKind.BLOOD_PRESSURE,
                Optional.of(new Amount(120, "mmHg")),
                lower,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static void refused(ThrowingCallable writing, String words) {
        assertThatThrownBy(writing).isInstanceOf(UnacceptableValue.class).hasMessageContaining(words);
    }
}
