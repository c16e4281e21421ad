package org.islet.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.regex.Pattern;
import org.islet.reports.section.Report;
import org.jspecify.annotations.Nullable;

/**
 * Whether a printed report was made from the data this one is made from: both say the SHA-256 of what they were made from,
 * and whoever holds the paper types what stands there, or as much of it as the page shows.
 */
@Named
@RequestScoped
public class PrintedReport {

    /** As many as the foot of the page shows: fewer would be alike by chance. */
    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{12,64}");

    private @Nullable String sha256;

    @Inject
    private ReportsPage page;

    /** What a comparison found. */
    public enum Finding {
        SAME,
        OTHER,
        NO_SHA256
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
