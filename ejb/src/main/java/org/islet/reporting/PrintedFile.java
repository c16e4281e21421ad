package org.islet.reporting;

import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.util.Optional;
import org.islet.reports.model.Period;
import org.islet.reports.pdf.PdfReference;

/**
 * A file of a report that somebody has, and what it says of where it came from.
 *
 * @param report the id of the report
 * @param isAsWritten whether it was not changed since it was made
 */
public record PrintedFile(String report, Period period, String dataSha256, boolean isAsWritten) {

    /** As many bytes as the PDF of a year of days has, and more. */
    public static final long LARGEST = 32L << 20;

    /**
     * One file at a time, for it is held whole. Empty where it is none of ours.
     *
     * @param size of the file in bytes, at most {@link #LARGEST}
     */
    public static synchronized Optional<PrintedFile> read(InputStream file, long size) throws IOException {
        byte[] bytes = new byte[Math.toIntExact(Math.min(size, LARGEST))];
        int read = file.readNBytes(bytes, 0, bytes.length);
        return read < bytes.length ? Optional.empty() : of(bytes);
    }

    private static Optional<PrintedFile> of(byte[] bytes) {
        return PdfReference.in(bytes)
                .filter(said -> !said.to().isBefore(said.from()))
                .map(said -> new PrintedFile(
                        said.report(),
                        new Period(said.from(), said.to(), ZoneOffset.UTC),
                        said.dataSha256(),
                        PdfReference.isAsWritten(bytes)));
    }
}
