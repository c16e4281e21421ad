package org.islet.record.archive;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.islet.device.DeviceId;
import org.islet.logbook.EntryId;
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

    /** Of what a person wrote by hand: no device has this one. */
    private static final DeviceId NONE = new DeviceId(new UUID(0, 0));

    /**
     * The name of an entry of the logbook, whatever its revisions say.
     *
     * @param number which event of the entry, from 1: a remark beside a number is the second
     */
    static EventId ofEntry(EntryId entry, int number) {
        return new EventId(NONE, "logbook\n" + entry, number);
    }

    /** The hash by which it is known outside. */
    @Override
    public String toString() {
        byte[] hash = Sha256.of((device + "\n" + record + "\n" + number).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES));
    }
}
