package org.islet.devices.protocol.bluetooth;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The 16-bit float of IEEE 11073-20601: a signed 4-bit power of ten above a signed 12-bit number, low byte first.
 *
 * @param special not a number, above or below the range, not at this resolution; empty for a number
 */
public record ShortFloat(Optional<BigDecimal> number, Optional<Special> special) {

    /** What the reserved numbers mean. */
    public enum Special {
        NOT_A_NUMBER,
        ABOVE_RANGE,
        BELOW_RANGE,
        NOT_AT_THIS_RESOLUTION,
        RESERVED
    }

    public static ShortFloat at(byte[] bytes, int offset) {
        int word = (bytes[offset] & 0xFF) | (bytes[offset + 1] & 0xFF) << 8;
        Optional<Special> special =
                switch (word & 0x0FFF) {
                    case 0x07FF -> Optional.of(Special.NOT_A_NUMBER);
                    case 0x07FE -> Optional.of(Special.ABOVE_RANGE);
                    case 0x0802 -> Optional.of(Special.BELOW_RANGE);
                    case 0x0800 -> Optional.of(Special.NOT_AT_THIS_RESOLUTION);
                    case 0x0801 -> Optional.of(Special.RESERVED);
                    default -> Optional.empty();
                };
        if (special.isPresent()) {
            return new ShortFloat(Optional.empty(), special);
        }
        int mantissa = word << 20 >> 20;
        int exponent = (short) word >> 12;
        return new ShortFloat(Optional.of(BigDecimal.valueOf(mantissa).scaleByPowerOfTen(exponent)), Optional.empty());
    }
}
