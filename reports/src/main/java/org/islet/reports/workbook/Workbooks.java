package org.islet.reports.workbook;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.catalogue.UnreadSheet;
import org.islet.devices.decode.UnreadableCapture;

/** The sheets of a file that is a workbook, and the tables of one that is a database. Each counts as a file, by its place among them; the workbook is never changed. */
public final class Workbooks {

    /** Of text, all sheets together: with what is read from it, that is the memory one reading may take. */
    private static final int MOST_BYTES = 32 << 20;

    private static final int HEAD = 64 * 1024;

    /** A zip lists its files at its end. */
    private static final int TAIL = 256 * 1024;

    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private Workbooks() {}

    /**
     * Those sheets that have a cell with anything in it; empty where the file is no workbook,
     * or a database of no table that is read.
     *
     * @throws UnreadableCapture the workbook cannot be read: it is locked, damaged or too large, or its dates were mixed up
     */
    public static Optional<List<Sheet>> sheets(CapturePart file) throws UnreadableCapture {
        byte[] bytes = file.bytes();
        if (DatabaseFile.isOne(bytes)) {
            return tables(bytes);
        }
        try {
            if (isXlsx(bytes)) {
                return Optional.of(XlsxWorkbook.read(bytes, MOST_BYTES));
            }
            return isCompound(bytes) ? XlsWorkbook.read(bytes, MOST_BYTES) : PackedWorkbook.sheets(file);
        } catch (WorkbookRefused refused) {
            throw new UnreadableCapture(refused.phrase());
        }
    }

    /** Whether a file that begins so may be one. */
    static boolean mayBeOne(byte[] beginning) {
        return DatabaseFile.isOne(beginning) || isXlsx(beginning) || isCompound(beginning);
    }

    private static Optional<List<Sheet>> tables(byte[] database) throws UnreadableCapture {
        try {
            return Optional.of(DatabaseTables.read(database, MOST_BYTES)).filter(tables -> !tables.isEmpty());
        } catch (WorkbookRefused refused) {
            boolean isTooLarge = refused.phrase().equals(UnreadSheet.TOO_LARGE);
            throw new UnreadableCapture(isTooLarge ? UnreadSheet.LARGE_DATABASE : UnreadSheet.DAMAGED_DATABASE);
        }
    }

    private static boolean isXlsx(byte[] bytes) {
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
            return false;
        }
        int tail = Math.max(0, bytes.length - TAIL);
        return text(bytes, 0, Math.min(HEAD, bytes.length)).contains("xl/workbook.xml")
                || text(bytes, tail, bytes.length - tail).contains("xl/workbook.xml");
    }

    private static String text(byte[] bytes, int from, int length) {
        return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
    }

    private static boolean isCompound(byte[] bytes) {
        for (int i = 0; i < COMPOUND.length; i++) {
            if (bytes.length <= i || bytes[i] != COMPOUND[i]) {
                return false;
            }
        }
        return true;
    }
}
