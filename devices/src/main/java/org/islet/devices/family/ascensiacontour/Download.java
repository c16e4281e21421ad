package org.islet.devices.family.ascensiacontour;

import java.util.Optional;
import java.util.OptionalInt;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.islet.devices.event.UnknownEvent;
import org.islet.devices.phrase.Phrase;

/** Everything a meter tells in one go, from its header record H to its end record L. */
final class Download {

    private static final int CONTROL_TEST_FIELD = 11;
    private static final int END_CODE_FIELD = 3;
    private static final String NORMAL_END = "N";
    /** No meter shows more than 600 mg/dL or 33.3 mmol/L. */
    private static final double MOST_MG_PER_DL = 601;

    private final EventSink sink;
    private Delimiters delimiters = Delimiters.USUAL;
    private Header header = Header.UNKNOWN;
    private Optional<String> headerText = Optional.empty();
    private Optional<Source> last = Optional.empty();
    private boolean isControlTest;
    private boolean isOpen;
    private int results;
    private int records;

    Download(EventSink sink) {
        this.sink = sink;
    }

    /** How many records were met at all, understood or not. */
    int records() {
        return records;
    }

    void record(String text, Source source) {
        records++;
        if (isHeader(text)) {
            header(text, source);
            return;
        }
        headerText = Optional.empty();
        last = Optional.of(source);
        AstmRecord record = AstmRecord.parse(text, delimiters);
        isOpen |= !record.letter().equals("L");
        switch (record.letter()) {
            case "P" -> isControlTest = false; // the meter knows no patient, but an order belongs to one
            case "O" -> isControlTest = record.field(CONTROL_TEST_FIELD).contains("Q");
            case "R" -> result(record, source);
            case "L" -> end(record, source);
            default -> sink.event(new UnknownEvent(new Origin(DeviceTime.UNKNOWN, source), opcode(record)));
        }
    }

    /** H and its four delimiters; H alone says nothing. */
    private static boolean isHeader(String text) {
        return text.length() >= 5 && text.charAt(0) == 'H' && !Character.isLetterOrDigit(text.charAt(1));
    }

    /** The header comes once before ENQ and once after it; a minute may have begun between the two. */
    private void header(String text, Source source) {
        boolean isSecondCopy = headerText.isPresent() && headerText.get().equals(text);
        if (isSecondCopy) {
            return;
        }
        Header next = Header.of(AstmRecord.parse(text, Delimiters.of(text)));
        boolean isSameDownload = headerText.isPresent()
                && next.product().equals(header.product())
                && next.serial().equals(header.serial());
        if (!isSameDownload) {
            endWithoutL();
        }
        delimiters = Delimiters.of(text);
        header = next;
        headerText = Optional.of(text);
        last = Optional.of(source);
        isControlTest = false;
        isOpen = true;
        results = 0;
        sink.event(MeterSettings.of(header, source));
    }

    private void result(AstmRecord record, Source source) {
        results++;
        ResultRecord result = ResultRecord.of(record);
        DeviceEvent event = (isControlTest ? result.asControl() : result).event(source, header);
        sink.event(event);
        if (event instanceof GlucoseReading reading
                && reading.value()
                        .filter(value -> value.inMgPerDl() > MOST_MG_PER_DL)
                        .isPresent()) {
            sink.problem(new Problem(source, Phrase.of("meter.too-high")));
        }
        if (result.time().isEmpty()) {
            sink.problem(new Problem(source, Phrase.of("meter.no-time")));
        }
    }

    private void end(AstmRecord record, Source source) {
        String how = record.field(END_CODE_FIELD);
        if (!how.isEmpty() && !how.equals(NORMAL_END)) {
            sink.problem(new Problem(source, Phrase.of("contour.ended-early", how)));
        }
        OptionalInt promised = header.resultCount();
        if (promised.isPresent() && promised.getAsInt() != results) {
            sink.problem(new Problem(source, Phrase.of("meter.count", promised.getAsInt(), results)));
        }
        close();
    }

    private void close() {
        isOpen = false;
        header = Header.UNKNOWN;
        headerText = Optional.empty();
    }

    /** To be called when no more records come. */
    void endWithoutL() {
        if (isOpen && last.isPresent()) {
            OptionalInt promised = header.resultCount();
            Phrase what = promised.isPresent()
                    ? Phrase.of("contour.incomplete-of", results, promised.getAsInt())
                    : Phrase.of("contour.incomplete", results);
            sink.problem(new Problem(last.get(), what));
        }
        close();
    }

    private static String opcode(AstmRecord record) {
        return record.letter().matches("[A-Za-z]{1,8}") ? record.letter() : "text";
    }
}
