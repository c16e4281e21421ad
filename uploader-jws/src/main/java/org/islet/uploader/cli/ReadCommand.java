package org.islet.uploader.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.islet.devices.family.Families;
import org.islet.uploader.demo.DemoDevice;
import org.islet.uploader.detect.AttachedDevices;
import org.islet.uploader.detect.ConnectedDevice;
import org.islet.uploader.detect.Detection;
import org.islet.uploader.language.Speech;
import org.islet.uploader.server.RetryDelay;
import org.islet.uploader.spool.Spool;
import org.islet.uploader.spool.SpoolFolder;
import org.islet.uploader.transport.Place;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Finds the device that is plugged in, has it read, and sends what it told; watching, one after the other. */
@Command(name = "read")
final class ReadCommand implements Callable<Integer> {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

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

    @Override
    public Integer call() {
        server.requireSense();
        unattended.requireSense(watches);
        Optional<DemoDevice> demo = program.demo();
        return unattended.run(watches, telling -> {
            var answers = new DeviceRun.Answers(acceptsClock, readsAll, serial, deviceIsMine);
            var run = new DeviceRun(server, new Spool(SpoolFolder.ofThisComputer()), answers, demo, telling);
            return watches ? watch(run, demo, telling) : readTheOne(run, look(demo), telling);
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

    /** Each device once, until it is plugged in anew; ends by itself only where no other could be sent either. */
    private ExitCode watch(DeviceRun run, Optional<DemoDevice> demo, Telling telling) throws IOException {
        RetryDelay pauses = program.pauses();
        Set<Place> done = Set.of();
        telling.note(Speech.say("watch.devices"));
        while (true) {
            List<ConnectedDevice> connected = look(demo).readable();
            Set<Place> before = done;
            Optional<ConnectedDevice> next = connected.stream()
                    .filter(device -> !before.contains(device.place()))
                    .findFirst();
            done = connected.stream()
                    .map(ConnectedDevice::place)
                    .filter(place -> before.contains(place)
                            || next.filter(device -> device.place().equals(place))
                                    .isPresent())
                    .collect(Collectors.toSet());
            if (next.isPresent()) {
                ExitCode how = readWatched(run, next.get(), telling);
                if (unattended.isOnce() || how == ExitCode.WRONG_TOKEN) {
                    return how;
                }
            } else {
                pauses.pause(BETWEEN_LOOKS);
            }
        }
    }

    private static ExitCode readWatched(DeviceRun run, ConnectedDevice device, Telling telling) {
        try {
            return run.of(device);
        } catch (IOException e) {
            ExitCode how = ExitCode.of(e);
            telling.failed(how, Speech.of(e));
            return how;
        }
    }
}
