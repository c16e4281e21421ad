package org.islet.devices.family.bluetoothcgm;

import java.math.BigDecimal;
import java.util.Optional;
import org.islet.devices.protocol.bluetooth.EndToEndCrc;
import org.islet.devices.protocol.bluetooth.ShortFloat;

/**
 * A continuous glucose measurement, characteristic 2AA7.
 *
 * <pre>
 * 0     size of the whole value
 * 1     flags: 01 trend, 02 quality, 20 40 80 a byte of status each
 * 2-3   mg/dL (short float) · 4-5 minutes since the session began
 * …     status (0 to 3) · trend in mg/dL a minute (2) · quality in percent (2) · CRC (2, where the sensor has one)
 * </pre>
 *
 * @param glucose in mg/dL
 * @param minutes since the session began
 * @param checksum whether the value carries one that fits; empty when it carries none
 */
record SensorValue(
        ShortFloat glucose,
        int minutes,
        int statusFrom,
        int statusBytes,
        Optional<BigDecimal> trend,
        Optional<BigDecimal> quality,
        Optional<Boolean> checksum) {

    private static final int HEAD = 6;
    private static final int KNOWN_FLAGS = 0xE3;

    /** By its stated size and its flags. */
    static boolean isOne(byte[] bytes, int from, int to) {
        if (to - from < HEAD || (bytes[from + 1] & ~KNOWN_FLAGS & 0xFF) != 0) {
            return false;
        }
        int size = bytes[from] & 0xFF;
        int length = length(bytes[from + 1]);
        return from + size <= to && (size == length || size == length + 2);
    }

    static SensorValue read(byte[] bytes, int from) {
        int size = bytes[from] & 0xFF;
        int flags = bytes[from + 1];
        int statusBytes = statusBytes(flags);
        int at = from + HEAD + statusBytes;
        Optional<BigDecimal> trend = Optional.empty();
        Optional<BigDecimal> quality = Optional.empty();
        if ((flags & 0x01) != 0) {
            trend = ShortFloat.at(bytes, at).number();
            at += 2;
        }
        if ((flags & 0x02) != 0) {
            quality = ShortFloat.at(bytes, at).number();
            at += 2;
        }
        Optional<Boolean> checksum = at + 2 == from + size
                ? Optional.of(EndToEndCrc.of(bytes, from, at) == half(bytes, at))
                : Optional.empty();
        return new SensorValue(
                ShortFloat.at(bytes, from + 2),
                half(bytes, from + 4),
                from + HEAD,
                statusBytes,
                trend,
                quality,
                checksum);
    }

    private static int length(int flags) {
        return HEAD + statusBytes(flags) + ((flags & 0x01) != 0 ? 2 : 0) + ((flags & 0x02) != 0 ? 2 : 0);
    }

    private static int statusBytes(int flags) {
        return Integer.bitCount(flags & 0xE0);
    }

    private static int half(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
    }
}
