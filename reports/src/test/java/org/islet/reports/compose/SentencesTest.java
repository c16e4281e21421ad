package org.islet.reports.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.islet.devices.event.Alarm;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.islet.reports.model.Presentation;
import org.islet.reports.words.Words;
import org.junit.jupiter.api.Test;

class SentencesTest {

    private static final Origin NOON =
            new Origin(DeviceTime.toTheSecond(LocalDateTime.of(2026, 3, 4, 12, 0)), Source.ofLine(0, 3));

    @Test
    void anAlarmIsNamedInItsReadersLanguage() {
        Alarm alarm = alarm(Optional.of("noDelivery"), OptionalInt.of(4));

        assertThat(said(alarm, Locale.ENGLISH)).isEqualTo("No delivery");
        assertThat(said(alarm, Locale.GERMAN)).isEqualTo("Keine Abgabe");
    }

    @Test
    void aNameNobodyPutIntoWordsKeepsItsNumber() {
        assertThat(said(alarm(Optional.of("doorAjar"), OptionalInt.of(901)), Locale.GERMAN))
                .isEqualTo("Door ajar (901)");
        assertThat(said(alarm(Optional.of("doorAjar"), OptionalInt.empty()), Locale.GERMAN))
                .isEqualTo("Door ajar");
    }

    @Test
    void anAlarmWithoutANameIsItsNumber() {
        assertThat(said(alarm(Optional.empty(), OptionalInt.of(901)), Locale.GERMAN))
                .isEqualTo("Alarm 901");
        assertThat(said(alarm(Optional.empty(), OptionalInt.empty()), Locale.GERMAN))
                .isEqualTo("Alarm");
    }

    private static String said(Alarm alarm, Locale language) {
        return new Words(Presentation.PLAIN.in(language), GlucoseUnit.MG_PER_DL).say(Sentences.alarm(alarm));
    }

    private static Alarm alarm(Optional<String> name, OptionalInt code) {
        return new Alarm(NOON, Alarm.AlarmOrigin.PUMP, code, name, OptionalDouble.empty(), false);
    }
}
