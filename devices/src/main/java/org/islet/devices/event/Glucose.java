package org.islet.devices.event;

/**
 * A glucose concentration in the unit its device stored, never converted in storage.
 *
 * <p>Between the units: 18.01559 mg/dL are 1 mmol/L (molar mass of glucose 180.1559 g/mol).
 */
public record Glucose(double value, GlucoseUnit unit) implements Comparable<Glucose> {

    public static final double MG_PER_DL_IN_ONE_MMOL_PER_L = 18.01559;

    public Glucose {
        if (!Double.isFinite(value) || value < 0) {
            throw new IllegalArgumentException("A glucose concentration is a finite number of at least 0");
        }
        value += 0.0; // bytes and text can say -0, which is 0
    }

    public static Glucose mgPerDl(double value) {
        return new Glucose(value, GlucoseUnit.MG_PER_DL);
    }

    public static Glucose mmolPerL(double value) {
        return new Glucose(value, GlucoseUnit.MMOL_PER_L);
    }

    public double inMgPerDl() {
        return unit == GlucoseUnit.MG_PER_DL ? value : value * MG_PER_DL_IN_ONE_MMOL_PER_L;
    }

    public double inMmolPerL() {
        return unit == GlucoseUnit.MMOL_PER_L ? value : value / MG_PER_DL_IN_ONE_MMOL_PER_L;
    }

    @Override
    public int compareTo(Glucose other) {
        return Double.compare(inMgPerDl(), other.inMgPerDl());
    }
}
