package org.islet.uploader.cli;

import java.io.IOException;
import java.util.Optional;
import org.islet.uploader.server.IsletServer;
import org.islet.uploader.server.NotAServerAddress;
import org.islet.uploader.server.RetryDelay;
import org.islet.uploader.server.ServerAddress;
import org.islet.uploader.server.ServerRefused;
import org.islet.uploader.server.ServerUnreachable;
import org.islet.uploader.server.SignIn;
import org.islet.uploader.spool.Owner;
import org.islet.uploader.workflow.HowFarRead;
import org.islet.uploader.workflow.UploadDelivery;
import org.islet.uploader.workflow.WaitingReadings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Where to send and as whom. */
final class ServerOptions {

    @Option(
            names = "--server",
            required = true,
            paramLabel = "URL",
            defaultValue = "${env:ISLET_SERVER}",
            descriptionKey = "server")
    private String server = "";

    @Option(
            names = "--token",
            required = true,
            paramLabel = "T",
            defaultValue = "${env:ISLET_TOKEN}",
            descriptionKey = "token")
    private String token = "";

    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    /** Address and token are looked at before anything is done with them. */
    void requireSense() {
        signIn();
    }

    UploadDelivery delivery() {
        return new UploadDelivery(islet(), pauses());
    }

    /** Whose account it goes to; asks the server. */
    Owner owner() throws IOException {
        return WaitingReadings.ownerOf(islet().account());
    }

    /**
     * The same, however long it takes the server to answer: a computer may be up before its network, and a portal restarts.
     *
     * @param telling is told of it once
     */
    Owner ownerInTime(Telling telling) throws IOException {
        var troubles = new LastingTroubles(telling);
        while (true) {
            try {
                return owner();
            } catch (ServerUnreachable | ServerRefused failure) {
                if (ExitCode.of(failure) != ExitCode.SERVER_AWAY) {
                    throw failure;
                }
                troubles.failed(server, failure);
                pauses().pause(Unattended.BETWEEN_TRIES);
            }
        }
    }

    /** The same where the server may be away or refuse: then the token alone says for whom a device is read. */
    Owner ownerIfReached() throws IOException {
        try {
            return owner();
        } catch (ServerUnreachable | ServerRefused notAnswered) {
            return Owner.of(Optional.empty(), signIn().token());
        }
    }

    /** How far devices were read for that account before. */
    HowFarRead before() {
        return HowFarRead.of(islet());
    }

    private IsletServer islet() {
        return new IsletServer(signIn(), pauses());
    }

    private RetryDelay pauses() {
        return ((IsletUploader) command.root().userObject()).pauses();
    }

    private SignIn signIn() {
        try {
            return new SignIn(ServerAddress.parse(server), token);
        } catch (NotAServerAddress | IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
