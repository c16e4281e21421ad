package org.islet.devices.family.lifescanultra;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.Decoder;
import org.islet.devices.decode.DeviceMemory;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.Source;

/** Reads a memory dump line by line; a line with a wrong checksum is said and not trusted. */
final class UltraDecoder implements Decoder {

    /** The longest line a meter writes has 59 characters; more than this is no line of a meter. */
    private static final int LONGEST_LINE = 200;

    private static final Pattern HEADER = Pattern.compile("P (\\d{3}),\"(\\w{9})\",\"(MG/DL |MMOL/L)\"");
    private static final Pattern SERIAL = Pattern.compile("@ \"(\\w{8})([A-Z])\"");

    @Override
    public int version() {
        return 1;
    }

    @Override
    public ClockKind clock() {
        return ClockKind.OWN_CLOCK;
    }

    @Override
    public void decode(RawCapture capture, DecodeOptions options, EventSink sink) throws UnreadableCapture {
        DeviceMemory.refuseMore(capture);
        if (capture.parts().stream().noneMatch(UltraDecoder::hasMeterLine)) {
            throw new UnreadableCapture(
                    "No line of a OneTouch Ultra was found: each begins with a letter and ends with "
                            + "four hex digits, as in P 003,… 05A6. Read the meter again, or name the right family.");
        }
        for (CapturePart part : capture.parts()) {
            read(part, sink);
        }
    }

    /** A header or result with a sound checksum, anywhere. */
    static boolean hasMeterLine(CapturePart part) {
        return text(part).lines().anyMatch(line -> {
            CheckedLine checked = CheckedLine.of(line);
            return checked.isSound() && isKnown(checked.text());
        });
    }

    private static boolean isKnown(String text) {
        return HEADER.matcher(text).matches()
                || SERIAL.matcher(text).matches()
                || ResultLine.read(text, Source.ofLine(0, 1)).isPresent();
    }

    private static void read(CapturePart part, EventSink sink) {
        int number = 0;
        int promised = -1;
        int results = 0;
        for (String line : text(part).lines().toList()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            Source source = part.line(number);
            CheckedLine checked = CheckedLine.of(line);
            if (line.length() > LONGEST_LINE || !checked.isSound()) {
                String complaint =
                        line.length() > LONGEST_LINE ? "The line is longer than any of the meter" : checked.complaint();
                sink.problem(new Problem(source, complaint + ": it was skipped"));
                continue;
            }
            Matcher header = HEADER.matcher(checked.text());
            if (header.matches()) {
                promised = Integer.parseInt(header.group(1));
            } else if (ResultLine.isResult(checked.text())) {
                results++;
                result(checked.text(), source, sink);
            } else {
                reply(checked.text(), source, sink);
            }
        }
        if (promised >= 0 && results > 0 && results != promised) {
            sink.problem(new Problem(
                    part.line(1), "The meter promised %d results and %d lines came".formatted(promised, results)));
        }
    }

    private static void result(String text, Source source, EventSink sink) {
        Optional<GlucoseReading> reading = ResultLine.read(text, source);
        if (reading.isEmpty()) {
            sink.problem(new Problem(source, "The result has a layout we do not know: it was skipped"));
            return;
        }
        if (reading.get().time().equals(DeviceTime.UNKNOWN)) {
            sink.problem(
                    new Problem(source, "The result's date or time does not exist: the value was kept without one"));
        }
        sink.event(reading.get());
    }

    private static void reply(String text, Source source, EventSink sink) {
        Matcher serial = SERIAL.matcher(text);
        if (!serial.matches()) {
            sink.problem(new Problem(source, "An answer we do not expect in a dump: it was skipped"));
        } else if (!serial.group(2).equals("Y") && !serial.group(2).equals("T")) {
            sink.problem(new Problem(source, "The serial number is not an Ultra's: those end in T, an Ultra 2's in Y"));
        }
    }

    private static String text(CapturePart part) {
        return new String(part.bytes(), StandardCharsets.ISO_8859_1);
    }
}
