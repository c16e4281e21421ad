package org.islet.reports.model;

import org.islet.devices.event.Glucose;

/**
 * The limits between very low, low, in range, high and very high, and for whom they were set (international consensus
 * on time in range, 2019).
 *
 * @param veryLow below it is very low
 * @param low at least it is in range
 * @param high at most it is in range
 * @param veryHigh above it is very high
 */
public record Targets(Preset preset, Glucose veryLow, Glucose low, Glucose high, Glucose veryHigh) {

    /** The groups of people the consensus sets targets for. */
    public enum Preset {
        ADULT,
        OLDER,
        PREGNANCY
    }

    public static final Targets ADULT = new Targets(
            Preset.ADULT, Glucose.mgPerDl(54), Glucose.mgPerDl(70), Glucose.mgPerDl(180), Glucose.mgPerDl(250));
    public static final Targets OLDER = new Targets(
            Preset.OLDER, Glucose.mgPerDl(54), Glucose.mgPerDl(70), Glucose.mgPerDl(180), Glucose.mgPerDl(250));
    public static final Targets PREGNANCY = new Targets(
            Preset.PREGNANCY, Glucose.mgPerDl(54), Glucose.mgPerDl(63), Glucose.mgPerDl(140), Glucose.mgPerDl(250));

    public static Targets of(Preset preset) {
        return switch (preset) {
            case ADULT -> ADULT;
            case OLDER -> OLDER;
            case PREGNANCY -> PREGNANCY;
        };
    }
}
