package org.islet.devices.family.lifescanultramini;

import org.islet.devices.bytes.Hex;

/**
 * All that is ever asked of a meter. Its language can set the clock (05 20 01) and erase the memory (05 1A), too; this
 * program cannot say it.
 */
final class UltraMiniRequest {

    static final UltraMiniRequest VERSION = new UltraMiniRequest("050d02");

    /** The nine bytes after the question are the maker's, and always the same (docs/devices/lifescan-ultramini.md). */
    static final UltraMiniRequest SERIAL_NUMBER = new UltraMiniRequest("050b02" + "00000000846ae87300");

    static final UltraMiniRequest UNIT = new UltraMiniRequest("050902" + "0900000000");
    static final UltraMiniRequest CLOCK = new UltraMiniRequest("052002" + "00000000");

    /** Of a record no meter has: it answers how many it has. */
    static final UltraMiniRequest NUMBER_OF_RECORDS = record(501);

    private final byte[] data;

    private UltraMiniRequest(String hex) {
        data = Hex.parse(hex);
    }

    /** @param index 0 is the newest */
    static UltraMiniRequest record(int index) {
        return new UltraMiniRequest("051f%02x%02x".formatted(index & 0xFF, index >> 8 & 0xFF));
    }

    byte[] data() {
        return data.clone();
    }
}
