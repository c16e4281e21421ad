package org.islet.reports.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.sample.Requests;
import org.junit.jupiter.api.Test;

class EventDetailsTest {

    private static final Origin ORIGIN =
            new Origin(DeviceTime.toTheSecond(Requests.LAST.atTime(8, 0)), Source.ofLine(0, 1));

    @Test
    void aMarkOfTheMeterIsSaidInTheReadersWordsAndOneNobodyKnowsAsItIs() {
        var reading = new GlucoseReading(
                ORIGIN,
                GlucoseReading.Kind.METER,
                Optional.of(Glucose.mgPerDl(120)),
                Optional.empty(),
                OptionalDouble.empty(),
                List.of("afterMeal", "noise3"),
                false);

        assertThat(EventDetails.of(reading))
                .containsExactly(Phrase.of("flag.afterMeal"), EventWords.text(Sentences.words("noise3")));
    }

    @Test
    void howHardExerciseWasIsOneOfThreeWordsHoweverADeviceCallsIt() {
        var entry = new LogbookEntry(
                ORIGIN, LogbookEntry.Kind.EXERCISE, OptionalDouble.of(30), Optional.of("min"), Optional.of("Medium"));

        assertThat(EventDetails.of(entry)).containsExactly(Phrase.of("intensity.moderate"));
    }
}
