package org.islet.reports.model;

import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseUnit;

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
        PREGNANCY,
        /** Gestational diabetes, or type 2 diabetes in pregnancy: the limits of pregnancy, and no goals. */
        GESTATIONAL;

        /** In pregnancy there is no management indicator, and the target is the tight range itself. */
        public boolean isOfPregnancy() {
            return this == PREGNANCY || this == GESTATIONAL;
        }
    }

    public static final Targets ADULT = new Targets(
            Preset.ADULT, Glucose.mgPerDl(54), Glucose.mgPerDl(70), Glucose.mgPerDl(180), Glucose.mgPerDl(250));
    public static final Targets OLDER = new Targets(
            Preset.OLDER, Glucose.mgPerDl(54), Glucose.mgPerDl(70), Glucose.mgPerDl(180), Glucose.mgPerDl(250));
    public static final Targets PREGNANCY = new Targets(
            Preset.PREGNANCY, Glucose.mgPerDl(54), Glucose.mgPerDl(63), Glucose.mgPerDl(140), Glucose.mgPerDl(250));

    public static final Targets GESTATIONAL = new Targets(
            Preset.GESTATIONAL, PREGNANCY.veryLow(), PREGNANCY.low(), PREGNANCY.high(), PREGNANCY.veryHigh());

    /** The tight range, 70 to 140 mg/dL, whatever the preset. */
    public static final Targets TIGHT = new Targets(
            Preset.ADULT, Glucose.mgPerDl(54), Glucose.mgPerDl(70), Glucose.mgPerDl(140), Glucose.mgPerDl(250));

    public static Targets of(Preset preset) {
        return switch (preset) {
            case ADULT -> ADULT;
            case OLDER -> OLDER;
            case PREGNANCY -> PREGNANCY;
            case GESTATIONAL -> GESTATIONAL;
        };
    }

    /**
     * The range a reading lies in, decided in the unit and to the precision its device stored it: the limits are the
     * pairs of the consensus (70 mg/dL and 3.9 mmol/L), so a share of time never depends on the unit it is read in.
     */
    public GlucoseRange rangeOf(Glucose reading) {
        double value = Notation.rounded(reading);
        GlucoseUnit unit = reading.unit();
        if (value < limit(veryLow, unit)) {
            return GlucoseRange.VERY_LOW;
        }
        if (value < limit(low, unit)) {
            return GlucoseRange.LOW;
        }
        if (value <= limit(high, unit)) {
            return GlucoseRange.IN_RANGE;
        }
        return value <= limit(veryHigh, unit) ? GlucoseRange.HIGH : GlucoseRange.VERY_HIGH;
    }

    /** A limit in a unit, as the consensus writes it: 54 mg/dL is 3.0 mmol/L. */
    public static double limit(Glucose limit, GlucoseUnit unit) {
        return Notation.rounded(unit == limit.unit() ? limit : Notation.in(limit, unit));
    }
}
