package org.islet.uploader.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.islet.devices.decode.DecodeOptions.DateOrder;
import org.islet.uploader.language.Speech;
import org.islet.uploader.server.UploadOutcome;
import org.islet.uploader.spool.Owner;
import org.islet.uploader.spool.Spool;
import org.islet.uploader.spool.SpoolFolder;
import org.islet.uploader.workflow.UploadDelivery;
import org.islet.uploader.workflow.UploadDelivery.WatchedFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
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

    @Option(names = "--accept-clock", descriptionKey = "accept-clock-waiting")
    private boolean acceptsClock;

    @Option(names = "--claim", descriptionKey = "claim")
    private boolean claims;

    @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "files")
    private List<Path> files = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private IsletUploader program;

    private final Spool spool = new Spool(SpoolFolder.ofThisComputer());

    @Override
    public Integer call() {
        if (files.isEmpty() && !pending && watched.isEmpty()) {
            throw new ParameterException(command.commandLine(), Speech.say("upload.no-file"));
        }
        watched.filter(folder -> !Files.isDirectory(folder)).ifPresent(folder -> {
            throw new ParameterException(command.commandLine(), Speech.say("upload.no-folder", folder.toString()));
        });
        server.requireSense();
        unattended.requireSense(watched.isPresent());
        return unattended.run(
                watched.isPresent(),
                telling -> watched.isPresent() ? watch(watched.get(), telling) : send(server::owner, telling));
    }

    /** Asks whose account it is. */
    @FunctionalInterface
    private interface Asking {
        Owner owner() throws IOException;
    }

    private ExitCode send(Asking asking, Telling telling) throws IOException {
        ExitCode how = pending ? readings(telling).send(asking.owner()) : ExitCode.DONE;
        return how.and(sendFiles(telling));
    }

    private ExitCode sendFiles(Telling telling) {
        ExitCode how = ExitCode.DONE;
        for (Path file : files) {
            how = how.and(isAFile(file, telling) ? send(file, telling) : ExitCode.BAD_INPUT);
        }
        return how;
    }

    private PendingReadings readings(Telling telling) {
        return new PendingReadings(
                server, spool, new PendingReadings.Answers(claims, deviceIsMine, acceptsClock, true), telling);
    }

    private ExitCode watch(Path folder, Telling telling) throws IOException {
        Owner owner = unattended.isOnce() ? server.owner() : server.ownerInTime(telling);
        ExitCode how = sendFiles(telling);
        if (how == ExitCode.WRONG_TOKEN) {
            return how;
        }
        telling.note(Speech.say("watch.folder", folder.toString()));
        var exports = new WatchedFolder(folder);
        var sending = new FolderSending(owner, spool.sentFiles(owner), this::deliver, telling);
        PendingReadings readings = readings(telling);
        return how.and(new FolderWatch(program.pauses(), unattended.isOnce())
                .of(() -> sending.of(exports), () -> pending ? readings.sendIfPossible(owner) : ExitCode.DONE));
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
        return server.delivery().deliver(file, answers(), (done, total) -> {});
    }

    private UploadOutcome deliver(WatchedFile file, UploadDelivery.Receipt received) throws IOException {
        return server.delivery().deliver(file, answers(), received);
    }

    private UploadDelivery.Answers answers() {
        return new UploadDelivery.Answers(dateOrder, deviceIsMine);
    }
}
