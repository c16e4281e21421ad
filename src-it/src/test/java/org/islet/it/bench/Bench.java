package org.islet.it.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs the benchmarks named, or all, prints a table and writes the same as JSON into bench-results. */
public final class Bench {

    private static final String USAGE = """
            bench [NAME]...                          portal, decode, device, ingest, report, lists, rows, concurrent,
                                                     or all of these: timings
            bench reports                            reports beside those of another program, which npm
                                                     fetches: needs node and a network
            bench fuzz [--seconds N] [--family ID]   every decoder, the seconds shared; an hour if none are named
            bench fuzz --replay FILE                 what a finding breaks
            bench hostile [MEBIBYTES]                every decoder against large files made to harm
            bench crash [--minutes N] [--seed N] [--forgetful yes]
                                                     kills, cuts and full disks under load; ten minutes if none are named
            bench load [--minutes N]                 20 people uploading and 100 reading; an hour if nothing is said

            Results are kept as JSON in bench-results.
            """;

    private Bench() {}

    public static void main(String[] names) throws IOException {
        if (List.of(names).contains("--help")) {
            System.out.print(USAGE);
            return;
        }
        if (names.length > 0 && names[0].equals("fuzz")) {
            FuzzBench.main(List.of(names).subList(1, names.length));
            return;
        }
        if (names.length > 0 && names[0].equals("hostile")) {
            HostileBench.main(List.of(names).subList(1, names.length));
            return;
        }
        if (names.length > 0 && names[0].equals("load")) {
            LoadBench.main(List.of(names).subList(1, names.length));
            return;
        }
        if (names.length > 0 && names[0].equals("crash")) {
            CrashBench.main(List.of(names).subList(1, names.length));
            return;
        }
        Map<String, Measuring> benchmarks = new LinkedHashMap<>();
        benchmarks.put("portal", new PortalBench());
        benchmarks.put("decode", new DecodeBench());
        benchmarks.put("device", new DeviceBench());
        benchmarks.put("ingest", new IngestBench());
        benchmarks.put("report", new ReportBench());
        benchmarks.put("lists", new ListsBench());
        benchmarks.put("rows", new RowsBench());
        benchmarks.put("concurrent", new ConcurrentBench());
        var wanted = names.length == 0 ? List.copyOf(benchmarks.keySet()) : List.of(names);
        benchmarks.put("reports", new ReportsBench());
        var figures = new ArrayList<Figure>();
        for (var name : wanted) {
            if (!benchmarks.containsKey(name)) {
                refuse("There is no benchmark " + name);
            }
            figures.addAll(benchmarks.get(name).measure());
        }
        print(figures);
        ResultFile.write("bench", figures.stream().map(Figure::fields).toList());
    }

    /** Says how it is called and ends the program: a slip must not cost an hour of something else. */
    static void refuse(String reason) {
        System.err.print(reason + ". There are:\n\n" + USAGE);
        System.exit(2);
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
}
