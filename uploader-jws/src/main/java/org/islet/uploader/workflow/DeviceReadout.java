package org.islet.uploader.workflow;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.capture.ReadingNotes;
import org.islet.devices.catalogue.Candidate;
import org.islet.devices.driver.Cancellation;
import org.islet.devices.driver.EarlierReadings;
import org.islet.devices.driver.Progress;
import org.islet.devices.driver.ReadRequest;
import org.islet.devices.driver.ReadResult;
import org.islet.devices.transport.Transport;
import org.islet.uploader.detect.ConnectedDevice;
import org.islet.uploader.spool.Owner;
import org.islet.uploader.spool.Spool;
import org.islet.uploader.spool.SpooledCapture;
import org.islet.uploader.transport.DriveFolder;
import org.islet.uploader.transport.FolderDrive;
import org.islet.uploader.transport.Place;

/** Reads a device and keeps what it told on disk before anything else happens to it. */
public final class DeviceReadout {

    private final Transports transports;
    private final Spool spool;
    private final Owner owner;
    private final HowFarRead before;
    private final Clock clock;

    /**
     * @param owner for whom the device is read
     * @param before how far devices were read for them before
     * @param clock this computer's, with the zone the person lives in
     */
    public DeviceReadout(Transports transports, Spool spool, Owner owner, HowFarRead before, Clock clock) {
        this.transports = transports;
        this.spool = spool;
        this.owner = owner;
        this.before = before;
        this.clock = clock;
    }

    /** A device that is reached without a number. */
    public SpooledReading read(ConnectedDevice device, Progress progress, Cancellation cancellation)
            throws IOException {
        return read(device, Optional.empty(), progress, cancellation);
    }

    /**
     * @param number what the person read off the device, where it has to be known; remembered once the device answered,
     *     unless it is a pretend one
     * @throws ReadingCancelled when the person no longer wants it
     */
    public SpooledReading read(
            ConnectedDevice device, Optional<String> number, Progress progress, Cancellation cancellation)
            throws IOException {
        Candidate recognised = new Recognition(transports, cancellation).of(device);
        ReadResult result = read(
                recognised,
                device.place(),
                new ReadRequest(earlier(recognised, device), progress, cancellation, clock).ofDevice(number));
        if (!result.isComplete() && !cancellation.isWanted()) {
            throw new ReadingCancelled();
        }
        RawCapture named = withModel(result.capture(), recognised, device);
        RawCapture capture = noted(device.isDemonstration() ? named.ofDemonstration() : named, result);
        SpooledCapture kept = spool.keep(capture, owner);
        if (number.isPresent() && !device.isDemonstration()) {
            spool.numbers().remember(owner, recognised.family().id(), number.get());
        }
        return new SpooledReading(
                kept, result.isComplete(), result.why(), ClockDifference.of(capture, clock.getZone()));
    }

    /** A pretend device goes on where it ended, and never where a real one of the same number did. */
    private EarlierReadings earlier(Candidate recognised, ConnectedDevice device) {
        EarlierReadings ofFamily = before.ofFamily(recognised.family().id());
        return device.isDemonstration() ? serial -> ofFamily.of(ReadingNotes.serialOfPretend(serial)) : ofFamily;
    }

    /** How far it reaches, or why it does not; both go with it to the server. */
    private static RawCapture noted(RawCapture capture, ReadResult result) {
        return result.isComplete()
                ? capture.reaching(result.next())
                : result.why().map(why -> capture.endedEarly(why.key())).orElse(capture);
    }

    private ReadResult read(Candidate recognised, Place place, ReadRequest request) throws IOException {
        if (place instanceof DriveFolder folder) {
            return Recognition.driveReading(recognised).read(new FolderDrive(folder), request);
        }
        try (Transport transport = transports.open(recognised.connection(), place)) {
            return Recognition.driver(recognised).read(transport, request);
        }
    }

    /** A device that does not say its model is the one of its family with its USB number, where there is only one. */
    private static RawCapture withModel(RawCapture capture, Candidate recognised, ConnectedDevice device) {
        List<String> numbers = device.candidates().stream()
                .filter(candidate ->
                        candidate.family().id().equals(recognised.family().id()))
                .map(candidate -> candidate.model().number())
                .distinct()
                .toList();
        boolean isKnown = numbers.size() == 1 && !numbers.get(0).isEmpty();
        return capture.model().isEmpty() && isKnown ? capture.withModel(numbers.get(0)) : capture;
    }
}
