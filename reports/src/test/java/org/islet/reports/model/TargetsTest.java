package org.islet.reports.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetsTest {

    @ParameterizedTest
    @CsvSource({
        "53, VERY_LOW",
        "54, LOW",
        "69, LOW",
        "69.5, IN_RANGE",
        "70, IN_RANGE",
        "180, IN_RANGE",
        "181, HIGH",
        "250, HIGH",
        "251, VERY_HIGH"
    })
    void aReadingInMilligramsIsSortedByTheLimitsInMilligrams(double value, GlucoseRange range) {
        assertThat(Targets.ADULT.rangeOf(Glucose.mgPerDl(value))).isEqualTo(range);
    }

    @ParameterizedTest
    @CsvSource({
        "2.9, VERY_LOW",
        "3.0, LOW",
        "3.8, LOW",
        "3.9, IN_RANGE",
        "10.0, IN_RANGE",
        "10.1, HIGH",
        "13.9, HIGH",
        "14.0, VERY_HIGH"
    })
    void aReadingInMillimolesIsSortedByTheirPairs(double value, GlucoseRange range) {
        assertThat(Targets.ADULT.rangeOf(Glucose.mmolPerL(value))).isEqualTo(range);
    }

    @ParameterizedTest
    @CsvSource({"54, 3.0", "63, 3.5", "70, 3.9", "140, 7.8", "180, 10.0", "250, 13.9"})
    void theLimitsOfTheTwoUnitsArePairs(double mgPerDl, double mmolPerL) {
        assertThat(Targets.limit(Glucose.mgPerDl(mgPerDl), GlucoseUnit.MMOL_PER_L))
                .isEqualTo(mmolPerL);
    }
}
