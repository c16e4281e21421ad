package org.islet.devices.family.ascensiacontour;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.ObjIntConsumer;
import java.util.regex.Pattern;
import org.islet.devices.bytes.Hex;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.event.Source;
import org.islet.devices.phrase.Phrase;

/** Takes the records out of a capture, whatever form it is kept in. */
final class RecordsOfCapture {

    private static final Pattern RECORD = Pattern.compile("[A-Z](\\W.*)?");

    private final List<CapturePart> parts;
    private final BiConsumer<String, Source> records;
    private final EventSink problems;
    private WireBytes wire;

    RecordsOfCapture(List<CapturePart> parts, BiConsumer<String, Source> records, EventSink problems) {
        this.parts = parts;
        this.records = records;
        this.problems = problems;
        this.wire = new WireBytes(parts);
    }

    void read() {
        for (int part = 0; part < parts.size(); part++) {
            byte[] bytes = parts.get(part).bytes();
            switch (DownloadForm.of(bytes)) {
                case HID_REPORTS -> reports(part, bytes);
                case FRAMES -> wire.add(part, 0, bytes.length);
                case HEX_LINES -> hexLines(part, bytes);
                case RECORDS -> lines(part, bytes);
            }
        }
        readWire();
    }

    private void readWire() {
        if (!wire.isEmpty()) {
            new AstmFrames(wire, records, problems).read();
            wire = new WireBytes(parts);
        }
    }

    private void reports(int part, byte[] bytes) {
        for (int from = 0; from < bytes.length; from += HidReport.SIZE) {
            int to = Math.min(bytes.length, from + HidReport.SIZE);
            if (HidReport.isOfMeter(bytes, from)) {
                payload(part, from, to);
            } else if (!HidReport.isOfHost(bytes, from)) {
                problems.problem(new Problem(parts.get(part).source(from, to), Phrase.of("contour.no-report")));
            }
        }
    }

    private void payload(int part, int from, int to) {
        byte[] bytes = parts.get(part).bytes();
        int begin = from + HidReport.PREFIX;
        int end = begin + HidReport.payloadLength(bytes, from);
        wire.add(part, begin, Math.min(end, to));
        if (end > to) {
            problems.problem(new Problem(parts.get(part).source(from, to), Phrase.of("contour.report-cut")));
        }
    }

    /** Where some lines are marked as the meter's, the others are the host's. */
    private void hexLines(int part, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        boolean isDialog = text.contains(">");
        eachLine(text, (line, number) -> {
            if (!isDialog || line.startsWith(">")) {
                hexLine(part, number, line.replace(">", ""));
            }
        });
    }

    private void hexLine(int part, int line, String digits) {
        try {
            byte[] bytes = Hex.parse(digits);
            wire.addFromLine(part, line, HidReport.isOfMeter(bytes, 0) ? HidReport.payload(bytes) : bytes);
        } catch (IllegalArgumentException oddDigits) {
            problems.problem(
                    new Problem(parts.get(part).line(line), Phrase.of("line-skipped", Phrase.of("contour.half-byte"))));
        }
    }

    private void lines(int part, byte[] bytes) {
        readWire();
        eachLine(new String(bytes, StandardCharsets.ISO_8859_1), (line, number) -> {
            Source source = parts.get(part).line(number);
            if (RECORD.matcher(line).matches()) {
                records.accept(line, source);
            } else if (!line.isEmpty()) {
                problems.problem(new Problem(source, Phrase.of("line-skipped", Phrase.of("contour.no-record"))));
            }
        });
    }

    /** Without the blanks around it, and its number from 1. */
    private static void eachLine(String text, ObjIntConsumer<String> reader) {
        int number = 0;
        for (Iterator<String> lines = text.lines().iterator(); lines.hasNext(); ) {
            number++;
            reader.accept(lines.next().strip(), number);
        }
    }
}
