package org.islet.devices.protocol.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.DecodeOptions.DateOrder;
import org.islet.devices.decode.Place;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.phrase.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTimesTest {

    private static final Phrase FILE = Place.ofFile(0);

    private static final LocalDateTime EVENING = LocalDateTime.of(2023, 4, 3, 20, 5);
    private static final WrittenTimes DAY_FIRST = new WrittenTimes(DateOrder.DAY_MONTH_YEAR);
    private static final WrittenTimes MONTH_FIRST = new WrittenTimes(DateOrder.MONTH_DAY_YEAR);

    @Test
    void readsTheSameDateInEitherOrder() {
        assertThat(DAY_FIRST.dateTime("03-04-2023 20:05")).contains(DeviceTime.toTheMinute(EVENING));
        assertThat(MONTH_FIRST.dateTime("4/3/23 8:05 PM")).contains(DeviceTime.toTheMinute(EVENING));
        assertThat(MONTH_FIRST.dateTime("4/3/23 8:05:09\u202Fp.m."))
                .contains(DeviceTime.toTheSecond(EVENING.withSecond(9)));
    }

    @Test
    void aYearOfFourDigitsLeadsWhateverTheOrder() {
        assertThat(DAY_FIRST.dateTime("2023/04/03T20:05")).contains(DeviceTime.toTheMinute(EVENING));
    }

    @Test
    void knowsMidnightAndNoonOfAClockOfTwelveHours() {
        assertThat(MONTH_FIRST.dateTime("4/3/23 12:00 AM"))
                .contains(DeviceTime.toTheMinute(LocalDate.of(2023, 4, 3).atStartOfDay()));
        assertThat(MONTH_FIRST.dateTime("4/3/23 12:00 PM"))
                .contains(DeviceTime.toTheMinute(LocalDate.of(2023, 4, 3).atTime(12, 0)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "03-04-2023",
                "20:05",
                "31-02-2023 20:05",
                "03-04/2023 20:05",
                "03-04-203 20:05",
                "03-04-2023 24:05",
                "03-04-2023 13:05 PM",
                "03-04-2023 0:05 AM",
                "03-04-2023 20:5"
            })
    void refusesWhatIsNoMoment(String text) {
        assertThat(DAY_FIRST.dateTime(text)).isEmpty();
    }

    @Test
    void aPartAboveTwelveTellsTheOrder() throws UnreadableCapture {
        assertThat(orderOf("03-04-2023", "13-04-2023")).isEqualTo(DateOrder.DAY_MONTH_YEAR);
        assertThat(orderOf("03/04/2023", "04/13/2023 8:00")).isEqualTo(DateOrder.MONTH_DAY_YEAR);
        assertThat(orderOf("03.04.2023")).isEqualTo(DateOrder.DAY_MONTH_YEAR);
        assertThat(orderOf("2023-04-03")).isEqualTo(DateOrder.YEAR_MONTH_DAY);
    }

    @Test
    void asksWhereNothingTellsAndBelievesTheAnswer() throws UnreadableCapture {
        var evidence = new DateOrderEvidence();
        evidence.see("03-04-2023 08:00");

        assertThatThrownBy(() -> evidence.orAsk(DecodeOptions.NONE, FILE))
                .isInstanceOf(UnreadableCapture.class)
                .hasMessageStartingWith("File 1: the dates can be read day first or month first");
        assertThat(evidence.orAsk(new DecodeOptions(Optional.of(DateOrder.MONTH_DAY_YEAR)), FILE))
                .isEqualTo(DateOrder.MONTH_DAY_YEAR);
    }

    @Test
    void whatTheDatesTellOutweighsAWrongAnswer() throws UnreadableCapture {
        var evidence = new DateOrderEvidence();
        evidence.see("13-04-2023");

        assertThat(evidence.orAsk(new DecodeOptions(Optional.of(DateOrder.MONTH_DAY_YEAR)), FILE))
                .isEqualTo(DateOrder.DAY_MONTH_YEAR);
    }

    private static DateOrder orderOf(String... dates) throws UnreadableCapture {
        var evidence = new DateOrderEvidence();
        for (String date : dates) {
            evidence.see(date);
        }
        return evidence.orAsk(DecodeOptions.NONE, FILE);
    }
}
