package org.islet.uploader.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.islet.devices.catalogue.PrintedNumber;
import org.islet.uploader.demo.DemoDevice;
import org.islet.uploader.detect.ConnectedDevice;
import org.islet.uploader.language.Speech;
import org.islet.uploader.server.UploadOutcome;
import org.islet.uploader.spool.Owner;
import org.islet.uploader.spool.Spool;
import org.islet.uploader.transport.Pipes;
import org.islet.uploader.workflow.DeviceReadout;
import org.islet.uploader.workflow.HowFarRead;
import org.islet.uploader.workflow.SpooledReading;
import org.islet.uploader.workflow.Transports;

/** Reads a device, keeps what it told, and sends it. */
final class DeviceRun {

    /**
     * What was said beforehand.
     *
     * @param serial the number printed on a device; empty where nobody said one
     * @param deviceIsMine also one that was last read for somebody else
     */
    record Answers(boolean acceptsClock, boolean readsAll, String serial, boolean deviceIsMine) {}

    private final ServerOptions server;
    private final Spool spool;
    private final Answers answers;
    private final Optional<DemoDevice> demo;
    private final Telling telling;

    DeviceRun(ServerOptions server, Spool spool, Answers answers, Optional<DemoDevice> demo, Telling telling) {
        this.server = server;
        this.spool = spool;
        this.answers = answers;
        this.demo = demo;
        this.telling = telling;
    }

    ExitCode of(ConnectedDevice device) throws IOException {
        telling.reading(device);
        Owner owner = server.ownerIfReached();
        SpooledReading kept =
                readout(owner).read(device, number(device, owner), telling.progress(device.piece()), () -> true);
        telling.kept(kept);
        if (kept.clock().isPresent() && !answers.acceptsClock()) {
            telling.failed(
                    ExitCode.CLOCK_OFF,
                    Speech.say(
                            "read.clock",
                            kept.clock().get().inWords(),
                            kept.capture().file().toString()));
            return ExitCode.CLOCK_OFF;
        }
        UploadOutcome outcome = send(kept, owner);
        telling.sent(device.name(), outcome);
        return ExitCode.of(outcome).and(kept.isComplete() ? ExitCode.DONE : ExitCode.DEVICE_FAILED);
    }

    private DeviceReadout readout(Owner owner) {
        return new DeviceReadout(
                demo.<Transports>map(device -> device::open).orElse(Pipes::open),
                spool,
                owner,
                answers.readsAll() ? HowFarRead.NOTHING : server.before(),
                Clock.systemDefaultZone());
    }

    /** As given, or as the device of this owner answered to the last time. */
    private Optional<String> number(ConnectedDevice device, Owner owner) throws IOException {
        if (device.needs().isEmpty()) {
            return Optional.empty();
        }
        PrintedNumber needed = device.needs().get();
        Optional<String> known = spool.numbers().of(owner, device.family());
        Optional<String> number = answers.serial().isEmpty()
                ? device.demoNumber().or(() -> known)
                : Optional.of(answers.serial()).filter(needed::fits);
        if (number.isEmpty()) {
            throw new NumberNeeded(needed);
        }
        return number;
    }

    private UploadOutcome send(SpooledReading kept, Owner owner) throws IOException {
        try {
            var delivery = server.delivery();
            UploadOutcome outcome = delivery.deliver(kept.capture(), owner, spool, (done, total) -> {});
            return answers.deviceIsMine() ? delivery.claimed(kept.capture().id(), outcome) : outcome;
        } catch (IOException e) {
            telling.note(Speech.say("read.waits", kept.capture().file().toString()));
            throw e;
        }
    }
}
