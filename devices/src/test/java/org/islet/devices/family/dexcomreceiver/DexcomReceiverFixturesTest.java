package org.islet.devices.family.dexcomreceiver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.islet.devices.Expectation;
import org.islet.devices.Fixtures;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.Decoded;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.ClockChange;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.PumpSettings.Amount;
import org.islet.devices.event.PumpSettings.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of real receivers, as an independent reader read them. */
class DexcomReceiverFixturesTest {

    @ParameterizedTest
    @ValueSource(strings = {"page-0.0", "page-4.312", "page-5.845", "page-5.1432", "page-5.1432-1"})
    void realPageReadsAsTheIndependentReaderReadIt(String page) throws UnreadableCapture {
        var folder = Fixtures.folder("dexcom-receiver");
        Expectation expected = Expectation.read(folder.resolve(page + ".json")).get("expected");
        var capture = RawCapture.ofFile(Fixtures.hex(folder.resolve(page + ".hex")));

        Decoded decoded = new ReceiverDecoder().decode(capture);

        List<DeviceEvent> newestFirst = new ArrayList<>(decoded.events().stream()
                .filter(event -> !(event instanceof ClockChange))
                .toList());
        Collections.reverse(newestFirst);
        List<Expectation> records = expected.get("recordsNewestFirst").items();
        assertThat(decoded.problems()).isEmpty();
        assertThat(newestFirst).hasSameSizeAs(records);
        for (int i = 0; i < records.size(); i++) {
            assertSame(newestFirst.get(i), records.get(i));
        }
    }

    private static void assertSame(DeviceEvent event, Expectation record) {
        assertThat(event.time().wallClock())
                .contains(LocalDateTime.parse(
                        record.get("Timestamp").get("DisplayTime").text()));
        if (record.has("EGV")) {
            assertGlucose((GlucoseReading) event, record.get("EGV"));
        } else if (record.has("Calibration")) {
            assertCalibration((PumpSettings) event, record.get("Calibration"));
        } else {
            assertThat(((PumpSettings) event).settings().get("hardwarePartNumber"))
                    .isEqualTo(
                            new Text(record.get("XML").get("HardwarePartNumber").text()));
        }
    }

    private static void assertGlucose(GlucoseReading reading, Expectation egv) {
        assertThat(reading.value().orElseThrow().value())
                .isEqualTo(egv.get("Glucose").number());
        assertThat(reading.flags().contains("displayOnly"))
                .isEqualTo(egv.get("DisplayOnly").truth());
        assertThat(reading.flags()).contains("noise" + egv.get("Noise").whole());
        if (egv.get("Trend").whole() == 4) {
            assertThat(reading.flags()).contains("trendFlat");
        }
    }

    private static void assertCalibration(PumpSettings set, Expectation calibration) {
        assertThat(set.settings().get("slope"))
                .isEqualTo(new Amount(calibration.get("Slope").number()));
        assertThat(set.settings().get("intercept"))
                .isEqualTo(new Amount(calibration.get("Intercept").number()));
        assertThat(set.settings().get("scale"))
                .isEqualTo(new Amount(calibration.get("Scale").number()));
        assertThat(set.settings().get("decay"))
                .isEqualTo(new Amount(calibration.get("Decay").number()));
        String points = ((Text) set.settings().get("points")).value();
        List<Expectation> expected = calibration.get("Data").items();
        assertThat(points.split("; ")).hasSameSizeAs(expected);
        for (Expectation point : expected) {
            assertThat(points)
                    .contains("%s %d mg/dL, raw %d, applied %s"
                            .formatted(
                                    LocalDateTime.parse(point.get("TimeEntered").text()),
                                    point.get("Glucose").whole(),
                                    point.get("Raw").whole(),
                                    LocalDateTime.parse(point.get("TimeApplied").text())));
        }
    }
}
