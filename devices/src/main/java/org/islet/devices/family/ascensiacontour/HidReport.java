package org.islet.devices.family.ascensiacontour;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The envelope on USB: 64 bytes, without a report id.
 *
 * <pre>
 * 0-2  "ABC" from the meter, three zeros from the host
 * 3    how many bytes of payload follow, 0 to 60; 60 says that the message goes on in the next report
 * 4-   payload, then zeros
 * </pre>
 */
final class HidReport {

    static final int SIZE = 64;
    static final int PREFIX = 4;
    static final int MOST = SIZE - PREFIX;

    /** The kind of the part that holds them. */
    static final String CAPTURED_AS = "hid-reports";

    private static final byte[] FROM_METER = {'A', 'B', 'C'};
    private static final byte[] FROM_HOST = {0, 0, 0};

    private HidReport() {}

    /** A message of the meter, cut into reports. */
    static List<byte[]> ofMeter(byte[] message) {
        List<byte[]> reports = new ArrayList<>();
        int from = 0;
        do {
            int to = Math.min(message.length, from + MOST);
            reports.add(report(FROM_METER, Arrays.copyOfRange(message, from, to)));
            from = to;
        } while (from < message.length);
        return reports;
    }

    /** A short message of the host. */
    static byte[] ofHost(byte[] message) {
        return report(FROM_HOST, message);
    }

    private static byte[] report(byte[] prefix, byte[] payload) {
        byte[] report = Arrays.copyOf(prefix, SIZE);
        report[PREFIX - 1] = (byte) payload.length;
        System.arraycopy(payload, 0, report, PREFIX, payload.length);
        return report;
    }

    static boolean isOfMeter(byte[] bytes, int from) {
        return hasPrefix(bytes, from, FROM_METER);
    }

    static boolean isOfHost(byte[] bytes, int from) {
        return hasPrefix(bytes, from, FROM_HOST);
    }

    private static boolean hasPrefix(byte[] bytes, int from, byte[] prefix) {
        return bytes.length - from >= PREFIX
                && Arrays.equals(bytes, from, from + prefix.length, prefix, 0, prefix.length)
                && payloadLength(bytes, from) <= MOST;
    }

    static int payloadLength(byte[] bytes, int from) {
        return bytes[from + PREFIX - 1] & 0xFF;
    }

    /** The payload of a whole report. */
    static byte[] payload(byte[] report) {
        return Arrays.copyOfRange(report, PREFIX, PREFIX + payloadLength(report, 0));
    }

    static byte[] joined(List<byte[]> reports) {
        var joined = new ByteArrayOutputStream();
        reports.forEach(joined::writeBytes);
        return joined.toByteArray();
    }
}
