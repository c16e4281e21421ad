package org.islet.uploader.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.islet.devices.catalogue.PrintedNumber;
import org.islet.devices.family.Families;
import org.islet.devices.upload.UploadState;
import org.islet.uploader.demo.DemoDevice;
import org.islet.uploader.detect.AttachedDevices;
import org.islet.uploader.detect.ConnectedDevice;
import org.islet.uploader.detect.Detection;
import org.islet.uploader.language.Speech;
import org.islet.uploader.server.UploadOutcome;
import org.islet.uploader.spool.Owner;
import org.islet.uploader.spool.Spool;
import org.islet.uploader.spool.SpoolFolder;
import org.islet.uploader.transport.Pipes;
import org.islet.uploader.workflow.DeviceReadout;
import org.islet.uploader.workflow.HowFarRead;
import org.islet.uploader.workflow.SpooledReading;
import org.islet.uploader.workflow.Transports;
import org.islet.uploader.workflow.UploadDelivery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Finds the meter that is plugged in, reads it, keeps what it told, and sends it. */
@Command(name = "read")
final class ReadCommand implements Callable<Integer> {

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Option(names = "--accept-clock", descriptionKey = "accept-clock")
    private boolean acceptsClock;

    @Option(names = "--all", descriptionKey = "all")
    private boolean readsAll;

    @Option(names = "--serial", paramLabel = "N", descriptionKey = "serial")
    private String serial = "";

    @Option(names = "--device-is-mine", descriptionKey = "meter-is-mine")
    private boolean deviceIsMine;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private IsletUploader program;

    @Override
    public Integer call() throws IOException {
        UploadDelivery delivery = server.delivery();
        Optional<DemoDevice> demo = program.demo();
        AttachedDevices plugged = demo.isPresent() ? demo.get().look() : new Detection(Families.catalogue()).look();
        List<ConnectedDevice> connected = plugged.readable();
        if (connected.size() != 1) {
            complain(Speech.say(connected.isEmpty() ? "read.no-meter" : "read.several-meters"));
            plugged.unreadable().forEach(device -> complain(device.headline() + ". " + device.explanation()));
            if (connected.isEmpty()) {
                Strangers.inWords(plugged).ifPresent(this::complain);
            }
            return ExitCode.BAD_INPUT;
        }
        return readAndSend(connected.get(0), delivery);
    }

    private int readAndSend(ConnectedDevice device, UploadDelivery delivery) throws IOException {
        var spool = new Spool(SpoolFolder.ofThisComputer());
        complain(Speech.say("read.reading", device.name()));
        Owner owner = server.ownerIfReached();
        var reading = new DeviceReadout(
                program.demo().<Transports>map(demo -> demo::open).orElse(Pipes::open),
                spool,
                owner,
                readsAll ? HowFarRead.NOTHING : server.before(),
                Clock.systemDefaultZone());
        SpooledReading kept = reading.read(
                device,
                number(device, owner, spool),
                new ProgressLine(command.commandLine().getErr(), device.piece()),
                () -> true);
        if (!kept.isComplete()) {
            complain(Speech.say("read.ended-early", kept.remedy()));
        }
        if (kept.clock().isPresent() && !acceptsClock) {
            complain(Speech.say(
                    "read.clock",
                    kept.clock().get().inWords(),
                    kept.capture().file().toString()));
            return ExitCode.BAD_INPUT;
        }
        UploadOutcome outcome = send(kept, owner, delivery, spool);
        PrintWriter out = command.commandLine().getOut();
        Results.print(out, device.name() + ": ", outcome);
        boolean isWhole = kept.isComplete() && outcome.state() != UploadState.UNREADABLE;
        return isWhole ? ExitCode.DONE : ExitCode.BAD_INPUT;
    }

    /** As given, or as the device of this owner answered to the last time. */
    private Optional<String> number(ConnectedDevice device, Owner owner, Spool spool) throws IOException {
        if (device.needs().isEmpty()) {
            return Optional.empty();
        }
        PrintedNumber needed = device.needs().get();
        Optional<String> known = spool.numbers().of(owner, device.family());
        Optional<String> number = serial.isEmpty()
                ? device.demoNumber().or(() -> known)
                : Optional.of(serial).filter(needed::fits);
        if (number.isEmpty()) {
            throw new IOException(Speech.say("read.serial", Speech.ofDevice(needed.where())));
        }
        return number;
    }

    private UploadOutcome send(SpooledReading kept, Owner owner, UploadDelivery delivery, Spool spool)
            throws IOException {
        try {
            UploadOutcome outcome = delivery.deliver(kept.capture(), owner, spool, (done, total) -> {});
            return deviceIsMine ? delivery.claimed(kept.capture().id(), outcome) : outcome;
        } catch (IOException e) {
            complain(Speech.say("read.waits", kept.capture().file().toString()));
            throw e;
        }
    }

    private void complain(String message) {
        command.commandLine().getErr().println(message);
    }
}
