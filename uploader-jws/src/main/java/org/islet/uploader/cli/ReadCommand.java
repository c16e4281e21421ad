package org.islet.uploader.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.islet.devices.family.Families;
import org.islet.uploader.demo.DemoDevice;
import org.islet.uploader.detect.AttachedDevices;
import org.islet.uploader.detect.ConnectedDevice;
import org.islet.uploader.detect.Detection;
import org.islet.uploader.language.Speech;
import org.islet.uploader.spool.Spool;
import org.islet.uploader.spool.SpoolFolder;
import org.islet.uploader.transport.Pipes;
import org.islet.uploader.workflow.Recognition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Finds the device that is plugged in, has it read, and sends what it told; watching, one after the other. */
@Command(name = "read")
final class ReadCommand implements Callable<Integer> {

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Mixin
    private Unattended unattended = new Unattended();

    @Option(names = "--watch", descriptionKey = "watch-devices")
    private boolean watches;

    @Option(names = "--accept-clock", descriptionKey = "accept-clock")
    private boolean acceptsClock;

    @Option(names = "--all", descriptionKey = "all")
    private boolean readsAll;

    @Option(names = "--serial", paramLabel = "N", descriptionKey = "serial")
    private String serial = "";

    @Option(names = "--device-is-mine", descriptionKey = "meter-is-mine")
    private boolean deviceIsMine;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private IsletUploader program;

    private final Spool spool = new Spool(SpoolFolder.ofThisComputer());

    @Override
    public Integer call() {
        server.requireSense();
        unattended.requireSense(watches);
        Optional<DemoDevice> demo = program.demo();
        return unattended.run(watches, telling -> {
            var answers = new DeviceRun.Answers(acceptsClock, readsAll, serial, deviceIsMine);
            var run = new DeviceRun(server, spool, answers, demo, telling);
            return watches ? watch(run, demo, telling).go() : readTheOne(run, look(demo), telling);
        });
    }

    private static AttachedDevices look(Optional<DemoDevice> demo) throws IOException {
        return demo.isPresent() ? demo.get().look() : new Detection(Families.catalogue()).look();
    }

    private static ExitCode readTheOne(DeviceRun run, AttachedDevices plugged, Telling telling) throws IOException {
        List<ConnectedDevice> connected = plugged.readable();
        if (connected.size() == 1) {
            return run.of(connected.get(0));
        }
        telling.failed(ExitCode.NO_DEVICE, Speech.say(connected.isEmpty() ? "read.no-meter" : "read.several-meters"));
        plugged.unreadable().forEach(device -> telling.note(device.headline() + ". " + device.explanation()));
        if (connected.isEmpty()) {
            Strangers.inWords(plugged).ifPresent(telling::note);
        }
        return ExitCode.NO_DEVICE;
    }

    private DeviceWatch watch(DeviceRun run, Optional<DemoDevice> demo, Telling telling) {
        var waiting = new PendingReadings(
                server, spool, new PendingReadings.Answers(false, deviceIsMine, acceptsClock, false), telling);
        var work = new DeviceWatch.Work() {

            @Override
            public List<ConnectedDevice> look() throws IOException {
                return ReadCommand.look(demo).readable();
            }

            @Override
            public Optional<String> answering(ConnectedDevice device) {
                return new Recognition(Pipes::open, () -> true).answering(device);
            }

            @Override
            public ExitCode read(ConnectedDevice device) throws IOException {
                return run.of(device);
            }

            @Override
            public ExitCode sendWaiting() throws IOException {
                return waiting.areThere() ? waiting.send(server.owner()) : ExitCode.DONE;
            }
        };
        return new DeviceWatch(work, program.pauses(), unattended.isOnce(), telling);
    }
}
