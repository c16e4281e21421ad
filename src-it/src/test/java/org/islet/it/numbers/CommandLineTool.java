package org.islet.it.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.islet.reports.cli.Islet;
import picocli.CommandLine;

/** {@code ./islet}, in the process of the test. */
public final class CommandLineTool {

    private CommandLineTool() {}

    /** A report of the files, in the form the ending says. */
    public static byte[] report(String ending, List<String> options, String report, List<Path> files, Path folder)
            throws IOException {
        return reports(List.of(ending), options, report, files, folder).get(0);
    }

    /** The same in several forms, of one reading of the files. */
    static List<byte[]> reports(
            List<String> endings, List<String> options, String report, List<Path> files, Path folder)
            throws IOException {
        List<String> arguments = new ArrayList<>(List.of("report"));
        for (String ending : endings) {
            arguments.addAll(List.of("--out", folder.resolve("report." + ending).toString()));
        }
        arguments.addAll(options);
        arguments.add(report);
        files.forEach(file -> arguments.add(file.toString()));
        run(arguments);
        List<byte[]> written = new ArrayList<>();
        for (String ending : endings) {
            written.add(Files.readAllBytes(folder.resolve("report." + ending)));
        }
        return written;
    }

    static JsonObject metrics(List<String> options, List<Path> files) {
        List<String> arguments = new ArrayList<>(List.of("metrics"));
        arguments.addAll(options);
        files.forEach(file -> arguments.add(file.toString()));
        return JsonParser.parseString(run(arguments)).getAsJsonObject();
    }

    /** The events of a file, each a line of JSON; none where it cannot be read. */
    static Stream<String> decoded(Path file) {
        var out = new StringWriter();
        tool(out, new StringWriter()).execute("decode", file.toString());
        return out.toString().lines();
    }

    private static String run(List<String> arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = tool(out, err).execute(arguments.toArray(String[]::new));
        assertThat(code).as(err.toString()).isZero();
        return out.toString();
    }

    private static CommandLine tool(StringWriter out, StringWriter err) {
        return new CommandLine(new Islet())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err));
    }
}
