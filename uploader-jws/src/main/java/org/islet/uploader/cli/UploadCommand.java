package org.islet.uploader.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.islet.devices.decode.DecodeOptions.DateOrder;
import org.islet.devices.upload.UploadState;
import org.islet.uploader.language.Speech;
import org.islet.uploader.server.UploadOutcome;
import org.islet.uploader.spool.Owner;
import org.islet.uploader.spool.Spool;
import org.islet.uploader.spool.SpoolFolder;
import org.islet.uploader.spool.SpooledCapture;
import org.islet.uploader.workflow.UploadDelivery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sends files, and readings that wait on this computer. */
@Command(name = "upload")
final class UploadCommand implements Callable<Integer> {

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Option(names = "--pending", descriptionKey = "pending")
    private boolean pending;

    @Option(
            names = "--date-order",
            paramLabel = "ORDER",
            converter = DateOrderLetters.class,
            descriptionKey = "date-order")
    private Optional<DateOrder> dateOrder = Optional.empty();

    @Option(names = "--device-is-mine", descriptionKey = "device-is-mine")
    private boolean deviceIsMine;

    @Option(names = "--claim", descriptionKey = "claim")
    private boolean claims;

    @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "files")
    private List<Path> files = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        if (files.isEmpty() && !pending) {
            throw new ParameterException(command.commandLine(), Speech.say("upload.no-file"));
        }
        UploadDelivery delivery = server.delivery();
        boolean allRead = !pending || sentPending(delivery);
        var answers = new UploadDelivery.Answers(dateOrder, deviceIsMine);
        for (Path file : files) {
            allRead &=
                    isAFile(file) && sent(file.toString(), () -> delivery.deliver(file, answers, (done, total) -> {}));
        }
        return allRead ? ExitCode.DONE : ExitCode.BAD_INPUT;
    }

    private boolean sentPending(UploadDelivery delivery) throws IOException {
        Owner owner = server.owner();
        var spool = new Spool(SpoolFolder.ofThisComputer());
        boolean allRead = true;
        int others = 0;
        for (SpooledCapture waiting : spool.pending()) {
            boolean isClaimed = claims && !waiting.hasOwner() && !waiting.isOf(owner);
            SpooledCapture capture = isClaimed ? spool.claim(waiting, owner) : waiting;
            if (capture.isOf(owner)) {
                allRead &= sent(capture.fileName(), () -> sendOwn(delivery, capture, owner, spool));
            } else {
                others++;
            }
        }
        if (others > 0) {
            complain(Speech.say("upload.others", others));
        }
        return allRead;
    }

    private UploadOutcome sendOwn(UploadDelivery delivery, SpooledCapture capture, Owner owner, Spool spool)
            throws IOException {
        UploadOutcome outcome = delivery.deliver(capture, owner, spool, (done, total) -> {});
        return deviceIsMine ? delivery.claimed(capture.id(), outcome) : outcome;
    }

    private boolean isAFile(Path file) {
        if (Files.isRegularFile(file) && Files.isReadable(file)) {
            return true;
        }
        complain(Speech.say("upload.unreadable-file", file.toString()));
        return false;
    }

    private interface Send {
        UploadOutcome now() throws IOException;
    }

    private boolean sent(String name, Send send) {
        try {
            UploadOutcome outcome = send.now();
            Results.print(out(), name + ": ", outcome);
            return outcome.state() != UploadState.UNREADABLE;
        } catch (IOException e) {
            complain(name + ": " + e.getMessage());
            return false;
        }
    }

    private PrintWriter out() {
        return command.commandLine().getOut();
    }

    private void complain(String message) {
        command.commandLine().getErr().println(message);
    }
}
