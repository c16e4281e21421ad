package org.islet.reports.metrics;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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

    /** Readings, and where the oracle's answers to them lie. */
    record Subject(String name, Path readings, Path answers) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** Of the fixtures, and of what the field found since, where that is there. */
    static List<Subject> subjects() throws IOException {
        Path oracle = fixtures().resolve("oracle/iglu");
        List<Subject> subjects =
                new ArrayList<>(subjects(fixtures().resolve("glucose"), name -> oracle.resolve(name + ".json")));
        Path field = fixtures().resolve("../field/metrics");
        if (Files.isDirectory(field)) {
            subjects.addAll(subjects(field, name -> field.resolve(name + ".iglu.json")));
        }
        return subjects;
    }

    private static List<Subject> subjects(Path folder, Function<String, Path> answers) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .map(file -> subject(file, answers))
                    .toList();
        }
    }

    private static Subject subject(Path readings, Function<String, Path> answers) {
        String name = readings.getFileName().toString().replace(".csv", "");
        return new Subject(name, readings, answers.apply(name));
    }

    static GlucoseSeries series(Subject subject) throws IOException {
        List<GlucoseSeries.Sample> samples = new ArrayList<>();
        try (var lines = Files.lines(subject.readings())) {
            lines.skip(1)
                    .map(line -> line.split(","))
                    .forEach(cells -> samples.add(new GlucoseSeries.Sample(
                            LocalDateTime.parse(cells[1]).toInstant(ZoneOffset.UTC), Double.parseDouble(cells[2]))));
        }
        return GlucoseSeries.of(samples, ZoneOffset.UTC);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> answers(Subject subject) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(subject.answers().toFile())) {
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
