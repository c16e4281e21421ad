package org.islet.it.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.family.Families;
import org.islet.devices.fuzz.Replay;
import org.islet.it.fuzz.FuzzOutcome;
import org.islet.it.fuzz.FuzzRun;
import org.islet.it.portal.ProjectRoot;

/**
 * {@code fuzz [--seconds N] [--family ID]}: the seconds are shared by the families; what broke is kept as captures.
 * {@code fuzz --replay FILE}: what one of them breaks.
 */
final class FuzzBench {

    private static final int SECONDS = 3600;
    private static final List<String> OPTIONS = List.of("--seconds", "--family", "--replay");

    private FuzzBench() {}

    static void main(List<String> arguments) throws IOException {
        for (int i = 0; i < arguments.size(); i += 2) {
            if (!OPTIONS.contains(arguments.get(i)) || i + 1 == arguments.size()) {
                Bench.refuse("fuzz does not know " + arguments.get(i) + " or misses its value");
            }
        }
        var replayed = Options.of(arguments, "--replay", "");
        if (!replayed.isEmpty()) {
            replay(Path.of(replayed));
            return;
        }
        var named = Options.of(arguments, "--family", "");
        var families = Families.catalogue().families().stream()
                .map(DeviceFamily::id)
                .filter(id -> named.isEmpty() || id.equals(named))
                .toList();
        var seconds = Options.of(arguments, "--seconds", "");
        if (families.isEmpty()) {
            Bench.refuse("There is no family " + named + "; ./islet families lists them");
        }
        if (!seconds.matches("\\d{0,7}")) {
            Bench.refuse(seconds + " is no number of seconds");
        }
        fuzz(families, seconds.isEmpty() ? SECONDS : Integer.parseInt(seconds));
    }

    private static void fuzz(List<String> families, int seconds) throws IOException {
        var found = ResultFile.folder().resolve(ResultFile.named("fuzz-findings"));
        var run = new FuzzRun(ResultFile.folder().resolve("fuzz-corpus"), found);
        var outcomes = new ArrayList<FuzzOutcome>();
        System.out.printf(
                "%-22s %12s %8s %8s %9s %9s%n", "FAMILY", "EXECUTIONS", "SECONDS", "EDGES", "FEATURES", "FINDINGS");
        for (var family : families) {
            var outcome = run.of(family, Math.max(1, seconds / families.size()));
            outcomes.add(outcome);
            print(outcome, found.resolve(family));
        }
        ResultFile.write("fuzz", outcomes.stream().map(FuzzOutcome::fields).toList());
        if (outcomes.stream().anyMatch(outcome -> !outcome.findings().isEmpty())) {
            System.exit(1);
        }
    }

    private static void print(FuzzOutcome outcome, Path folder) {
        System.out.printf(
                "%-22s %12d %8.0f %8d %9d %9d%n",
                outcome.family(),
                outcome.executions(),
                outcome.seconds(),
                outcome.edges(),
                outcome.features(),
                outcome.findings().size());
        for (var finding : outcome.findings()) {
            System.out.println(
                    "  ./islet bench fuzz --replay " + ProjectRoot.file("").relativize(folder.resolve(finding)));
        }
    }

    private static void replay(Path file) throws IOException {
        var broken = Replay.of(file.getFileName().toString(), Files.readAllBytes(file));
        if (broken.isPresent()) {
            broken.get().printStackTrace();
            System.exit(1);
        }
        System.out.println("keeps its promises");
    }
}
