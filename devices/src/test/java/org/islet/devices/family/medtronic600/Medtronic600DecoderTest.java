package org.islet.devices.family.medtronic600;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.islet.devices.Expectation;
import org.islet.devices.Fixtures;
import org.islet.devices.bytes.Hex;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.decode.Decoded;
import org.islet.devices.decode.DecoderContract;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.Basal;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.BolusCalculation;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.PumpSettings.Amount;
import org.islet.devices.event.PumpSettings.Schedule;
import org.islet.devices.event.Status;
import org.islet.devices.event.Suspension;
import org.junit.jupiter.api.Test;

class Medtronic600DecoderTest implements DecoderContract {

    private static final DeviceFamily FAMILY = new Medtronic600Family();
    /** 2026-03-01 12:00:00: 825,681,600 s after 2000, written as 2^31 and an offset. */
    private static final String HEAD_TIME = "80000000" + "b136e6c0";

    @Override
    public DeviceFamily family() {
        return FAMILY;
    }

    @Override
    public List<RawCapture> validCaptures() {
        return List.of(
                capture(event(0x15, "01" + "07" + "00" + "00004e20" + "00002710")),
                capture(event(
                        0xD6, "05" + "02" + "0000" + "0078" + "07d0" + "0000000000" + "0302" + "07d0" + "0000000000")));
    }

    @Test
    void programmedBolusIsToldByItsDeliveryWhereBothAreThere() throws UnreadableCapture {
        String programmed = event(0x15, "01" + "07" + "00" + "00004e20" + "00002710");
        String delivered = event(0xDC, "01" + "07" + "00" + "00004e20" + "00003a98" + "00002710");

        List<DeviceEvent> events =
                FAMILY.decoder().decode(capture(programmed, delivered)).events();

        assertThat(events).singleElement().satisfies(event -> {
            assertThat(((Bolus) event).programmed()).contains(InsulinUnits.of(2));
            assertThat(((Bolus) event).delivered()).contains(InsulinUnits.of(1.5));
        });
    }

    @Test
    void sensorReadingsCountBackFromTheEventsTime() throws UnreadableCapture {
        List<DeviceEvent> events =
                FAMILY.decoder().decode(validCaptures().get(1)).events();

        var newest = (GlucoseReading) events.get(0);
        assertThat(newest.value()).contains(Glucose.mgPerDl(120));
        assertThat(newest.isigNanoAmperes()).hasValue(20.0);
        assertThat(newest.time().wallClock()).contains(LocalDateTime.of(2026, 3, 1, 12, 0));
        assertThat(events.get(1)).isInstanceOf(Status.class);
        assertThat(events.get(1).time().wallClock()).contains(LocalDateTime.of(2026, 3, 1, 11, 55));
    }

    @Test
    void bytesAfterTheLastEventAreSaid() throws UnreadableCapture {
        Decoded decoded = FAMILY.decoder().decode(capture(event(0x36, ""), "ffff"));

        assertThat(decoded.events()).hasSize(1);
        assertThat(decoded.problems()).singleElement().satisfies(problem -> assertThat(problem.message())
                .startsWith("2 bytes"));
    }

    @Test
    void realEventsReadAsOthersReadThem() throws UnreadableCapture {
        List<Expectation> events = Expectation.read(
                        Fixtures.folder("medtronic-600").resolve("ngp-events-0.json"))
                .get("expected")
                .get("events")
                .items();

        for (Expectation real : events) {
            DeviceEvent event = FAMILY.decoder()
                    .decode(RawCapture.ofFile(Hex.parse(real.get("raw").text())))
                    .events()
                    .get(0);
            Expectation expected = real.get("expected");
            assertThat(event.time().wallClock())
                    .contains(LocalDateTime.parse(expected.get("localTime").text()));
            assertSame(event, expected);
        }
        assertThat(events).isNotEmpty();
    }

