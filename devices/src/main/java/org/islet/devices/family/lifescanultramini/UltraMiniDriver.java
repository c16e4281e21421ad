package org.islet.devices.family.lifescanultramini;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
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

/** Reads an UltraMini record by record, from the newest back to the newest of the reading before. */
final class UltraMiniDriver implements Driver {

    private static final String MODEL = "UltraMini";

    private static final String FRAMES = "frames";

    @Override
    public Optional<String> probe(Transport transport, Cancellation cancellation) throws IOException {
        var request = new ReadRequest(EarlierReadings.NONE, (done, total) -> {}, cancellation, Instant::now);
        var meter = new UltraMiniReading(new Link(transport), request);
        try {
            return meter.isWanted() && meter.version().isPresent() ? Optional.of(MODEL) : Optional.empty();
        } catch (DeviceFailure nobodyWeKnow) {
            return Optional.empty();
        }
    }

    @Override
    public boolean goesOn() {
        return true;
    }

    @Override
    public ReadResult read(Transport transport, ReadRequest request) throws IOException {
        var link = new Link(transport);
        var meter = new UltraMiniReading(link, request);
        Optional<String> serial = Optional.empty();
        Optional<LocalDateTime> clock = Optional.empty();
        Optional<Cursor> next = Optional.empty();
        if (meter.isWanted()) {
            meter.version();
            serial = meter.serialNumber();
            meter.unit();
            clock = meter.clock();
        }
        Instant clockHeardAt = request.hostClock().instant();
        if (meter.isWanted()) {
            Cursor earlier = serial.map(request.earlier()::of).orElse(Cursor.START);
            next = meter.records(NewestRecord.of(earlier));
        }
        var capture = new RawCapture(
                Optional.of(UltraMiniFamily.ID),
                Optional.of(MODEL),
                serial,
                Optional.of(clockHeardAt),
                clock,
                List.of(new CapturePart(FRAMES, "", link.kept(), 0, 0)));
        return new ReadResult(capture, next.orElse(Cursor.START), next.isPresent());
    }
}
