package org.islet.reports.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.islet.devices.line.EventLineWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what a capture or an export file says: one JSON object a line, an event or a problem each. */
@Command(
        name = "decode",
        description = "Prints the events of a capture or export file, one JSON object a line.",
        mixinStandardHelpOptions = true)
final class DecodeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FileDecoding decoding = new FileDecoding();

    @Mixin
    private LanguageOption spoken = new LanguageOption();

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Read as one capture, in this order. .hex: hex text; .hexlines: one item a line.")
    private List<Path> files = new ArrayList<>();

    @Override
    public Integer call() throws BadInput {
        PrintWriter out = spec.commandLine().getOut();
        try (var lines = EventLineWriter.withSources(out, spoken.language())) {
            var tally = new Tally(lines);
            decoding.decode(files, tally);
            tally.failIfNothingWasRead(files);
        }
        return 0;
    }
}
