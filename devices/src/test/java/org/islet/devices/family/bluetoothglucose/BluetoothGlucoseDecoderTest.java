package org.islet.devices.family.bluetoothglucose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.islet.devices.bytes.Hex;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.decode.DecoderContract;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.junit.jupiter.api.Test;

class BluetoothGlucoseDecoderTest implements DecoderContract {

    private static final DeviceFamily FAMILY = new BluetoothGlucoseFamily();
    /** 2026-03-01 12:30:15, as year, month, day, hour, minute, second. */
    private static final String TIME = "ea07 03 01 0c 1e 0f";

    @Override
    public DeviceFamily family() {
        return FAMILY;
    }

    @Override
    public List<RawCapture> validCaptures() {
        return List.of(capture("02 0100" + TIME + "78b0 11"));
    }

    @Test
    void massConcentrationIsMgPerDl() throws UnreadableCapture {
        assertThat(only("02 0100" + TIME + "78b0 11").value()).contains(Glucose.mgPerDl(120));
    }

    @Test
    void molarConcentrationIsMmolPerL() throws UnreadableCapture {
        assertThat(only("06 0100" + TIME + "37c0 11").value()).contains(Glucose.mmolPerL(5.5));
    }

    @Test
    void offsetMovesTheBaseTime() throws UnreadableCapture {
        assertThat(only("03 0100" + TIME + "c4ff 78b0 11").time().wallClock())
                .contains(LocalDateTime.of(2026, 3, 1, 11, 30, 15));
    }

    @Test
    void aboveTheRangeIsHighWithoutANumber() throws UnreadableCapture {
        GlucoseReading reading = only("02 0100" + TIME + "fe07 11");

        assertThat(reading.value()).isEmpty();
        assertThat(reading.outOfRange()).contains(OutOfRange.HIGH);
    }

    @Test
    void controlSolutionIsMarked() throws UnreadableCapture {
        assertThat(only("02 0100" + TIME + "78b0 1a").flags()).containsExactly("control");
    }

    private static GlucoseReading only(String hex) throws UnreadableCapture {
        return (GlucoseReading) FAMILY.decoder().decode(capture(hex)).events().get(0);
    }

    private static RawCapture capture(String hex) {
        return RawCapture.ofFile(Hex.parse(hex));
    }
}
