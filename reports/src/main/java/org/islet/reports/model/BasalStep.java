package org.islet.reports.model;

/** A stretch of one basal rate in U/h; {@code origin} says who set it. */
public record BasalStep(double fromHour, double toHour, double rate, Origin origin) {

    /** Who set the rate. */
    public enum Origin {
        SCHEDULED,
        TEMPORARY,
        AUTOMATIC,
        SUSPENDED
    }
}
