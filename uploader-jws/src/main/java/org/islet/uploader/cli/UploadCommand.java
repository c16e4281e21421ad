package org.islet.uploader.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.islet.devices.decode.DecodeOptions.DateOrder;
import org.islet.uploader.language.Speech;
import org.islet.uploader.server.RetryDelay;
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
                how = how.and(OneUpload.of(capture.fileName(), () -> sendOwn(capture, owner, spool), telling));
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

    private ExitCode watch(Path folder, ExitCode before, Telling telling) throws IOException {
        return new FolderWatch(server, RetryDelay.real(), unattended.isOnce(), telling)
                .of(folder, this::deliver, before);
    }

    private boolean isAFile(Path file, Telling telling) {
        boolean isOne = Files.isRegularFile(file) && Files.isReadable(file);
        if (!isOne) {
            telling.failed(ExitCode.BAD_INPUT, Speech.say("upload.unreadable-file", file.toString()));
        }
        return isOne;
    }

    private ExitCode send(Path file, Telling telling) {
        return OneUpload.of(file.toString(), () -> deliver(file), telling);
    }

    private UploadOutcome deliver(Path file) throws IOException {
        return server.delivery()
                .deliver(file, new UploadDelivery.Answers(dateOrder, deviceIsMine), (done, total) -> {});
    }
}
