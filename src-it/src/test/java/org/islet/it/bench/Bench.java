package org.islet.it.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.islet.it.person.Json;
import org.islet.it.portal.ProjectRoot;

/** Runs the benchmarks named, or all, prints a table and writes the same as JSON into bench-results. */
public final class Bench {

    private Bench() {}

    public static void main(String[] names) throws IOException {
        Map<String, Measuring> benchmarks = new LinkedHashMap<>();
        benchmarks.put("portal", new PortalBench());
        benchmarks.put("decode", new DecodeBench());
        var wanted = names.length == 0 ? List.copyOf(benchmarks.keySet()) : List.of(names);
        var figures = new ArrayList<Figure>();
        for (var name : wanted) {
            if (!benchmarks.containsKey(name)) {
                System.err.println("There is no benchmark " + name + "; there are " + benchmarks.keySet());
                System.exit(2);
            }
            figures.addAll(benchmarks.get(name).measure());
        }
        print(figures);
        write(figures);
    }

    private static void print(List<Figure> figures) {
        System.out.printf("%-52s %10s %10s %10s %10s%n", "WHAT", "MEDIAN ms", "WORST ms", "BASELINE", "MB/s");
        for (var figure : figures) {
            System.out.printf(
                    "%-52s %10.0f %10.0f %10s %10s%n",
                    figure.what(),
                    figure.median(),
                    figure.worst(),
                    figure.baseline().map("%.0f"::formatted).orElse("-"),
                    figure.megabytesPerSecond().map("%.0f"::formatted).orElse("-"));
        }
    }

    private static void write(List<Figure> figures) throws IOException {
        var folder = Files.createDirectories(ProjectRoot.file("bench-results"));
        var file = folder.resolve("bench-" + Instant.now().toString().replace(':', '-') + ".json");
        var result = Map.of(
                "at", Instant.now().toString(),
                "java", System.getProperty("java.version"),
                "processors", Runtime.getRuntime().availableProcessors(),
                "figures", figures.stream().map(Figure::fields).toList());
        Files.writeString(file, Json.of(result) + "\n");
        System.err.println("written to " + file);
    }
}
