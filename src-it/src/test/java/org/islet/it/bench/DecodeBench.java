package org.islet.it.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.islet.it.portal.ProjectRoot;

/**
 * Decoding warm, in megabytes a second; and thirty-six pump pages from a cold start of the offline tool, beside a start
 * that reads nothing.
 */
final class DecodeBench implements Measuring {

    private static final int PAGES = 36;
    private static final int TIMES = 5;

    @Override
    public List<Figure> measure() throws IOException {
        var figures = new ArrayList<>(new DecodeSpeed().measure());
        figures.addAll(cold());
        return figures;
    }

    private static List<Figure> cold() throws IOException {
        var folder = System.getProperty("islet.fixtures");
        var fixtures = (folder == null ? ProjectRoot.file("../shared/fixtures") : Path.of(folder))
                .resolve("devices/medtronic-paradigm");
        if (!Files.isDirectory(fixtures)) {
            System.err.println("no recorded pages at " + fixtures + ": decode is not measured");
            return List.of();
        }
        var pages = pages(fixtures);
        return List.of(Figure.of("./islet decode of 36 pump pages, cold", TIMES, () -> tool("decode", pages))
                .beside(() -> tool("families", List.of())));
    }

    /** The recorded pages, over and over until there are enough. */
    private static List<String> pages(Path fixtures) throws IOException {
        try (var files = Files.list(fixtures)) {
            var recorded = files.map(Path::toString)
                    .filter(name -> name.contains("decocare-554-page") && name.endsWith(".hex"))
                    .sorted()
                    .toList();
            return Stream.generate(() -> recorded)
                    .flatMap(List::stream)
                    .limit(PAGES)
                    .toList();
        }
    }

    private static void tool(String verb, List<String> files) {
        var arguments = new ArrayList<>(List.of(verb));
        if (verb.equals("decode")) {
            arguments.addAll(List.of("--family", "medtronic-paradigm", "--model", "554"));
        }
        arguments.addAll(files);
        if (OfflineTool.run(arguments) > 1) {
            throw new IllegalStateException(verb + " failed");
        }
    }
}
