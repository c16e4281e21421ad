package org.islet.it.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.family.Families;
import org.islet.it.portal.ProjectRoot;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A moment of fuzzing for every family; {@code ./islet bench fuzz} is for hours of it. */
class ShortFuzzIT {

    private static final int SECONDS = 2;

    @TempDir
    private Path corpus;

    static Stream<String> families() {
        return Families.catalogue().families().stream().map(DeviceFamily::id);
    }

    @ParameterizedTest
    @MethodSource("families")
    void breaksNoPromise(String family) throws IOException {
        Path findings = ProjectRoot.file("src-it/target/fuzz");

        FuzzOutcome outcome = new FuzzRun(corpus, findings).of(family, SECONDS);

        assertThat(outcome.findings())
                .as("captures in " + findings + "; see how each breaks with ./islet bench fuzz --replay FILE")
                .isEmpty();
        assertThat(outcome.executions()).isPositive();
    }
}
