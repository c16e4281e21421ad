package org.islet.reports.model;

import org.islet.devices.event.Glucose;

/**
 * What lies between two neighbouring limits of all presets, 54 · 63 · 70 · 140 · 180 · 250 mg/dL. Every range of every
 * preset is made of whole bands, so that what is summed up once answers for all of them.
 */
public enum GlucoseBand {
    BELOW_54(50),
    FROM_54_BELOW_63(60),
    FROM_63_BELOW_70(66),
    FROM_70_TO_140(100),
    ABOVE_140_TO_180(160),
    ABOVE_180_TO_250(200),
    ABOVE_250(300);

    private final Glucose inside;

    GlucoseBand(int mgPerDl) {
        this.inside = Glucose.mgPerDl(mgPerDl);
    }

    /** The band of a reading, by the ranges it lies in with the two sets of limits; LO and HI have ranges, too. */
    public static GlucoseBand of(GlucoseRange ofAdults, GlucoseRange inPregnancy) {
        return switch (ofAdults) {
            case VERY_LOW -> BELOW_54;
            case LOW -> inPregnancy == GlucoseRange.LOW ? FROM_54_BELOW_63 : FROM_63_BELOW_70;
            case IN_RANGE -> inPregnancy == GlucoseRange.IN_RANGE ? FROM_70_TO_140 : ABOVE_140_TO_180;
            case HIGH -> ABOVE_180_TO_250;
            case VERY_HIGH -> ABOVE_250;
        };
    }

    public GlucoseRange rangeIn(Targets targets) {
        return targets.rangeOf(inside);
    }

    /** Whether it belongs to the tight range, 70 to 140 mg/dL. */
    public boolean isTight() {
        return this == FROM_70_TO_140;
    }
}
