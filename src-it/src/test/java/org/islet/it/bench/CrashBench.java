package org.islet.it.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.islet.it.crash.CrashRun;
import org.islet.it.crash.Outcome;

/**
 * {@code crash [--minutes N] [--seed N] [--forgetful yes]}: kills, cuts and full disks under load, and whether a promise
 * was broken. With {@code --forgetful yes} the database confirms before it writes: then it has to find lost receipts.
 */
final class CrashBench {

    private static final List<String> OPTIONS = List.of("--minutes", "--seed", "--forgetful");

    private CrashBench() {}

    static void main(List<String> arguments) throws IOException {
        for (int i = 0; i < arguments.size(); i += 2) {
            if (!OPTIONS.contains(arguments.get(i)) || i + 1 == arguments.size()) {
                Bench.refuse("crash does not know " + arguments.get(i) + " or misses its value");
            }
        }
        var minutes = Options.of(arguments, "--minutes", "10");
        var seed = Options.of(arguments, "--seed", "1");
        if (!minutes.matches("[1-9]\\d{0,3}") || !seed.matches("\\d{1,15}")) {
            Bench.refuse("minutes and seed are whole numbers");
        }
        boolean isForgetful = Options.of(arguments, "--forgetful", "no").equals("yes");
        Outcome outcome =
                new CrashRun(Long.parseLong(seed), isForgetful).run(Duration.ofMinutes(Long.parseLong(minutes)));
        System.out.println(outcome.story().replace(", ", ",\n  "));
        System.out.println(
                outcome.violations().isEmpty()
                        ? "Every receipt was kept, once and unaltered."
                        : outcome.violations().size() + " broken promises");
        ResultFile.write(
                "crash",
                List.of(Map.of(
                        "minutes",
                        minutes,
                        "seed",
                        seed,
                        "forgetful",
                        isForgetful,
                        "receipts",
                        outcome.receipts(),
                        "faults",
                        outcome.faults().toString(),
                        "violations",
                        outcome.violations())));
        if (!outcome.violations().isEmpty()) {
            System.exit(1);
        }
    }
}
