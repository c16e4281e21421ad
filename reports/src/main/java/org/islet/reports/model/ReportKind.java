package org.islet.reports.model;

import java.util.Arrays;
import java.util.Optional;

/** The list of reports; the id is part of addresses and commands. */
public enum ReportKind {
    DAILY_SUMMARY("daily-summary", "Daily summary"),
    GLUCOSE_PROFILE("glucose-profile", "Glucose profile");

    private final String id;
    private final String title;

    ReportKind(String id, String title) {
        this.id = id;
        this.title = title;
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    public static Optional<ReportKind> byId(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
}
