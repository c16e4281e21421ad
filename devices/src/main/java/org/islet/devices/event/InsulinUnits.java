package org.islet.devices.event;

/** An amount of insulin in international units (U), or a rate where the field says U/h; as exact as the device wrote it. */
public record InsulinUnits(double value) implements Comparable<InsulinUnits> {

    public static final InsulinUnits NONE = new InsulinUnits(0);

    public InsulinUnits {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("An amount of insulin is a finite number");
        }
        value += 0.0; // bytes and text can say -0, which is 0
    }

    public static InsulinUnits of(double units) {
        return new InsulinUnits(units);
    }

    public static InsulinUnits ofTenths(int tenths) {
        return new InsulinUnits(tenths / 10.0);
    }

    /** Pumps count motor strokes of 0.025 U. */
    public static InsulinUnits ofFortieths(int fortieths) {
        return new InsulinUnits(fortieths / 40.0);
    }

    @Override
    public int compareTo(InsulinUnits other) {
        return Double.compare(value, other.value);
    }
}
