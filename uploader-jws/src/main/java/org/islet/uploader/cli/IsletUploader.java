package org.islet.uploader.cli;

import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.islet.uploader.demo.DemoDevice;
import org.islet.uploader.language.Speech;
import org.islet.uploader.server.RetryDelay;
import org.islet.uploader.ui.UploaderWindow;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program beside the patient: a window, or commands for those who prefer them. */
@Command(
        name = "islet-uploader",
        subcommands = {SignInCommand.class, UploadCommand.class, ReadCommand.class, DevicesCommand.class},
        mixinStandardHelpOptions = true,
        versionProvider = IsletUploader.Version.class)
public final class IsletUploader implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    /** Heeded before anything else, by {@link Commands#speakAs}; here so that it is known and described. */
    @Option(names = "--language", paramLabel = "L", scope = ScopeType.INHERIT, descriptionKey = "language")
    private String language = "";

    @Option(names = "--demo-device", paramLabel = "NAME", scope = ScopeType.INHERIT, descriptionKey = "demo-device")
    private String demoDevice = "";

    private final RetryDelay pauses;

    IsletUploader(RetryDelay pauses) {
        this.pauses = pauses;
    }

    /** Waits between looks and between tries. */
    RetryDelay pauses() {
        return pauses;
    }

    /** What is read instead of what is plugged in. */
    Optional<DemoDevice> demo() {
        Optional<DemoDevice> demo = DemoDevice.of(demoDevice);
        if (demo.isEmpty() && !demoDevice.isEmpty()) {
            throw new ParameterException(
                    command.commandLine(), Speech.say("demo.unknown", demoDevice, DemoDevice.words()));
        }
        return demo;
    }

    public static void main(String[] arguments) {
        boolean opensWindow = Commands.speakAs(arguments) && !GraphicsEnvironment.isHeadless();
        int exitCode = commandLine().execute(arguments);
        if (!opensWindow) {
            System.exit(exitCode);
        }
    }

    /** The program without its exit, for tests and for embedding. */
    public static CommandLine commandLine() {
        return commandLine(RetryDelay.real());
    }

    static CommandLine commandLine(RetryDelay pauses) {
        var line = new CommandLine(new IsletUploader(pauses));
        Commands.describe(line);
        return line.setExecutionExceptionHandler((failure, failed, parsed) -> {
            if (!(failure instanceof IOException)) {
                throw failure;
            }
            failed.getErr().println(Speech.of(failure));
            failed.getErr().flush();
            return ExitCode.BAD_INPUT.number(false);
        });
    }

    /** The version the jar was built as. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = IsletUploader.class.getPackage().getImplementationVersion();
            return new String[] {"Islet uploader " + (version == null ? "(unreleased)" : version)};
        }
    }

    @Override
    public Integer call() {
        if (GraphicsEnvironment.isHeadless()) {
            throw new ParameterException(command.commandLine(), Speech.say("no-screen"));
        }
        UploaderWindow.open(demo());
        return ExitCode.DONE.number(false);
    }
}
