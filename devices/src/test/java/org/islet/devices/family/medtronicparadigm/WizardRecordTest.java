package org.islet.devices.family.medtronicparadigm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.islet.devices.decode.Decoded;
import org.islet.devices.event.BolusCalculation;
import org.islet.devices.event.BolusCalculation.CarbUnit;
import org.islet.devices.event.BolusCalculation.Unabsorbed;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.InsulinUnits;
import org.junit.jupiter.api.Test;

class WizardRecordTest {

    private static final String CALCULATION = "5b 00 7202166510 00 50 0064 32 50 00 0000 00 0000 0000 78";

    @Test
    void aLargeCalculationIsReadInFull() {
        BolusCalculation told =
                Bytes.only(BolusCalculation.class, "523", "5b b6 7202166510 28 51 00b4 55 50 58 00af 00 0042 00c5 78");

        assertThat(told.glucose()).contains(Glucose.mgPerDl(438));
        assertThat(told.carbs()).hasValue(40);
        assertThat(told.carbUnit()).contains(CarbUnit.GRAMS);
        assertThat(told.carbRatio()).hasValue(18);
        assertThat(told.sensitivity()).contains(Glucose.mgPerDl(85));
        assertThat(told.targetLow()).contains(Glucose.mgPerDl(80));
        assertThat(told.targetHigh()).contains(Glucose.mgPerDl(120));
        assertThat(told.correction()).contains(InsulinUnits.of(2.2));
        assertThat(told.food()).contains(InsulinUnits.of(4.375));
        assertThat(told.insulinOnBoard()).contains(InsulinUnits.of(1.65));
        assertThat(told.recommended()).contains(InsulinUnits.of(4.925));
    }

    @Test
    void aLargeCorrectionBelowTargetIsNegative() {
        BolusCalculation told =
                Bytes.only(BolusCalculation.class, "523", "5b 3c 7202166510 28 50 0064 32 50 F0 00a0 F8 0000 0090 78");

        assertThat(told.correction()).contains(InsulinUnits.of(-0.4));
    }

    @Test
    void aSmallCorrectionBelowTargetIsNegative() {
        BolusCalculation told =
                Bytes.only(BolusCalculation.class, "722", "5b 3c 7202166510 28 50 0a 32 50 FC 28 F0 0000 0024 78");

        assertThat(told.correction()).contains(InsulinUnits.of(-0.4));
        assertThat(told.food()).contains(InsulinUnits.of(4));
        assertThat(told.recommended()).contains(InsulinUnits.of(3.6));
    }

    @Test
    void glucoseInMmolPerLIsTenTimesAsLarge() {
        BolusCalculation told =
                Bytes.only(BolusCalculation.class, "754", "5b 5b 7202166510 00 90 0064 1f 32 00 0000 00 0000 0000 3e");

        assertThat(told.glucose()).contains(Glucose.mmolPerL(9.1));
        assertThat(told.sensitivity()).contains(Glucose.mmolPerL(3.1));
        assertThat(told.targetLow()).contains(Glucose.mmolPerL(5.0));
        assertThat(told.targetHigh()).contains(Glucose.mmolPerL(6.2));
    }

    @Test
    void exchangesHaveARatioOfThousandths() {
        BolusCalculation told =
                Bytes.only(BolusCalculation.class, "523", "5b 00 7202166510 03 60 05dc 32 50 00 00b4 00 0000 00b4 78");

        assertThat(told.carbUnit()).contains(CarbUnit.EXCHANGES);
        assertThat(told.carbRatio()).hasValue(1.5);
        assertThat(told.glucose()).isEmpty();
    }

    @Test
    void theDosesBehindACalculationAreItsOwnAndTheirAgesHaveTenBits() {
        BolusCalculation told = Bytes.only(
                BolusCalculation.class,
                "523",
                "5b 00 7202166510 00 50 0064 32 50 00 0000 00 0000 0000 78" + "5c 08 28 1e c0 62 86 d0");

        assertThat(told.unabsorbed())
                .containsExactly(
                        new Unabsorbed(InsulinUnits.of(1), Duration.ofMinutes(30)),
                        new Unabsorbed(InsulinUnits.of(2.45), Duration.ofMinutes(390)));
    }

    @Test
    void theAmountOfACountedDoseHasNineBits() {
        assertThat(unabsorbed("5c 05 2c a9 05")).containsExactly(dose(7.5, 169));
        assertThat(unabsorbed("5c 05 3c 43 05")).containsExactly(dose(7.9, 67));
        assertThat(unabsorbed("5c 05 12 fc 05")).containsExactly(dose(6.85, 252));
        assertThat(unabsorbed("5c 05 c8 b5 04")).containsExactly(dose(5, 181));
        assertThat(unabsorbed("5c 0b 2c a9 35 3c 43 c1 ff ff d5"))
                .containsExactly(dose(7.5, 937), dose(7.9, 67), dose(12.775, 511));
    }

    @Test
    void aCountedDoseWithBitsNobodyUnderstandsIsLeftOutAndSaid() {
        for (String high : List.of("06", "0c", "0f")) {
            Decoded decoded = Bytes.records("523", CALCULATION + "5c 08 2c a9" + high + "c8 b5 04");

            assertThat(((BolusCalculation) decoded.events().get(0)).unabsorbed())
                    .containsExactly(dose(5, 181));
            assertThat(decoded.problems()).hasSize(1);
        }
    }

    @Test
    void aRecordOfCountedDosesThatEndsWithinOneSaysSo() {
        Decoded decoded = Bytes.records("523", CALCULATION + "5c 07 2c a9 05 c8 b5");

        assertThat(((BolusCalculation) decoded.events().get(0)).unabsorbed()).containsExactly(dose(7.5, 169));
        assertThat(decoded.problems()).hasSize(1);
    }

    @Test
    void fieldsOfALargeCalculationWithBitsNobodyUnderstandsAreUnknown() {
        Decoded carbs = Bytes.records("523", "5b b6 7202166510 28 59 00b4 55 50 58 00af 00 0042 00c5 78");
        Decoded doses = Bytes.records("523", "5b b6 7202166510 28 51 00b4 55 50 58 00af 02 0042 00c5 78");

        assertThat(((BolusCalculation) carbs.events().get(0)).carbs()).isEmpty();
        assertThat(((BolusCalculation) doses.events().get(0)).food()).isEmpty();
        assertThat(((BolusCalculation) doses.events().get(0)).correction()).isEmpty();
        assertThat(((BolusCalculation) doses.events().get(0)).recommended()).contains(InsulinUnits.of(4.925));
        assertThat(carbs.problems()).hasSize(1);
        assertThat(doses.problems()).hasSize(1);
    }

    @Test
    void aSmallSensitivityWithBitsNobodyUnderstandsIsUnknown() {
        Decoded decoded = Bytes.records("722", "5b 3c 7202566510 28 50 0a 32 50 FC 28 F0 0000 0024 78");

        assertThat(((BolusCalculation) decoded.events().get(0)).sensitivity()).isEmpty();
        assertThat(decoded.problems()).hasSize(1);
    }

    private static List<Unabsorbed> unabsorbed(String hex) {
        return Bytes.only(BolusCalculation.class, "523", CALCULATION + hex).unabsorbed();
    }

    private static Unabsorbed dose(double units, int minutes) {
        return new Unabsorbed(InsulinUnits.of(units), Duration.ofMinutes(minutes));
    }
}
