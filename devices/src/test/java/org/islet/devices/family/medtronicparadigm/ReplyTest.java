package org.islet.devices.family.medtronicparadigm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.islet.devices.bytes.Hex;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.PumpSettings.Amount;
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
    void anAnswerToAnUnknownQuestionOrTooShortIsKept() {
        assertThat(Bytes.reply("523", "9c", "0102")).singleElement().isInstanceOf(UnknownEvent.class);
        assertThat(Bytes.reply("523", "70", "17")).singleElement().isInstanceOf(UnknownEvent.class);
    }
}
