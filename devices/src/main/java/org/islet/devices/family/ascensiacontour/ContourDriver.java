package org.islet.devices.family.ascensiacontour;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.Cursor;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.driver.Cancellation;
import org.islet.devices.driver.DeviceFailure;
import org.islet.devices.driver.Driver;
import org.islet.devices.driver.EarlierReadings;
import org.islet.devices.driver.ReadRequest;
import org.islet.devices.driver.ReadResult;
import org.islet.devices.transport.Transport;

/**
 * Reads all a Contour meter remembers. Meters of this family tell everything every time, so there is nothing to resume;
 * their command mode, in which they could be written to, is never entered.
 */
final class ContourDriver implements Driver {

    /** Listens until the meter has told its header, which is the first it tells. */
    @Override
    public Optional<String> probe(Transport transport, Cancellation cancellation) throws IOException {
        var told = new DownloadProgress(Instant::now);
        Cancellation untilKnown = () -> told.header().isEmpty() && cancellation.isWanted();
        try {
            new AstmReceiver(
                            new MeterCable(transport),
                            told,
                            new ReadRequest(EarlierReadings.NONE, (done, total) -> {}, untilKnown, Instant::now))
                    .toTheEnd();
            return told.header().map(Header::product);
        } catch (DeviceFailure nobodyWeKnow) {
            return Optional.empty();
        }
    }

    @Override
    public ReadResult read(Transport transport, ReadRequest request) throws IOException {
        var cable = new MeterCable(transport);
        var told = new DownloadProgress(request.hostClock());
        new AstmReceiver(cable, told, request).toTheEnd();
        return new ReadResult(capture(cable, told), Cursor.START, told.isToTheEnd());
    }

    private static RawCapture capture(MeterCable cable, DownloadProgress told) {
        Optional<Header> header = told.header();
        return new RawCapture(
                Optional.of(ContourFamily.ID),
                header.map(Header::product),
                header.map(Header::serial),
                told.headerHeardAt(),
                header.flatMap(Header::clock).map(ContourTime::wallClock),
                List.of(new CapturePart(HidReport.CAPTURED_AS, "", cable.reportsHeard(), 0, 0)));
    }
}
