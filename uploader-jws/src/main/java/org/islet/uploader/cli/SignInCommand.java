package org.islet.uploader.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.islet.uploader.language.Speech;
import org.islet.uploader.server.BrowserSignIn;
import org.islet.uploader.server.NotAServerAddress;
import org.islet.uploader.server.RetryDelay;
import org.islet.uploader.server.ServerAddress;
import org.islet.uploader.workflow.ThisProgram;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Gets a token by a yes in a browser, on this computer or another; the token alone goes to standard output. */
@Command(name = "sign-in")
final class SignInCommand implements Callable<Integer> {

    @Option(
            names = "--server",
            required = true,
            paramLabel = "URL",
            defaultValue = "${env:ISLET_SERVER}",
            descriptionKey = "server")
    private String server = "";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        BrowserSignIn begun = BrowserSignIn.begin(address(), ThisProgram.name(), RetryDelay.real());
        PrintWriter err = command.commandLine().getErr();
        err.println(Speech.say("sign-in-command.open", begun.page().toString()));
        err.println(Speech.say("sign-in-command.code", begun.code()));
        err.flush();
        String token = begun.await(() -> false).token();
        PrintWriter out = command.commandLine().getOut();
        out.println(token);
        out.flush();
        return ExitCode.DONE.number(false);
    }

    private ServerAddress address() {
        try {
            return ServerAddress.parse(server);
        } catch (NotAServerAddress e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
