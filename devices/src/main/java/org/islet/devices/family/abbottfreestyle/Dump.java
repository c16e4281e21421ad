package org.islet.devices.family.abbottfreestyle;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.phrase.Phrase;

/**
 * A part on the way through its lines: a header, the number of results, the results, and an end line with the sum of all
 * bytes before it. A dump whose sum does not fit is read and said to be damaged, because each line stands by itself and
 * the person should see which days may be wrong.
 */
final class Dump {

    private static final Pattern END = Pattern.compile("\\s*0x([0-9A-Fa-f]{4})\\s+END\\s*");
    private static final Pattern COUNT = Pattern.compile("\\s*(\\d{1,4})\\s*");

    private final CapturePart part;
    private final EventSink sink;
    private OptionalInt promised = OptionalInt.empty();
    private int results;
    private int begin;

    private Dump(CapturePart part, EventSink sink) {
        this.part = part;
        this.sink = sink;
    }

    static boolean isIn(CapturePart part) {
        for (int at = 0; at < part.bytes().length; ) {
            DumpText line = DumpText.at(part, at);
            if (DumpLine.isResult(line.words()) || DumpHeader.saysEmpty(line.words())) {
                return true;
            }
            at = line.to();
        }
        return false;
    }

    static void read(CapturePart part, EventSink sink) {
        var dump = new Dump(part, sink);
        for (int at = 0; at < part.bytes().length; ) {
            DumpText line = DumpText.at(part, at);
            dump.line(line);
            at = line.to();
        }
        if (dump.results > 0 || dump.promised.isPresent()) {
            dump.sayOfAll(Phrase.of("freestyle.no-end"));
            dump.checkCount();
        }
    }

    private void line(DumpText line) {
        String words = line.words();
        Matcher end = END.matcher(words);
        Matcher count = COUNT.matcher(words);
        if (DumpLine.isResult(words)) {
            result(line, words);
        } else if (end.matches()) {
            checkSum(line, Integer.parseInt(end.group(1), 16));
            checkCount();
            begin(line.to());
        } else if (DumpHeader.saysEmpty(words)) {
            begin(line.to());
        } else if (results == 0 && promised.isEmpty() && count.matches()) {
            promised = OptionalInt.of(Integer.parseInt(count.group(1)));
        } else if (line.isTooLong() || !DumpHeader.isKnown(words)) {
            say(line, Phrase.of("line-skipped", Phrase.of("freestyle.line")));
        }
    }

    private void result(DumpText line, String words) {
        Optional<DeviceEvent> event = DumpLine.read(words, line.source());
        results++;
        if (event.isPresent() && event.get().time().equals(DeviceTime.UNKNOWN)) {
            say(line, Phrase.of(DumpLine.hasLostClock(words) ? "meter.clock-not-set" : "meter.no-time"));
        }
        event.ifPresent(sink::event);
    }

    private void begin(int at) {
        begin = at;
        results = 0;
        promised = OptionalInt.empty();
    }

    private void checkCount() {
        if (promised.isPresent() && promised.getAsInt() != results) {
            sayOfAll(Phrase.of("meter.count", promised.getAsInt(), results));
        }
    }

    /** The facts do not say whether the sign that starts the text is summed: either sum is taken. */
    private void checkSum(DumpText line, int said) {
        int sum = 0;
        int withoutStart = 0;
        for (int at = begin; at < line.from(); at++) {
            int letter = part.bytes()[at] & 0xFF;
            sum += letter;
            withoutStart += letter == 0x02 ? 0 : letter;
        }
        if ((sum & 0xFFFF) != said && (withoutStart & 0xFFFF) != said) {
            say(line, Phrase.of("freestyle.checksum"));
        }
    }

    private void say(DumpText line, Phrase what) {
        sink.problem(new Problem(line.source(), what));
    }

    private void sayOfAll(Phrase what) {
        sink.problem(new Problem(part.source(begin, begin), what));
    }
}
