package org.islet.it.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.islet.it.load.Load;

/** {@code load [--minutes N]}: 20 people uploading and 100 reading, an hour if nothing else is said. */
final class LoadBench {

    private static final int SAMPLES = 12;

    private LoadBench() {}

    static void main(List<String> arguments) throws IOException {
        boolean isUnderstood =
                arguments.isEmpty() || arguments.size() == 2 && arguments.get(0).equals("--minutes");
        var minutes = Options.of(arguments, "--minutes", "60");
        if (!isUnderstood || !minutes.matches("[1-9]\\d{0,3}")) {
            Bench.refuse("load knows --minutes and a whole number");
        }
        Load.Outcome outcome = new Load().run(Duration.ofMinutes(Long.parseLong(minutes)), SAMPLES);
        System.out.printf("%-28s %8s %10s %10s %10s%n", "WHAT", "TIMES", "MEDIAN ms", "95 % ms", "LONGEST ms");
        for (Load.Wait wait : outcome.waits()) {
            System.out.printf(
                    "%-28s %8d %10.0f %10.0f %10.0f%n",
                    wait.what(), wait.times(), wait.median(), wait.p95(), wait.longest());
        }
        System.out.println("failures: " + outcome.failures());
        System.out.println("heap after collection, MB, evenly over the time: " + outcome.heapMegabytes());
        ResultFile.write(
                "load",
                List.of(Map.of(
                        "minutes", minutes,
                        "waits", outcome.waits().stream().map(Object::toString).toList(),
                        "failures", outcome.failures(),
                        "heapMegabytes", outcome.heapMegabytes())));
        if (!outcome.failures().isEmpty()) {
            System.exit(1);
        }
    }
}
