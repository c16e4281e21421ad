package org.islet.it.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.islet.it.portal.ProjectRoot;

/** OpenAPI Generator, in a process of its own: it brings its own copies of half the libraries there are. */
final class ClientGenerator {

    private final Path folder;

    ClientGenerator(Path folder) {
        this.folder = folder;
    }

    /** What it says of a description; fails where that has a fault. */
    String validate(Path description) {
        return java("-jar", generator(), "validate", "--recommend", "-i", description.toString());
    }

    /** A client in Java made from a description, compiled together with a program that uses it. */
    Path client(Path description, Path program) throws IOException {
        var sources = folder.resolve("client");
        java(
                "-jar",
                generator(),
                "generate",
                "--generator-name=java",
                "--library=native",
                "--additional-properties=openApiNullable=false,useJakartaEe=true",
                "--global-property=models,apis,supportingFiles,modelTests=false,apiTests=false",
                "-i",
                description.toString(),
                "-o",
                sources.toString());
        var classes = Files.createDirectories(folder.resolve("classes"));
        var arguments = new ArrayList<>(List.of("-nowarn", "-d", classes.toString(), "-cp", libraries()));
        arguments.add(program.toString());
        arguments.addAll(javaFiles(sources.resolve("src/main")));
        run("javac", arguments);
        return classes;
    }

    String run(Path classes, String main, String... arguments) {
        var all = new ArrayList<>(List.of("-cp", classes + System.getProperty("path.separator") + libraries(), main));
        all.addAll(List.of(arguments));
        return run("java", all);
    }

    private String java(String... arguments) {
        return run("java", List.of(arguments));
    }

    private static String generator() {
        return tool("openapi-generator-cli.jar");
    }

    /** The generator's jar holds what its clients need, but for the annotations and what sends forms. */
    private static String libraries() {
        return String.join(
                System.getProperty("path.separator"),
                generator(),
                tool("jakarta.annotation-api.jar"),
                tool("httpmime.jar"),
                tool("httpclient.jar"),
                tool("httpcore.jar"));
    }

    private static String tool(String name) {
        return ProjectRoot.file("src-it/target/tools").resolve(name).toString();
    }

    private static List<String> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(".java"))
                    .toList();
        }
    }

    private String run(String program, List<String> arguments) {
        var ended = OtherProgram.run(folder.resolve(program + ".said"), program, arguments);
        assertThat(ended.isContent()).as(ended.said()).isTrue();
        return ended.said();
    }
}
