package org.islet.record.codec;

import java.util.Optional;

/** A number as its shortest decimal: {@code mantissa / 10^scale}; 5.6 is 56 and 1. */
public record Decimal(long mantissa, int scale) {

    public static final Decimal ZERO = new Decimal(0, 0);

    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6};
    private static final double LARGEST = 1e9;

    /** Empty for a number that six decimals do not hold exactly. */
    public static Optional<Decimal> exactly(double value) {
        if (Math.abs(value) > LARGEST || isNegativeZero(value)) {
            return Optional.empty();
        }
        for (int scale = 0; scale < POWERS.length; scale++) {
            long mantissa = Math.round(value * POWERS[scale]);
            if (mantissa / POWERS[scale] == value) {
                return Optional.of(new Decimal(mantissa, scale));
            }
        }
        return Optional.empty();
    }

    private static boolean isNegativeZero(double value) {
        return value == 0 && Double.doubleToRawLongBits(value) != 0;
    }

    public double value() {
        return mantissa / POWERS[scale];
    }
}
