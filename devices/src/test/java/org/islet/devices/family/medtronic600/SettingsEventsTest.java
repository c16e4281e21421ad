package org.islet.devices.family.medtronic600;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.islet.devices.decode.Decoded;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.BolusCalculation;
import org.islet.devices.event.BolusCalculation.CarbUnit;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.PumpSettings.Amount;
import org.islet.devices.event.PumpSettings.Flag;
import org.islet.devices.event.PumpSettings.Schedule;
import org.islet.devices.event.PumpSettings.Slot;
import org.islet.devices.event.PumpSettings.Text;
import org.islet.devices.event.UnknownEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsEventsTest {

    @Test
    void highestBasalAndBolusChangeFromOldToNew() throws UnreadableCapture {
        PumpSettings basal = settings(0x58, "00004e20 00009c40");
        PumpSettings bolus = settings(0x59, "00000000 0003d090");

        assertThat(basal.scope()).isEqualTo("maxBasal");
        assertThat(basal.settings()).isEqualTo(Map.of("old", new Amount(2), "new", new Amount(4)));
        assertThat(bolus.scope()).isEqualTo("maxBolus");
        assertThat(bolus.settings()).isEqualTo(Map.of("old", new Amount(0), "new", new Amount(25)));
    }

    @Test
    void wizardIsTurnedOnAndItsInsulinActsLonger() throws UnreadableCapture {
        PumpSettings wizard = settings(0x5D, "00 00 00f0 01 00 01e0");

        assertThat(wizard.settings())
                .isEqualTo(Map.of(
                        "oldEnabled", new Flag(false),
                        "oldInsulinActionMinutes", new Amount(240),
                        "newEnabled", new Flag(true),
                        "newInsulinActionMinutes", new Amount(480)));
    }

    @Test
    void targetsAreLowAndHighThoughWrittenHighFirst() throws UnreadableCapture {
        PumpSettings old = settings(0x62, "00 02 00 0078 0050 0c 008c 0064");

        assertThat(old.scope()).isEqualTo("targets");
        assertThat(old.settings().get("state")).isEqualTo(new Text("old"));
        assertThat(old.settings().get("unit")).isEqualTo(new Text("mg/dL"));
        assertThat(slots(old))
                .containsExactly(
                        new Slot(LocalTime.MIDNIGHT, Map.of("low", 80.0, "high", 120.0)),
                        new Slot(LocalTime.of(6, 0), Map.of("low", 100.0, "high", 140.0)));
    }

    @Test
    void targetsInMmolAreTenths() throws UnreadableCapture {
        PumpSettings now = settings(0x63, "01 01 00 0043 0032");

        assertThat(now.settings().get("state")).isEqualTo(new Text("new"));
        assertThat(now.settings().get("unit")).isEqualTo(new Text("mmol/L"));
        assertThat(slots(now)).containsExactly(new Slot(LocalTime.MIDNIGHT, Map.of("low", 5.0, "high", 6.7)));
    }

    @Test
    void sensitivitiesHaveAUnitAndAStart() throws UnreadableCapture {
        PumpSettings now = settings(0x5F, "00 02 00 0032 2f 0028");
        PumpSettings old = settings(0x5E, "01 01 00 001c");

        assertThat(now.scope()).isEqualTo("sensitivities");
        assertThat(slots(now))
                .containsExactly(
                        new Slot(LocalTime.MIDNIGHT, Map.of("sensitivity", 50.0)),
                        new Slot(LocalTime.of(23, 30), Map.of("sensitivity", 40.0)));
        assertThat(old.settings().get("unit")).isEqualTo(new Text("mmol/L"));
        assertThat(slots(old)).containsExactly(new Slot(LocalTime.MIDNIGHT, Map.of("sensitivity", 2.8)));
    }

    @Test
    void ratiosAreTenthsOfGramsOrThousandthsAnExchange() throws UnreadableCapture {
        PumpSettings grams = settings(0x61, "00 01 00 0000007d");
        PumpSettings exchanges = settings(0x60, "01 01 00 000005dc");

        assertThat(grams.scope()).isEqualTo("carbRatios");
        assertThat(grams.settings().get("carbUnit")).isEqualTo(new Text("g"));
        assertThat(slots(grams)).containsExactly(new Slot(LocalTime.MIDNIGHT, Map.of("ratio", 12.5)));
        assertThat(exchanges.settings().get("carbUnit")).isEqualTo(new Text("exchange"));
        assertThat(slots(exchanges)).containsExactly(new Slot(LocalTime.MIDNIGHT, Map.of("ratio", 1.5)));
    }

    @Test
    void basalPatternHasItsNumberAndItsRates() throws UnreadableCapture {
        PumpSettings pattern = settings(0x53, "02 02 00 00002710 10 00001388");

        assertThat(pattern.scope()).isEqualTo("basalProfile");
        assertThat(pattern.settings().get("pattern")).isEqualTo(new Text("2"));
        assertThat(slots(pattern))
                .containsExactly(
                        new Slot(LocalTime.MIDNIGHT, Map.of("rate", 1.0)),
                        new Slot(LocalTime.of(8, 0), Map.of("rate", 0.5)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00 02 00 0078 0050", "00 01 30 0078 0050", "00 02 02 0078 0050 02 0078 0050"})
    void scheduleThatDoesNotFillADayInOrderIsKeptUnreadAndSaid(String body) throws UnreadableCapture {
        Decoded decoded = Events.decode(Events.event(0x63, body));

        assertThat(decoded.events()).singleElement().isInstanceOf(UnknownEvent.class);
        assertThat(decoded.problems()).singleElement().satisfies(problem -> assertThat(problem.message())
                .contains("type 63"));
    }

    @Test
    void wizardCountsInMgPerDlAndGrams() throws UnreadableCapture {
        var wizard = (BolusCalculation) Events.read(Events.event(
                        0x3D,
                        "00 00 00c8 0032 0028 0000007d 0064 0078 ffffec78 00009c40 00001388 00000000"
                                + " 00008ca0 00 00 00 00008ca0"))
                .get(0);

        assertThat(wizard.glucose()).contains(Glucose.mgPerDl(200));
        assertThat(wizard.carbs()).hasValue(50);
        assertThat(wizard.carbUnit()).contains(CarbUnit.GRAMS);
        assertThat(wizard.sensitivity()).contains(Glucose.mgPerDl(40));
        assertThat(wizard.carbRatio()).hasValue(12.5);
        assertThat(wizard.targetLow()).contains(Glucose.mgPerDl(100));
        assertThat(wizard.targetHigh()).contains(Glucose.mgPerDl(120));
        assertThat(wizard.correction()).contains(InsulinUnits.of(-0.5));
        assertThat(wizard.food()).contains(InsulinUnits.of(4));
        assertThat(wizard.insulinOnBoard()).contains(InsulinUnits.of(0.5));
        assertThat(wizard.recommended()).contains(InsulinUnits.of(3.6));
    }

    @Test
    void wizardCountsInMmolAndExchanges() throws UnreadableCapture {
        var wizard = (BolusCalculation) Events.read(Events.event(
                        0x3D,
                        "01 01 0000 0023 001c 000005dc 0032 0037 00000000 00000000 00000000 00000000"
                                + " 00000000 00 00 00 00000000"))
                .get(0);

        assertThat(wizard.glucose()).isEqualTo(Optional.empty());
        assertThat(wizard.carbs()).hasValue(3.5);
        assertThat(wizard.carbUnit()).contains(CarbUnit.EXCHANGES);
        assertThat(wizard.carbRatio()).hasValue(1.5);
        assertThat(wizard.sensitivity()).contains(Glucose.mmolPerL(2.8));
        assertThat(wizard.targetHigh()).contains(Glucose.mmolPerL(5.5));
    }

    private static PumpSettings settings(int type, String body) throws UnreadableCapture {
        return (PumpSettings) Events.read(Events.event(type, body)).get(0);
    }

    private static List<Slot> slots(PumpSettings settings) {
        return ((Schedule) settings.settings().get("schedule")).slots();
    }
}
