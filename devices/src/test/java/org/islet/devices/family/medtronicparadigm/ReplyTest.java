package org.islet.devices.family.medtronicparadigm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.islet.devices.bytes.Hex;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.PumpSettings.Amount;
import org.islet.devices.event.PumpSettings.Flag;
import org.islet.devices.event.PumpSettings.Schedule;
import org.islet.devices.event.PumpSettings.Setting;
import org.islet.devices.event.PumpSettings.Text;
import org.islet.devices.event.Status;
import org.islet.devices.event.UnknownEvent;
import org.junit.jupiter.api.Test;

class ReplyTest {

    @Test
    void answersHoldForTheMomentTheClockWasRead() {
        var events = Bytes.decode(
                        "523",
                        Bytes.part("reply-72", Hex.parse("000096")),
                        Bytes.part("reply-70", Hex.parse("172d0107e00b06")))
                .events();

        assertThat(events.get(0).time().wallClock()).contains(LocalDateTime.parse("2016-11-06T23:45:01"));
    }

    @Test
    void sixOClockIsNoLength() {
        Status clock = (Status) Bytes.reply("523", "70", "06001e07ea0814").get(0);

        assertThat(clock.value()).isEqualTo("2026-08-20T06:00:30");
    }

    @Test
    void theReservoirIsCountedFinerFromTheRevelOn() {
        assertThat(((Status) Bytes.reply("523", "73", "00001518").get(0)).value())
                .isEqualTo("135.0");
        assertThat(((Status) Bytes.reply("522", "73", "0546").get(0)).value()).isEqualTo("135.0");
    }

    @Test
    void theLengthDecidesTheFormOfTheSettings() {
        PumpSettings settings = (PumpSettings) Bytes.reply("523", "c0", "15000101010096055000000000010000640104001400")
                .get(0);

        assertThat(settings.settings()).containsEntry("maxBasal", new Amount(34));
    }

    @Test
    void aTemporaryRateInPercentIsAPercentage() {
        PumpSettings running =
                (PumpSettings) Bytes.reply("523", "98", "015000000014").get(0);

        assertThat(running.settings())
                .containsEntry("percent", new Amount(80))
                .containsEntry("remainingMinutes", new Amount(20));
    }

    @Test
    void anAbsoluteTemporaryRateIsARate() {
        PumpSettings running =
                (PumpSettings) Bytes.reply("523", "98", "00000032001e").get(0);

        assertThat(running.settings()).containsEntry("rate", new Amount(1.25)).doesNotContainKey("percent");
    }

    @Test
    void theWizardsSwitchAndUnitsAreSettings() {
        assertThat(settings("523", "87", "01")).containsEntry("enabled", new Flag(true));
        assertThat(settings("523", "87", "00")).containsEntry("enabled", new Flag(false));
        assertThat(settings("523", "88", "01")).containsEntry("carbUnit", new Text("g"));
        assertThat(settings("523", "88", "02")).containsEntry("carbUnit", new Text("exchange"));
        assertThat(settings("523", "89", "01")).containsEntry("glucoseUnit", new Text("mg/dL"));
        assertThat(settings("523", "89", "02")).containsEntry("glucoseUnit", new Text("mmol/L"));
    }

    @Test
    void aLengthBeforeAUnitIsNotTheUnit() {
        assertThat(settings("523", "87", "01 00")).containsEntry("enabled", new Flag(false));
        assertThat(settings("523", "88", "01 02")).containsEntry("carbUnit", new Text("exchange"));
        assertThat(settings("523", "89", "01 02")).containsEntry("glucoseUnit", new Text("mmol/L"));
    }

    @Test
    void theFirmwareEndsAtItsMark() {
        assertThat(statuses("523", "74", "56 45 52 20 32 0b 58 59")).containsExactly("firmware VER2");
    }

    @Test
    void ratiosAreGramsAUnitOrUnitsAnExchange() {
        assertThat(slots("523", "8a", "01 02 00 0064 10 0078")).containsExactly("00:00 10.0", "08:00 12.0");
        assertThat(slots("523", "8a", "02 01 00 05dc")).containsExactly("00:00 1.5");
        assertThat(slots("522", "8a", "01 00 0a 10 0c")).containsExactly("00:00 10.0", "08:00 12.0");
        assertThat(slots("522", "8a", "02 00 0f")).containsExactly("00:00 1.5");
    }

