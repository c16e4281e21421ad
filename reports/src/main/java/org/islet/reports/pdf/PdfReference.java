package org.islet.reports.pdf;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.islet.reports.section.Report;

/**
 * What a report's file says of where it came from, in its description (XMP), so that whoever has the file finds the data
 * it was made from. It is looked for as plain text: a stranger's file is not unpacked.
 *
 * @param report the id of the report
 * @param from its first day
 * @param to its last day
 * @param dataSha256 of the data it was made from, as at the foot of each page
 */
public record PdfReference(String report, LocalDate from, LocalDate to, String dataSha256) {

    private static final byte[] BEGINS = "<islet:report>".getBytes(StandardCharsets.US_ASCII);

    /** As long as it can be. */
    private static final int LONGEST = 300;

    private static final Pattern WRITTEN = Pattern.compile("<islet:report>([a-z-]{1,60})</islet:report>"
            + "<islet:from>([0-9-]{10})</islet:from><islet:to>([0-9-]{10})</islet:to>"
            + "<islet:data>([0-9a-f]{64})</islet:data>");

    static PdfReference of(Report report) {
        var period = report.request().period();
        return new PdfReference(
                report.id(), period.from(), period.to(), report.provenance().dataSha256());
    }

    String written() {
        return "<islet:report>" + report + "</islet:report><islet:from>" + from + "</islet:from><islet:to>" + to
                + "</islet:to><islet:data>" + dataSha256 + "</islet:data>";
    }

    /** Empty where the file is none of ours. */
    public static Optional<PdfReference> in(byte[] file) {
        int begin = beginIn(file);
        Matcher found = WRITTEN.matcher(
                new String(file, begin, Math.min(LONGEST, file.length - begin), StandardCharsets.ISO_8859_1));
        try {
            return found.lookingAt()
                    ? Optional.of(new PdfReference(
                            found.group(1),
                            LocalDate.parse(found.group(2)),
                            LocalDate.parse(found.group(3)),
                            found.group(4)))
                    : Optional.empty();
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** The end of the file where it is nowhere. */
    private static int beginIn(byte[] file) {
        for (int at = 0; at + BEGINS.length <= file.length; at++) {
            if (file[at] == BEGINS[0] && Arrays.equals(file, at, at + BEGINS.length, BEGINS, 0, BEGINS.length)) {
                return at;
            }
        }
        return file.length;
    }

    /** Whether a file is as it was written: its identifier is the digest of everything else in it. */
    public static boolean isAsWritten(byte[] file) {
        return ContentId.holds(file);
    }
}
