package org.islet.reporting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a report can be written as. */
public enum ReportFormat {
    PDF("application/pdf"),
    JSON("application/json"),
    CSV("text/csv"),
    SVG("image/svg+xml");

    private final String mediaType;

    ReportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The word used in addresses and file names. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ReportFormat> ofWord(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }
}
