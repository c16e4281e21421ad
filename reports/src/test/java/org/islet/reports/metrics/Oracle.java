package org.islet.reports.metrics;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The glucose fixtures and what an independent program made of them. */
final class Oracle {

    private Oracle() {}

    static Path fixtures() {
        String given = System.getProperty("islet.fixtures", System.getenv("ISLET_FIXTURES"));
        Path fixtures = given == null ? root().resolve("../shared/fixtures").normalize() : Path.of(given);
        assumeTrue(Files.isDirectory(fixtures), "The shared fixtures are not at " + fixtures + "; skipped");
        return fixtures;
    }

    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder.getParent() != null && !Files.isDirectory(folder.resolve("src-it"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    static List<String> subjects() throws IOException {
        try (var files = Files.list(fixtures().resolve("glucose"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv"))
                    .map(name -> name.substring(0, name.length() - ".csv".length()))
                    .sorted()
                    .toList();
        }
    }

    static GlucoseSeries series(String subject) throws IOException {
        List<GlucoseSeries.Sample> samples = new ArrayList<>();
        try (var lines = Files.lines(fixtures().resolve("glucose").resolve(subject + ".csv"))) {
            lines.skip(1)
                    .map(line -> line.split(","))
                    .forEach(cells -> samples.add(
                            new GlucoseSeries.Sample(LocalDateTime.parse(cells[1]), Double.parseDouble(cells[2]))));
        }
        return GlucoseSeries.of(samples);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> answers(String subject) throws IOException {
        Path file = fixtures().resolve("oracle/iglu").resolve(subject + ".json");
        try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
            json.nextToken();
            return (Map<String, Object>) value(json);
        }
    }

    private static Object value(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> object = new LinkedHashMap<>();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                json.nextToken();
                object.put(name, value(json));
            }
            return object;
        }
        if (json.currentToken() == JsonToken.START_ARRAY) {
            List<Object> array = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                array.add(value(json));
            }
            return array;
        }
        return switch (json.currentToken()) {
            case VALUE_NULL -> null;
            case VALUE_STRING -> json.getText();
            case VALUE_TRUE, VALUE_FALSE -> json.getBooleanValue();
            default -> json.getDoubleValue();
        };
    }
}
