package org.islet.devices.family.medtronic600;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.islet.devices.Expectation;
import org.islet.devices.Fixtures;
import org.islet.devices.bytes.Hex;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.decode.Decoded;
import org.islet.devices.decode.DecoderContract;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.Basal;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.BolusCalculation;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.PumpSettings.Amount;
import org.islet.devices.event.PumpSettings.Schedule;
import org.islet.devices.event.Suspension;
import org.islet.devices.event.UnknownEvent;
import org.junit.jupiter.api.Test;

class Medtronic600DecoderTest implements DecoderContract {

    private static final DeviceFamily FAMILY = new Medtronic600Family();

    @Override
    public DeviceFamily family() {
        return FAMILY;
    }

    @Override
    public List<RawCapture> validCaptures() {
        return List.of(
                Events.capture(Events.event(0x15, "01" + "07" + "00" + "00004e20" + "00002710")),
                Events.capture(Events.event(
                        0xD6, "05" + "02" + "0000" + "0078" + "07d0" + "0000000000" + "0302" + "07d0" + "0000000000")));
    }

    @Test
    void bytesAfterTheLastEventAreSaid() throws UnreadableCapture {
        Decoded decoded = Events.decode(Events.event(0x36, ""), "ffff");

        assertThat(decoded.events()).hasSize(1);
        assertThat(decoded.problems()).singleElement().satisfies(problem -> assertThat(problem.message())
                .startsWith("2 bytes"));
    }

    @Test
    void nothingThatIsAnEventIsRefused() {
        assertThatThrownBy(() -> FAMILY.decoder().decode(RawCapture.ofFile(new byte[11])))
                .isInstanceOf(UnreadableCapture.class)
                .hasMessageContaining("decrypted");
    }

    @Test
    void eventsOfAnotherCenturyAreNotTakenForAPumps() {
        assertThat(FAMILY.likeness(RawCapture.ofFile(Hex.parse("36000b" + "00000000" + "00000000"))))
                .isEqualTo(MatchConfidence.NO);
        assertThat(FAMILY.likeness(RawCapture.ofFile(Hex.parse("36000b" + "ffffffff" + "00000000"))))
                .isEqualTo(MatchConfidence.NO);
        assertThat(FAMILY.likeness(RawCapture.ofParts(List.of()))).isEqualTo(MatchConfidence.NO);
    }

    @Test
    void eventTooShortForItsFieldsIsKeptUnreadAndSaid() throws UnreadableCapture {
        Decoded decoded = Events.decode(Events.event(0x15, "0107"));

        assertThat(decoded.events()).singleElement().isInstanceOf(UnknownEvent.class);
        assertThat(decoded.problems()).singleElement().satisfies(problem -> assertThat(problem.message())
                .contains("type 15 is too short"));
    }

    @Test
    void typesWithoutALayoutAreKeptWithTheirNumberAndTheirNameIfTheyHaveOne() throws UnreadableCapture {
        List<DeviceEvent> events = Events.read(
                Events.event(0x07, "00"), Events.event(0x3E, "00"), Events.event(0x82, "00"), Events.event(0xC8, ""));

        assertThat(events)
                .extracting(event -> ((UnknownEvent) event).opcode())
                .containsExactly("0x07", "0x3e mealWizard", "0x82 closedLoopGlucose", "0xc8 sensorSetting");
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
}
