package org.islet.reports.interpretation;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.protocol.zip.DamagedZip;
import org.islet.devices.protocol.zip.PackedFile;
import org.islet.devices.protocol.zip.ZipRefused;
import org.islet.reports.workbook.Sheet;
import org.islet.reports.workbook.Workbooks;

/** What is read of a file that holds others: each is a file of its own, and the places of events are counted in it. */
public final class FilesWithin {

    private FilesWithin() {}

    /**
     * A file that is packed in the whole, or the table that a sheet of it became.
     *
     * @param place among the files, as {@link org.islet.devices.event.Source#file} counts them
     * @return empty where the whole holds no others, or none at this place that can be read
     */
    public static Optional<CapturePart> at(CapturePart whole, int place) {
        try {
            Optional<List<Sheet>> sheets = Workbooks.sheets(whole);
            if (sheets.isPresent()) {
                return sheets.get().stream()
                        .map(sheet -> sheet.in(whole))
                        .filter(part -> part.file() == place)
                        .findFirst();
            }
            return PackedFile.isOne(whole) ? packed(whole, place) : Optional.empty();
        } catch (UnreadableCapture | ZipRefused | DamagedZip unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<CapturePart> packed(CapturePart whole, int place) throws ZipRefused, DamagedZip {
        var found = new AtomicReference<CapturePart>();
        PackedFile.open(whole).each(entry -> {
            if (entry.file() == place) {
                found.set(entry);
            }
        });
        return Optional.ofNullable(found.get());
    }
}
