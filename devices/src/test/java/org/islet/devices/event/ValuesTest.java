package org.islet.devices.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    private static final Origin NOWHERE = new Origin(DeviceTime.UNKNOWN, Source.ofLine(0, 1));

    @Test
    void glucoseIsComparedAcrossUnits() {
        assertThat(Glucose.mmolPerL(10)).isGreaterThan(Glucose.mgPerDl(180)).isLessThan(Glucose.mgPerDl(181));
    }

    @Test
    void glucoseConvertsOnlyWhatIsInTheOtherUnit() {
        assertThat(Glucose.mgPerDl(180).inMgPerDl()).isEqualTo(180);
        assertThat(Glucose.mmolPerL(10).inMmolPerL()).isEqualTo(10);
        assertThat(Glucose.mmolPerL(10).inMgPerDl()).isEqualTo(180.1559, within(1e-9));
        assertThat(Glucose.mgPerDl(180.1559).inMmolPerL()).isEqualTo(10, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, Double.NaN, Double.POSITIVE_INFINITY})
    void numberThatCannotBeAConcentrationIsNone(double value) {
        assertThatThrownBy(() -> Glucose.mgPerDl(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 19.9, 600.1, 2001})
    void aValueNoSensorMeasuresIsKeptAndNotCounted(double mgPerDl) {
        var reading = GlucoseReading.of(NOWHERE, GlucoseReading.Kind.SENSOR, Glucose.mgPerDl(mgPerDl));

        assertThat(reading.cannotBeRight()).isTrue();
        assertThat(reading.isCounted()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(doubles = {20, 39, 401, 600})
    void aValueSensorsAndTheirProgramsReportIsCounted(double mgPerDl) {
        assertThat(GlucoseReading.of(NOWHERE, GlucoseReading.Kind.SENSOR, Glucose.mgPerDl(mgPerDl))
                        .isCounted())
                .isTrue();
    }

    @Test
    void metersShowMoreThanSensors() {
        assertThat(GlucoseReading.of(NOWHERE, GlucoseReading.Kind.METER, Glucose.mmolPerL(40))
                        .isCounted())
                .isTrue();
        assertThat(GlucoseReading.of(NOWHERE, GlucoseReading.Kind.METER, Glucose.mgPerDl(5.6))
                        .isCounted())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1970, 2000, 2050, 9999})
    void aYearNoDeviceLivedThroughCannotBeRight(int year) {
        assertThat(DeviceTime.cannotBeRight(year)).isTrue();
        assertThat(DeviceTime.cannotBeRight(2026)).isFalse();
    }

    @Test
    void insulinIsCountedInTenthsOrFortieths() {
        assertThat(InsulinUnits.ofTenths(35)).isEqualTo(InsulinUnits.of(3.5));
        assertThat(InsulinUnits.ofFortieths(50)).isEqualTo(InsulinUnits.of(1.25));
        assertThat(InsulinUnits.of(1)).isGreaterThan(InsulinUnits.NONE);
        assertThatThrownBy(() -> InsulinUnits.of(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void unitsAreKnownByTheirSymbolsInAnyLetterCase() {
        assertThat(GlucoseUnit.ofSymbol(" MG/DL ")).isEqualTo(GlucoseUnit.MG_PER_DL);
        assertThat(GlucoseUnit.ofSymbol("mmol/L")).isEqualTo(GlucoseUnit.MMOL_PER_L);
        assertThatThrownBy(() -> GlucoseUnit.ofSymbol("g/L")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void controlSolutionAndValuesForTheDisplayAreNotCounted() {
        assertThat(reading().isCounted()).isTrue();
        assertThat(reading("beforeMeal").isCounted()).isTrue();
        assertThat(reading(GlucoseReading.CONTROL).isCounted()).isFalse();
        assertThat(reading(GlucoseReading.DISPLAY_ONLY).isCounted()).isFalse();
    }

    @Test
    void sourceIsSortedByItsOffsetOrItsLine() {
        assertThat(Source.ofOffset(0, 12).position()).isEqualTo(12);
        assertThat(Source.ofLine(0, 7).position()).isEqualTo(7);
    }

    private static GlucoseReading reading(String... flags) {
        return new GlucoseReading(
                NOWHERE,
                GlucoseReading.Kind.SENSOR,
                Optional.of(Glucose.mgPerDl(100)),
                Optional.empty(),
                OptionalDouble.empty(),
                List.of(flags),
                false);
    }
}
