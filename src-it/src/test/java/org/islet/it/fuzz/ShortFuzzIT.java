package org.islet.it.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.family.Families;
import org.islet.it.portal.ProjectRoot;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A moment of fuzzing for every family, leaving one processor to what runs beside it; {@code ./islet bench fuzz} is for hours. */
@Tag("on-its-own")
class ShortFuzzIT {

    private static final int SECONDS = 2;

    @TempDir
    private Path corpus;

    @Test
    void noFamilyBreaksAPromise() throws IOException, InterruptedException, ExecutionException {
        Path findings = ProjectRoot.file("src-it/target/fuzz");
        var run = new FuzzRun(corpus, findings);
        List<DeviceFamily> families = Families.catalogue().families();

        List<FuzzOutcome> outcomes = outcomes(run, families);

        assertThat(outcomes).hasSameSizeAs(families).allSatisfy(outcome -> {
            assertThat(outcome.findings())
                    .as("captures of " + outcome.family() + " in " + findings
                            + "; see how each breaks with ./islet bench fuzz --replay FILE")
                    .isEmpty();
            assertThat(outcome.executions()).isPositive();
        });
    }

    private static List<FuzzOutcome> outcomes(FuzzRun run, List<DeviceFamily> families)
            throws InterruptedException, ExecutionException {
        ExecutorService fuzzers =
                Executors.newFixedThreadPool(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
        try {
            List<Future<FuzzOutcome>> running = new ArrayList<>();
            for (DeviceFamily family : families) {
                running.add(fuzzers.submit(() -> run.of(family.id(), SECONDS)));
            }
            List<FuzzOutcome> outcomes = new ArrayList<>();
            for (Future<FuzzOutcome> one : running) {
                outcomes.add(one.get());
            }
            return outcomes;
        } finally {
            fuzzers.shutdownNow();
        }
    }
}
