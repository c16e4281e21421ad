package org.islet.record.archive;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.islet.device.DeviceId;
import org.islet.platform.Sha256;

/**
 * The name of one record of one device, for ever. It says nothing of the content, so it stays what it was when the
 * record is read a second time, when a decoder learns to read it better, and when the person moves to another zone.
 *
 * @param record what the device calls it: its kind and the clock it was stamped by
 * @param number which it is of those called the same, from 1
 */
public record EventId(DeviceId device, String record, int number) {

    private static final int BYTES = 16;

    /** The hash by which it is known outside. */
    @Override
    public String toString() {
        byte[] hash = Sha256.of((device + "\n" + record + "\n" + number).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES));
    }
}
