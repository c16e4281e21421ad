package org.islet.devices.family.medtronicparadigm;

import static org.assertj.core.api.Assertions.assertThat;

import org.islet.devices.decode.Decoded;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.PumpSettings.Amount;
import org.islet.devices.event.PumpSettings.Flag;
import org.islet.devices.event.PumpSettings.Setting;
import org.islet.devices.event.PumpSettings.Text;
import org.islet.devices.event.UnknownEvent;
import org.junit.jupiter.api.Test;

class SettingRecordTest {

    @Test
    void theLargestBasalRateHasElevenBits() {
        assertThat(setting("2c 50 1852a00105", "maxBasal")).isEqualTo(new Amount(34));
    }

    @Test
    void switchesAreFlags() {
        assertThat(setting("2d 01 2ab2120b13", "bolusWizard")).isEqualTo(new Flag(true));
        assertThat(setting("23 00 79610a9812", "childBlock")).isEqualTo(new Flag(false));
    }

    @Test
    void temporaryRatesAreAbsoluteOrPercent() {
        assertThat(setting("62 00 b8650c1810", "temporaryBasalType")).isEqualTo(new Text("absolute"));
        assertThat(setting("62 01 b8650c1810", "temporaryBasalType")).isEqualTo(new Text("percent"));
    }

    @Test
    void theStepOfABolusIsInThousandthsOfAUnit() {
        assertThat(setting("57 19 5638 0f 050f", "bolusStep")).isEqualTo(new Amount(0.025));
        assertThat(setting("57 64 0040 00 8108", "bolusStep")).isEqualTo(new Amount(0.1));
    }

    @Test
    void aLargestBolusWithBitsNobodyUnderstandsIsKeptAsBytesAndSaid() {
        Decoded decoded = Bytes.records("554", "24 0c 0040808108");

        assertThat(decoded.events().get(0)).isInstanceOf(UnknownEvent.class);
        assertThat(decoded.problems()).hasSize(1);
    }

    private static Setting setting(String hex, String name) {
        return Bytes.only(PumpSettings.class, "522", hex).settings().get(name);
    }
}
