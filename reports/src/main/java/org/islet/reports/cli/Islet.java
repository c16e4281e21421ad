package org.islet.reports.cli;

import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The offline tools' entry: {@code decode}, {@code families} and their like, each a command of its own. */
@Command(
        name = "islet",
        description = "Reads files of diabetes devices; no server needed.",
        subcommands = {
            DecodeCommand.class,
            FamiliesCommand.class,
            MetricsCommand.class,
            ReportCommand.class,
            ReportsCommand.class
        },
        mixinStandardHelpOptions = true,
        version = "Islet 0.1.0",
        synopsisSubcommandLabel = "COMMAND")
public final class Islet implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    public static void main(String[] arguments) {
        System.exit(run(arguments, Streams.ofProcess()));
    }

    /** 0: done, 1: bad input, 2: wrong usage. */
    static int run(String[] arguments, Streams streams) {
        int exitCode = commandLine(streams).execute(arguments);
        return streams.flush() ? exitCode : CommandLine.ExitCode.SOFTWARE;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "say which command: " + String.join(", ", spec.subcommands().keySet()) + ".");
    }

    private static CommandLine commandLine(Streams streams) {
        return new CommandLine(Islet.class)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(streams.out())
                .setErr(streams.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler(Islet::sayWrongUsage)
                .setExecutionExceptionHandler(
                        (thrown, command, parsed) -> sayBadInput(thrown, command, LanguageOption.of(parsed)));
    }

    /** One line and a hint instead of a page of usage. */
    private static int sayWrongUsage(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        command.getErr().println("islet: " + wrong.getMessage());
        command.getErr().println("Try './" + command.getCommandSpec().qualifiedName() + " --help'.");
        return CommandLine.ExitCode.USAGE;
    }

    private static int sayBadInput(Exception thrown, CommandLine command, Locale language) throws Exception {
        if (thrown instanceof BadInput bad) {
            command.getErr().println("islet: " + bad.in(language));
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw thrown;
    }
}
