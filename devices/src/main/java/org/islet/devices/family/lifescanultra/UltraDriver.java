package org.islet.devices.family.lifescanultra;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * Reads all an Ultra remembers: it tells everything every time, so there is nothing to resume. The meter has to be switched
 * off when it is plugged in; it wakes by itself.
 */
final class UltraDriver implements Driver {

    private static final String LINES = "lines";

    private static final Pattern SERIAL = Pattern.compile("@ \"(\\w{9})\"");

    @Override
    public Optional<String> probe(Transport transport, Cancellation cancellation) throws IOException {
        var request = new ReadRequest(EarlierReadings.NONE, (done, total) -> {}, cancellation, Instant::now);
        try {
            return UltraDialog.withStranger(new UltraCable(transport), request)
                    .ask(UltraCommand.SERIAL_NUMBER)
                    .flatMap(UltraDriver::serial)
                    .map(serial -> model(serial).orElse("OneTouch Ultra"));
        } catch (DeviceFailure nobodyWeKnow) {
            return Optional.empty();
        }
    }

    @Override
    public ReadResult read(Transport transport, ReadRequest request) throws IOException {
        var cable = new UltraCable(transport);
        var dialog = UltraDialog.withMeter(cable, request);
        Optional<String> serial = dialog.ask(UltraCommand.SERIAL_NUMBER).flatMap(UltraDriver::serial);
        Optional<LocalDateTime> clock =
                dialog.ask(UltraCommand.CLOCK).map(CheckedLine::text).flatMap(Reply::clockIn);
        Instant clockHeardAt = request.hostClock().instant();
        dialog.ask(UltraCommand.VERSION);
        boolean isComplete = dialog.askMemory();
        var capture = new RawCapture(
                Optional.of(UltraFamily.ID),
                serial.flatMap(UltraDriver::model),
                serial,
                Optional.of(clockHeardAt),
                clock,
                List.of(new CapturePart(LINES, "", cable.kept(), 0, 0)));
        return new ReadResult(capture, Cursor.START, isComplete);
    }

    private static Optional<String> serial(CheckedLine answer) {
        Matcher serial = SERIAL.matcher(answer.text());
        return serial.matches() ? Optional.of(serial.group(1)) : Optional.empty();
    }

    /** By its last letter; of others than these two nobody has said what they mean. */
    private static Optional<String> model(String serial) {
        return switch (serial.charAt(serial.length() - 1)) {
            case 'Y' -> Optional.of("Ultra2");
            case 'T' -> Optional.of("Ultra");
            default -> Optional.empty();
        };
    }
}
