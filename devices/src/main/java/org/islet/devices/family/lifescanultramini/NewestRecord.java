package org.islet.devices.family.lifescanultramini;

import java.util.Arrays;
import org.islet.devices.bytes.Hex;
import org.islet.devices.capture.Cursor;

/** The record where an earlier reading began, as a cursor remembers it: {@code 1:} and its bytes in hex. */
final class NewestRecord {

    private static final String FORM = "1:";

    private final String hex;

    private NewestRecord(String hex) {
        this.hex = hex;
    }

    /** What another form of this driver wrote says nothing. */
    static NewestRecord of(Cursor cursor) {
        return new NewestRecord(cursor.value().startsWith(FORM) ? cursor.value().substring(FORM.length()) : "");
    }

    static Cursor cursor(byte[] record) {
        return new Cursor(FORM + Hex.format(record));
    }

    boolean isKnown() {
        return !hex.isEmpty();
    }

    boolean is(byte[] record) {
        return isKnown() && Arrays.equals(Hex.parse(hex), record);
    }
}
