package org.islet.reports.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.protocol.zip.DamagedZip;
import org.islet.devices.protocol.zip.PackedFile;
import org.islet.devices.protocol.zip.ZipRefused;

/** A workbook or a database that is alone in a zip, as a telephone sends it, or packed with gzip. */
final class PackedWorkbook {

    private PackedWorkbook() {}

    /** Empty where the file is not packed, or something else is in it. */
    static Optional<List<Sheet>> sheets(CapturePart file) throws WorkbookRefused, UnreadableCapture {
        List<CapturePart> beginnings = PackedFile.isOne(file) ? PackedFile.firstEntries(file) : List.of();
        if (beginnings.size() != 1 || !Workbooks.mayBeOne(beginnings.get(0).bytes())) {
            return Optional.empty();
        }
        List<CapturePart> unpacked = new ArrayList<>();
        try {
            PackedFile.open(file).each(unpacked::add);
        } catch (ZipRefused tooLarge) {
            throw WorkbookRefused.tooLarge();
        } catch (DamagedZip damaged) {
            throw WorkbookRefused.damaged();
        }
        boolean isOne =
                unpacked.size() == 1 && Workbooks.mayBeOne(unpacked.get(0).bytes());
        return isOne ? Workbooks.sheets(unpacked.get(0)) : Optional.empty();
    }
}
