package org.islet.devices.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.islet.devices.capture.RawCapture;
import org.junit.jupiter.api.Test;

class NotedReadingTest {

    private static final RawCapture CAPTURE = RawCapture.ofFile(new byte[] {1});

    @Test
    void whereNothingIsNotedNothingIsSaid() {
        assertThat(NotedReading.problems(CAPTURE)).isEmpty();
    }

    @Test
    void whyItEndedEarlyIsSaidInTheReadersLanguageWithWhatToDo() {
        List<Problem> problems = NotedReading.problems(CAPTURE.endedEarly("paradigm.lost"));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.message())
                    .startsWith("The reading ended before")
                    .endsWith("leave it there, and read it again.");
            assertThat(problem.message(Locale.GERMAN)).contains("höchstens eine Handbreit");
        });
    }

    @Test
    void reasonOfALaterProgramIsNoReasonToSayNothing() {
        assertThat(NotedReading.problems(CAPTURE.endedEarly("pump.of.the.future")))
                .extracting(Problem::message)
                .containsExactly("The reading ended before the device had told all. What it told until then is kept."
                        + " Read the device again.");
    }

    @Test
    void demonstrationIsSaidToBeOne() {
        assertThat(NotedReading.problems(CAPTURE.ofDemonstration()))
                .extracting(Problem::message)
                .allMatch(message -> message.startsWith("This is a demonstration"));
    }
}
