package org.islet.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Pattern;
import org.islet.reporting.PrintedFile;
import org.islet.reports.model.Period;
import org.islet.reports.section.Report;
import org.jspecify.annotations.Nullable;

/**
 * Whether a printed report was made from the data this one is made from: both say the SHA-256 of what they were made from,
 * and whoever holds the paper types what stands there, or as much of it as the page shows; whoever has the file chooses it.
 */
@Named
@RequestScoped
public class PrintedReport {

    /** As many as the foot of the page shows: fewer would be alike by chance. */
    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{12,64}");

    private @Nullable String sha256;
    private @Nullable Part file;
    private @Nullable Finding ofFile;
    private @Nullable PrintedFile said;

    @Inject
    private ReportsPage page;

    /** What a comparison found. */
    public enum Finding {
        SAME,
        OTHER,
        NO_SHA256,
        /** It is one of ours, of another report or of other days. */
        ANOTHER_REPORT,
        /** It is one of ours, and was changed since. */
        CHANGED,
        NOT_OURS,
        NO_FILE
    }

    /** What the chosen file says of itself, beside the report that is shown. */
    public void compare() throws IOException {
        Part chosen = file;
        Report shown = page.getShown();
        if (shown == null || chosen == null || chosen.getSize() == 0) {
            ofFile = Finding.NO_FILE;
            return;
        }
        try (InputStream bytes = chosen.getInputStream()) {
            said = PrintedFile.read(bytes, chosen.getSize()).orElse(null);
        }
        ofFile = said == null ? Finding.NOT_OURS : finding(shown, said);
    }

    private static Finding finding(Report shown, PrintedFile printed) {
        if (!printed.isAsWritten()) {
            return Finding.CHANGED;
        }
        Period days = shown.request().period();
        boolean isThisReport = printed.report().equals(shown.id())
                && printed.period().from().equals(days.from())
                && printed.period().to().equals(days.to());
        if (!isThisReport) {
            return Finding.ANOTHER_REPORT;
        }
        return printed.dataSha256().equals(shown.provenance().dataSha256()) ? Finding.SAME : Finding.OTHER;
    }

    /** Which report the chosen file is; nothing where it is none of ours. */
    public @Nullable PrintedFile getSaid() {
        return said;
    }

    public @Nullable Finding getOfFile() {
        return ofFile;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    /** Nothing where nothing was asked. */
    public @Nullable Finding getFinding() {
        Report shown = page.getShown();
        String asked = sha256;
        if (shown == null || asked == null || asked.isBlank()) {
            return null;
        }
        String digits = asked.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
        if (!DIGITS.matcher(digits).matches()) {
            return Finding.NO_SHA256;
        }
        return shown.provenance().dataSha256().startsWith(digits) ? Finding.SAME : Finding.OTHER;
    }

    public @Nullable String getSha256() {
        return sha256;
    }

    public void setSha256(@Nullable String sha256) {
        this.sha256 = sha256;
    }
}
