package org.islet.device;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.islet.devices.capture.ReadingNotes;
import org.islet.platform.Sha256;

/**
 * What tells one device from all others here: a hash of its family and its serial number, from which nobody reads the
 * number.
 *
 * @param hex SHA-256 in lower-case hex
 */
public record SerialMark(String hex) {

    /**
     * Empty where a capture does not say its device's serial number: then nobody can tell whose it is. Empty of a pretend
     * device too: everybody may be shown the same one.
     */
    public static Optional<SerialMark> of(SeenDevice seen) {
        return of(seen.family(), seen.serial().filter(serial -> !ReadingNotes.isOfPretend(serial)));
    }

    static Optional<SerialMark> of(String family, Optional<String> written) {
        return written.map(serial -> serial.strip().toUpperCase(Locale.ROOT))
                .filter(serial -> !serial.isEmpty())
                .map(serial -> new SerialMark(HexFormat.of()
                        .formatHex(Sha256.of((family + "\n" + serial).getBytes(StandardCharsets.UTF_8)))));
    }

    public static SerialMark ofBytes(byte[] hash) {
        return new SerialMark(HexFormat.of().formatHex(hash));
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