    private static void assertSame(DeviceEvent event, Expectation expected) {
        if (event instanceof Bolus bolus) {
            assertThat(bolus.programmed().orElseThrow().value())
                    .isEqualTo(expected.get("programmedU").number());
            assertThat(bolus.insulinOnBoard().orElseThrow().value())
                    .isEqualTo(expected.get("iobU").number());
        } else if (event instanceof BolusCalculation wizard) {
            assertWizard(wizard, expected);
        } else if (event instanceof Basal basal) {
            assertBasal(basal, expected);
        } else if (event instanceof Suspension suspension) {
            assertThat(suspension.state()).isEqualTo(Suspension.State.RESUMED);
        } else {
            assertSettings((PumpSettings) event, expected);
        }
    }

    private static void assertWizard(BolusCalculation wizard, Expectation expected) {
        assertThat(wizard.glucose()).isEmpty();
        assertThat(wizard.carbs()).hasValue(expected.get("carbInput").number());
        assertThat(wizard.carbRatio()).hasValue(expected.get("carbRatio").number());
        assertThat(wizard.sensitivity())
                .contains(Glucose.mmolPerL(expected.get("isf").number()));
        assertThat(wizard.targetLow())
                .contains(Glucose.mmolPerL(expected.get("targetLow").number()));
        assertThat(wizard.targetHigh())
                .contains(Glucose.mmolPerL(expected.get("targetHigh").number()));
        assertThat(wizard.correction())
                .contains(InsulinUnits.of(expected.get("correctionU").number()));
        assertThat(wizard.food()).contains(InsulinUnits.of(expected.get("foodU").number()));
        assertThat(wizard.insulinOnBoard())
                .contains(InsulinUnits.of(expected.get("iobU").number()));
        assertThat(wizard.recommended())
                .contains(InsulinUnits.of(expected.get("estimateU").number()));
    }

    private static void assertBasal(Basal basal, Expectation expected) {
        if (expected.has("percent")) {
            assertThat(basal.percent()).hasValue(expected.get("percent").number());
            assertThat(basal.duration().orElseThrow().toMinutes())
                    .isEqualTo(expected.get("durationMin").whole());
        } else {
            assertThat(basal.rate().orElseThrow().value())
                    .isEqualTo(expected.get("rateUph").number());
            assertThat(basal.segment()).hasValue(expected.get("segment").whole());
        }
    }

    private static void assertSettings(PumpSettings settings, Expectation expected) {
        Map<String, String> names = Map.of(
                "oldU", "old",
                "newU", "new",
                "oldUph", "old",
                "newUph", "new",
                "oldInsulinActionMin", "oldInsulinActionMinutes",
                "newInsulinActionMin", "newInsulinActionMinutes");
        names.forEach((theirs, ours) -> {
            if (expected.has(theirs)) {
                assertThat(settings.settings().get(ours))
                        .isEqualTo(new Amount(expected.get(theirs).number()));
            }
        });
        if (expected.has("scheduleLowHigh")) {
            var slots = ((Schedule) settings.settings().get("schedule")).slots();
            List<Expectation> rows = expected.get("scheduleLowHigh").items();
            assertThat(slots).hasSameSizeAs(rows);
            for (int i = 0; i < rows.size(); i++) {
                assertThat(slots.get(i).start().toString())
                        .isEqualTo(rows.get(i).get(0).text());
                assertThat(slots.get(i).values().get("low"))
                        .isEqualTo(rows.get(i).get(1).number());
                assertThat(slots.get(i).values().get("high"))
                        .isEqualTo(rows.get(i).get(2).number());
            }
        }
    }

    private static String event(int type, String body) {
        return "%02x00%02x%s%s".formatted(type, 11 + body.length() / 2, HEAD_TIME, body);
    }

    private static RawCapture capture(String... events) {
        var bytes = new ByteArrayOutputStream();
        for (String event : events) {
            bytes.writeBytes(Hex.parse(event));
        }
        return RawCapture.ofFile(bytes.toByteArray());
    }
}
