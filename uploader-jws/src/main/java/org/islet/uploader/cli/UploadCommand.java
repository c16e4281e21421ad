package org.islet.uploader.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.islet.devices.decode.DecodeOptions.DateOrder;
import org.islet.uploader.language.Speech;
import org.islet.uploader.server.RetryDelay;
import org.islet.uploader.server.ServerUnreachable;
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

/** Sends files, readings that wait on this computer, and what somebody puts into a folder. */
@Command(name = "upload")
final class UploadCommand implements Callable<Integer> {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Mixin
    private Unattended unattended = new Unattended();

    @Option(names = "--watch", paramLabel = "FOLDER", descriptionKey = "watch-folder")
    private Optional<Path> watched = Optional.empty();

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
    public Integer call() {
        if (files.isEmpty() && !pending && watched.isEmpty()) {
            throw new ParameterException(command.commandLine(), Speech.say("upload.no-file"));
        }
        watched.filter(folder -> !Files.isDirectory(folder)).ifPresent(folder -> {
            throw new ParameterException(command.commandLine(), Speech.say("upload.no-folder", folder.toString()));
        });
        server.requireSense();
        return unattended.run(watched.isPresent(), telling -> {
            ExitCode how = sendNow(telling);
            return watched.isPresent() && how != ExitCode.WRONG_TOKEN ? watch(watched.get(), how, telling) : how;
        });
    }

    private ExitCode sendNow(Telling telling) throws IOException {
        ExitCode how = pending ? sendPending(telling) : ExitCode.DONE;
        for (Path file : files) {
            how = how.and(isAFile(file, telling) ? send(file, telling) : ExitCode.BAD_INPUT);
        }
        return how;
    }

    private ExitCode sendPending(Telling telling) throws IOException {
        Owner owner = server.owner();
        var spool = new Spool(SpoolFolder.ofThisComputer());
        ExitCode how = ExitCode.DONE;
        int others = 0;
        for (SpooledCapture waiting : spool.pending()) {
            boolean isClaimed = claims && !waiting.hasOwner() && !waiting.isOf(owner);
            SpooledCapture capture = isClaimed ? spool.claim(waiting, owner) : waiting;
            if (capture.isOf(owner)) {
                how = how.and(send(capture.fileName(), () -> sendOwn(capture, owner, spool), telling));
            } else {
                others++;
            }
        }
        if (others > 0) {
            telling.note(Speech.say("upload.others", others));
        }
        return how;
    }

    private UploadOutcome sendOwn(SpooledCapture capture, Owner owner, Spool spool) throws IOException {
        UploadDelivery delivery = server.delivery();
        UploadOutcome outcome = delivery.deliver(capture, owner, spool, (done, total) -> {});
        return deviceIsMine ? delivery.claimed(capture.id(), outcome) : outcome;
    }

    /** A file that the server has is not sent again, whatever could be read of it; one it has not, at the next look. */
    private ExitCode watch(Path path, ExitCode before, Telling telling) throws IOException {
        RetryDelay pauses = RetryDelay.real();
        var sent = new Spool(SpoolFolder.ofThisComputer()).sentFiles(owner(pauses, telling));
        var folder = new WatchedFolder(path, sent, InstantSource.system());
        ExitCode how = before;
        telling.note(Speech.say("watch.folder", path.toString()));
        while (true) {
            for (WatchedFolder.Waiting file : folder.waiting()) {
                ExitCode now = sendWatched(folder, file, telling);
                if (now == ExitCode.WRONG_TOKEN) {
                    return now;
                }
                how = how.and(now);
            }
            if (unattended.isOnce()) {
                return how;
            }
            pauses.pause(BETWEEN_LOOKS);
        }
    }

    /** A computer may be up before its network. */
    private Owner owner(RetryDelay pauses, Telling telling) throws IOException {
        while (true) {
            try {
                return server.owner();
            } catch (ServerUnreachable away) {
                if (unattended.isOnce()) {
                    throw away;
                }
                telling.failed(ExitCode.SERVER_AWAY, Speech.of(away));
                pauses.pause(BETWEEN_LOOKS);
            }
        }
    }

    /** What the server refuses for what it is would be refused the next time, too. */
    private ExitCode sendWatched(WatchedFolder folder, WatchedFolder.Waiting file, Telling telling) {
        ExitCode how = send(
                file.file().toString(),
                () -> {
                    UploadOutcome outcome = deliver(file.file());
                    folder.wasSent(file);
                    return outcome;
                },
                telling);
        if (how == ExitCode.BAD_INPUT) {
            folder.leave(file);
        }
        return how;
    }

    private boolean isAFile(Path file, Telling telling) {
        boolean isOne = Files.isRegularFile(file) && Files.isReadable(file);
        if (!isOne) {
            telling.failed(ExitCode.BAD_INPUT, Speech.say("upload.unreadable-file", file.toString()));
        }
        return isOne;
    }

    private interface Send {
        UploadOutcome now() throws IOException;
    }

    private ExitCode send(Path file, Telling telling) {
        return send(file.toString(), () -> deliver(file), telling);
    }

    private UploadOutcome deliver(Path file) throws IOException {
        return server.delivery()
                .deliver(file, new UploadDelivery.Answers(dateOrder, deviceIsMine), (done, total) -> {});
    }

    private static ExitCode send(String name, Send send, Telling telling) {
        try {
            UploadOutcome outcome = send.now();
            telling.sent(name, outcome);
            return ExitCode.of(outcome);
        } catch (IOException e) {
            ExitCode how = ExitCode.of(e);
            telling.failed(how, name + ": " + e.getMessage());
            return how;
        }
    }
}
