package org.islet.uploader.cli;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.islet.uploader.language.Speech;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How a command is run where nobody sits before it. */
final class Unattended {

    /** A look into a folder, or a try to reach a server that is away, and the next. */
    static final Duration BETWEEN_TRIES = Duration.ofSeconds(5);

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(names = "--once", descriptionKey = "once")
    private boolean once;

    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    /** What a command does; the code says how it ended. */
    @FunctionalInterface
    interface Work {
        ExitCode go(Telling telling) throws IOException;
    }

    boolean isOnce() {
        return once;
    }

    /** One time is said of something that would go on. */
    void requireSense(boolean isWatching) {
        if (once && !isWatching) {
            throw new ParameterException(command.commandLine(), Speech.say("watch.once-of-none"));
        }
    }

    Telling telling() {
        var out = command.commandLine().getOut();
        return json
                ? new JsonTelling(out, Clock.systemUTC())
                : new SpokenTelling(out, command.commandLine().getErr());
    }

    /** @param isWatching whether it goes on by itself */
    int run(boolean isWatching, Work work) {
        Telling telling = telling();
        boolean isUnattended = json || isWatching;
        try {
            return work.go(telling).number(isUnattended);
        } catch (IOException e) {
            ExitCode how = ExitCode.of(e);
            telling.failed(how, Speech.of(e));
            return how.number(isUnattended);
        }
    }
}
