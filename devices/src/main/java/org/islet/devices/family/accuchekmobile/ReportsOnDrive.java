package org.islet.devices.family.accuchekmobile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.Cursor;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.driver.DeviceFailure;
import org.islet.devices.driver.DriveReading;
import org.islet.devices.driver.ReadRequest;
import org.islet.devices.driver.ReadResult;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.transport.Drive;

/**
 * Takes along the CSV reports of a meter's drive, each whole and as it lies. The meter writes all it remembers into them
 * anew whenever it is plugged in, so there is nothing to resume.
 */
final class ReportsOnDrive implements DriveReading {

    private static final String REPORT = "report";

    /** In the first cell of the second line, below its name in the meter's language. */
    private static final Pattern SERIAL = Pattern.compile("\\A[^\\n]*\\n([A-Z]{0,2}\\d{6,12});");

    private static final Pattern PATH = Pattern.compile("(?:.*/)?Reports/[^/]+\\.csv", Pattern.CASE_INSENSITIVE);

    @Override
    public ReadResult read(Drive drive, ReadRequest request) throws IOException {
        List<String> paths = drive.files().stream()
                .filter(path -> PATH.matcher(path).matches())
                .sorted()
                .toList();
        List<CapturePart> reports = new ArrayList<>();
        int looked = 0;
        for (String path : paths) {
            if (!request.cancellation().isWanted()) {
                return new ReadResult(capture(reports, request), Cursor.START, false);
            }
            var file = new CapturePart(REPORT, path, drive.bytes(path), reports.size(), 0);
            if (new AccuChekMobileDecoder().recognises(file)) {
                reports.add(file);
            }
            looked++;
            request.progress().at(looked, paths.size());
        }
        if (reports.isEmpty()) {
            throw new DeviceFailure(Phrase.of(paths.isEmpty() ? "accu-chek-mobile.none" : "accu-chek-mobile.strange"));
        }
        return new ReadResult(capture(reports, request), Cursor.START, true);
    }

    private static RawCapture capture(List<CapturePart> reports, ReadRequest request) {
        return new RawCapture(
                Optional.of(AccuChekMobileFamily.ID),
                Optional.empty(),
                reports.stream()
                        .map(ReportsOnDrive::serial)
                        .flatMap(Optional::stream)
                        .findFirst(),
                Optional.of(request.hostClock().instant()),
                Optional.empty(),
                reports);
    }

    private static Optional<String> serial(CapturePart report) {
        Matcher serial = SERIAL.matcher(new String(report.head().bytes(), StandardCharsets.UTF_8));
        return serial.find() ? Optional.of(serial.group(1)) : Optional.empty();
    }
}
