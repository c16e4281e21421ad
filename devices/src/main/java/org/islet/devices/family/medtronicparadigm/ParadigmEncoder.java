package org.islet.devices.family.medtronicparadigm;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.GlucoseReading;

/** The capture a whole reading of a pump leaves behind: for emulators, the demo and the tests. */
public final class ParadigmEncoder {

    private static final int FIRST_GLUCOSE_PAGE = 1000;

    private ParadigmEncoder() {}

    /**
     * @param model a Paradigm's number, {@code 723} say
     * @param clock the pump's at the moment of reading
     * @param memory oldest first; what a pump cannot remember is left out
     * @throws IllegalArgumentException if the model is no Paradigm we know
     */
    public static RawCapture capture(
            String model, String serial, Instant readAt, LocalDateTime clock, List<? extends DeviceEvent> memory) {
        List<CapturePart> parts = new ArrayList<>();
        parts.add(part("reply-8d", "", model(model)));
        parts.add(part("reply-70", "", clock(clock)));
        if (!Generation.ofModel(model).map(Generation::writesBasal).orElse(true)) {
            parts.add(part("reply-92", "", EncodedProfile.standardPattern(memory)));
            parts.add(part("reply-c0", "", EncodedProfile.settings()));
        }
        List<byte[]> history = HistoryEncoder.of(model).pages(memory);
        for (int i = 0; i < history.size(); i++) {
            parts.add(part(PartKind.HISTORY_PAGE.word(), String.valueOf(i), history.get(i)));
        }
        List<GlucosePageEncoder.Pages> sensor = GlucosePageEncoder.pages(model, sensorReadings(memory));
        for (int i = 0; i < sensor.size(); i++) {
            String number = String.valueOf(FIRST_GLUCOSE_PAGE + i);
            parts.add(part(PartKind.GLUCOSE_PAGE.word(), number, sensor.get(i).glucose()));
            parts.add(part(PartKind.ISIG_PAGE.word(), number, sensor.get(i).isig()));
        }
        return new RawCapture(
                Optional.of(ParadigmFamily.ID),
                Optional.of(model),
                Optional.of(serial),
                Optional.of(readAt),
                Optional.of(clock),
                parts);
    }

    private static List<GlucoseReading> sensorReadings(List<? extends DeviceEvent> memory) {
        return memory.stream()
                .filter(GlucoseReading.class::isInstance)
                .map(GlucoseReading.class::cast)
                .filter(reading -> reading.kind() != GlucoseReading.Kind.METER)
                .toList();
    }

    private static byte[] model(String model) {
        byte[] text = model.getBytes(StandardCharsets.US_ASCII);
        byte[] reply = new byte[text.length + 1];
        reply[0] = (byte) text.length;
        System.arraycopy(text, 0, reply, 1, text.length);
        return reply;
    }

    static byte[] clock(LocalDateTime time) {
        return new byte[] {
            (byte) time.getHour(),
            (byte) time.getMinute(),
            (byte) time.getSecond(),
            (byte) (time.getYear() >> 8),
            (byte) time.getYear(),
            (byte) time.getMonthValue(),
            (byte) time.getDayOfMonth()
        };
    }

    private static CapturePart part(String kind, String name, byte[] bytes) {
        return new CapturePart(kind, name, bytes, 0, 0);
    }
}
