package org.islet.devices.family.abbottfreestyle;

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
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;

/**
 * Reads a dump: serial number, version, the meter's clock, the number of results, the results, and an end line with the
 * sum of all bytes before it. A dump whose sum does not fit is read and said to be damaged, because each line stands by
 * itself and the person should see which days may be wrong.
 */
final class FreeStyleDecoder implements Decoder {

    private static final Pattern END = Pattern.compile("0x([0-9A-Fa-f]{4})  END\\s*");
    private static final Pattern COUNT = Pattern.compile("\\s*(\\d{1,4})\\s*");

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
        if (capture.parts().stream().noneMatch(FreeStyleDecoder::looksLikeDump)) {
            throw new UnreadableCapture("No dump of a FreeStyle or Precision meter was found: its results look like "
                    + "“093  June 10 2013 14:26 17 0x00”. Read the meter again, or name the right family.");
        }
        capture.parts().forEach(part -> new Dump(part).read(sink));
    }

    static boolean looksLikeDump(CapturePart part) {
        return text(part).lines().anyMatch(DumpLine::isResult);
    }

    private static String text(CapturePart part) {
        return new String(part.bytes(), StandardCharsets.ISO_8859_1);
    }

    /** One dump on its way through the lines. */
    private static final class Dump {

        private final CapturePart part;
        private final String text;
        private int promised = -1;
        private int results;
        private int sum;
        private boolean ended;

        Dump(CapturePart part) {
            this.part = part;
            this.text = text(part);
        }

        void read(EventSink sink) {
            for (int at = 0; at < text.length(); ) {
                int next = text.indexOf('\n', at);
                int end = next < 0 ? text.length() : next + 1;
                line(at, end, sink);
                addToSum(at, end);
                at = end;
            }
            if (!ended) {
                sink.problem(new Problem(part.source(0, 0), "The dump has no end line: some results may be missing"));
            }
            if (promised >= 0 && promised != results) {
                sink.problem(new Problem(
                        part.source(0, 0), "The meter promised %d results and %d came".formatted(promised, results)));
            }
        }

        private void line(int from, int to, EventSink sink) {
            String line = strip(text.substring(from, to));
            Optional<DeviceEvent> event = DumpLine.read(line, part.source(from, to));
            Matcher end = END.matcher(line);
            Matcher count = COUNT.matcher(line);
            if (event.isPresent()) {
                results++;
                if (event.get().time().equals(DeviceTime.UNKNOWN)) {
                    sink.problem(new Problem(
                            part.source(from, to),
                            "The meter's clock was not set: the result was kept without a time"));
                }
                sink.event(event.get());
            } else if (end.matches()) {
                ended = true;
                checkSum(from, to, Integer.parseInt(end.group(1), 16), sink);
            } else if (results == 0 && count.matches()) {
                promised = Integer.parseInt(count.group(1));
            } else if (results > 0 && !line.isBlank()) {
                sink.problem(new Problem(part.source(from, to), "The line is no result: it was skipped"));
            }
        }

        /** Of everything before the end line; the start of text is not counted. */
        private void addToSum(int from, int to) {
            for (int at = from; at < to; at++) {
                sum += text.charAt(at) == 0x02 ? 0 : text.charAt(at);
            }
        }

        private void checkSum(int from, int to, int said, EventSink sink) {
            if ((sum & 0xFFFF) != said) {
                sink.problem(new Problem(
                        part.source(from, to),
                        "The dump's checksum does not fit: a result above may be damaged. Read the meter again"));
            }
        }

        /** Start and end of text stand around the dump on the wire. */
        private static String strip(String line) {
            return line.replace("\u0002", "")
                    .replace("\u0003", "")
                    .replace("\r", "")
                    .replace("\n", "");
        }
    }
}
