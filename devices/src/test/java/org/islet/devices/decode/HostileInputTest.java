package org.islet.devices.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.family.Families;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files too large for any honest device or export: answered without filling the memory, and before long. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class HostileInputTest {

    /** Just what the families with a limit still take in. */
    private static final int MEBIBYTES = 4;

    /** Generous: what it takes is measured by {@code ./islet bench hostile}; this finds what grows without bound. */
    private static final double MOST_SECONDS_A_MEBIBYTE = 10;

    private static final List<String> FAMILIES =
            Families.catalogue().families().stream().map(DeviceFamily::id).toList();

    @Test
    void ofEveryKindAreAnswered() throws IOException {
        List<HostileInput> inputs = List.of(HostileInput.values());

        List<HostileOutcome> outcomes = outcomes(FAMILIES, MEBIBYTES, inputs);

        assertThat(outcomes).hasSize(FAMILIES.size() * inputs.size()).allSatisfy(HostileInputTest::assertHeld);
    }

    @Test
    void ofAHundredMebibytesAreAnswered() throws IOException {
        List<HostileInput> inputs = List.of(HostileInput.NOISE, HostileInput.ENDLESS_LINE_BEHIND_A_VALID_CAPTURE);

        List<HostileOutcome> outcomes = outcomes(FAMILIES, 100, inputs);

        assertThat(outcomes).hasSize(FAMILIES.size() * inputs.size()).allSatisfy(HostileInputTest::assertHeld);
    }

    @Test
    void showWhoTakesMoreThanTheirShareOfTheMemory() throws IOException {
        List<HostileOutcome> outcomes =
                outcomes(List.of("greedy-56", "greedy-72"), MEBIBYTES, List.of(HostileInput.NOISE));

        assertThat(outcomes).extracting(HostileOutcome::isHeld).containsExactly(true, false);
        assertThat(outcomes.get(1).what()).isEqualTo("memory");
    }

    private static List<HostileOutcome> outcomes(List<String> families, int mebibytes, List<HostileInput> inputs)
            throws IOException {
        List<HostileOutcome> outcomes = new ArrayList<>();
        HostileInputs.run(families, mebibytes, inputs, outcomes::add);
        return outcomes;
    }

    private static void assertHeld(HostileOutcome outcome) {
        assertThat(outcome.isHeld()).as(outcome.toString()).isTrue();
        assertThat(outcome.secondsAMebibyte()).as(outcome.toString()).isLessThan(MOST_SECONDS_A_MEBIBYTE);
    }
}
