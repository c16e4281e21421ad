package org.islet.devices.family.ascensiacontour;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.event.DeviceEvent;

/** Writes what a meter remembers the way the meter would say it: for emulators, the demo and the tests. */
public final class ContourEncoder {

    private ContourEncoder() {}

    /**
     * The records from H to L.
     *
     * @param memory glucose readings and entries of insulin, carbohydrate and ketones, oldest first
     * @throws IllegalArgumentException if a meter cannot remember one of them
     */
    public static List<String> records(ContourMeter meter, LocalDateTime clock, List<? extends DeviceEvent> memory) {
        List<String> records = new ArrayList<>();
        records.add(EncodedRecords.header(meter, clock, memory.size()));
        records.add("P|1");
        for (int i = 0; i < memory.size(); i++) {
            records.add(EncodedRecords.result(i + 1, memory.get(i)));
        }
        records.add("L|1||N");
        return records;
    }

    /** A frame a record, numbered from 1. */
    public static List<byte[]> frames(List<String> records) {
        List<byte[]> frames = new ArrayList<>();
        int number = 1;
        for (int i = 0; i < records.size(); i++) {
            frames.add(new Frame(number, records.get(i) + "\r", i == records.size() - 1).bytes());
            number = Frame.after(number);
        }
        return frames;
    }

    /**
     * Everything a meter sends in a whole download, a message an item: a first copy of the header with ENQ, the frames,
     * EOT. Between two of them the host acknowledges.
     */
    public static List<byte[]> messages(List<String> records) {
        List<byte[]> frames = frames(records);
        List<byte[]> messages = new ArrayList<>();
        messages.add(joined(new byte[] {Frame.EOT}, frames.get(0), new byte[] {Frame.ENQ}));
        messages.addAll(frames);
        messages.add(new byte[] {Frame.EOT});
        return messages;
    }

    /** A message of a meter as the 64-byte reports of USB. */
    public static List<byte[]> hidReports(byte[] message) {
        return HidReport.ofMeter(message);
    }

    /** The capture a whole download over USB leaves behind. */
    public static RawCapture capture(
            ContourMeter meter, Instant readAt, LocalDateTime clock, List<? extends DeviceEvent> memory) {
        List<byte[]> reports = messages(records(meter, clock, memory)).stream()
                .flatMap(message -> hidReports(message).stream())
                .toList();
        return new RawCapture(
                Optional.of(ContourFamily.ID),
                Optional.of(meter.product()),
                Optional.of(meter.serial()),
                Optional.of(readAt),
                Optional.of(clock),
                List.of(new CapturePart(HidReport.CAPTURED_AS, "", HidReport.joined(reports), 0, 0)));
    }

    /** Records as a text file, one a line. */
    public static byte[] text(List<String> records) {
        return (String.join("\r\n", records) + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[]... pieces) {
        var joined = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            joined.writeBytes(piece);
        }
        return joined.toByteArray();
    }
}
