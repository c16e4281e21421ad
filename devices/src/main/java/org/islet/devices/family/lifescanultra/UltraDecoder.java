package org.islet.devices.family.lifescanultra;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.Decoder;
import org.islet.devices.decode.DeviceMemory;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.Source;
import org.islet.devices.phrase.Phrase;

/** Reads a memory dump line by line; a line with a wrong checksum is said and not trusted. */
final class UltraDecoder implements Decoder {

    @Override
    public int version() {
        return 2;
    }

    @Override
    public ClockKind clock() {
        return ClockKind.OWN_CLOCK;
    }

    @Override
    public void decode(RawCapture capture, DecodeOptions options, EventSink sink) throws UnreadableCapture {
        DeviceMemory.refuseMore(capture);
        if (capture.parts().stream().noneMatch(UltraDecoder::hasMeterLine)) {
            throw new UnreadableCapture(Phrase.of("ultra.none"));
        }
        var dump = new Dump(sink);
        for (CapturePart part : capture.parts()) {
            int number = 0;
            for (Iterator<String> lines = text(part).lines().iterator(); lines.hasNext(); ) {
                String line = lines.next();
                number++;
                if (!line.isBlank()) {
                    dump.line(line, part.line(number));
                }
            }
        }
        dump.end();
    }

    /** A header, result or reply with a sound checksum, anywhere. */
    static boolean hasMeterLine(CapturePart part) {
        return text(part).lines().anyMatch(line -> {
            CheckedLine checked = CheckedLine.of(line);
            return checked.isSound() && isKnown(checked.text());
        });
    }

    private static boolean isKnown(String text) {
        return DumpHeader.read(text).isPresent()
                || Reply.read(text).isPresent()
                || ResultLine.read(text, Source.ofLine(0, 1)).isPresent();
    }

    private static String text(CapturePart part) {
        return new String(part.bytes(), StandardCharsets.ISO_8859_1);
    }
}