    @Test
    void sensitivitiesHaveTenBitsAndTheirUnit() {
        assertThat(slots("523", "8b", "01 00 28 54 2c")).containsExactly("00:00 40.0", "10:00 300.0");
        assertThat(slots("523", "8b", "02 00 16")).containsExactly("00:00 2.2");
    }

    @Test
    void theOldestPumpsHaveOneTargetASlot() {
        assertThat(slots("512", "8c", "01 00 64 0c 6e")).containsExactly("00:00 100.0", "06:00 110.0");
    }

    @Test
    void aProfileIsItsRatesUntilTheyEnd() {
        assertThat(slots("522", "94", "2800 00 3c00 0c 0000 00")).containsExactly("00:00 1.0", "06:00 1.5");
        assertThat(settings("522", "94", "2800 00 000000")).containsEntry("pattern", new Text("B"));
    }

    @Test
    void theBatteryIsLowOrNormalAndHasItsVolts() {
        assertThat(statuses("523", "72", "00 0096")).containsExactly("battery normal", "batteryVolts 1.5");
        assertThat(statuses("523", "72", "01 0073")).containsExactly("battery low", "batteryVolts 1.15");
    }

    @Test
    void thePagesThereAreAreTold() {
        assertThat(statuses("523", "9d", "00000018")).containsExactly("historyPage 24");
        assertThat(statuses("523", "cd", "00000ba5 0010 0010"))
                .containsExactly("glucosePage 2981", "glucosePages 16", "isigPages 16");
        assertThat(statuses("523", "cd", "08 00000ba5 0010 0010"))
                .containsExactly("glucosePage 2981", "glucosePages 16", "isigPages 16");
    }

    @Test
    void thePumpSaysWhatItIsDoing() {
        assertThat(statuses("523", "ce", "03 00 00"))
                .containsExactly("pump normal", "bolusRunning false", "suspended false");
        assertThat(statuses("523", "ce", "04 01 01")).containsExactly("pump 4", "bolusRunning true", "suspended true");
    }

    @Test
    void theOldestPumpsNameAnInsulinAndNotItsHours() {
        String fast = "00 01 01 01 01 c8 0050 00 01 00 00 01 01 00 00 00 00";
        String regular = "00 01 01 01 01 c8 0050 00 01 00 00 01 01 00 00 00 01";

        assertThat(settings("512", "91", fast))
                .containsEntry("insulinActionHours", new Amount(6))
                .containsEntry("insulinConcentration", new Amount(50))
                .containsEntry("temporaryBasalType", new Text("percent"));
        assertThat(settings("512", "91", regular)).containsEntry("insulinActionHours", new Amount(8));
    }

    @Test
    void withoutALengthTheModelDecidesTheFormOfTheSettings() {
        String large = "00 01 01 01 01 01 fa 0550 00 00 00 00 01 00 00 00 00 04 00 00 00 00 00 00";

        assertThat(settings("554", "c0", large)).containsEntry("maxBolus", new Amount(25));
    }

    @Test
    void answersThatEndTooEarlyAreKept() {
        for (String code : List.of("72", "73", "87", "98", "9d", "c0", "cd", "ce")) {
            assertThat(Bytes.reply("523", code, code.equals("87") ? "" : "00"))
                    .as(code)
                    .singleElement()
                    .isInstanceOf(UnknownEvent.class);
        }
    }

    @Test
    void anAnswerToAnUnknownQuestionOrTooShortIsKept() {
        assertThat(Bytes.reply("523", "9c", "0102")).singleElement().isInstanceOf(UnknownEvent.class);
        assertThat(Bytes.reply("523", "70", "17")).singleElement().isInstanceOf(UnknownEvent.class);
    }

    private static Map<String, Setting> settings(String model, String code, String hex) {
        return ((PumpSettings) Bytes.reply(model, code, hex).get(0)).settings();
    }

    private static List<String> slots(String model, String code, String hex) {
        return ((Schedule) settings(model, code, hex).get("schedule"))
                .slots().stream()
                        .map(slot -> slot.start() + " "
                                + slot.values().values().iterator().next())
                        .toList();
    }

    private static List<String> statuses(String model, String code, String hex) {
        return Bytes.reply(model, code, hex).stream()
                .map(event -> ((Status) event).name() + " " + ((Status) event).value())
                .toList();
    }
}
