package org.islet.devices.family.ascensiacontour;

import java.util.Optional;
import java.util.OptionalInt;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.islet.devices.event.UnknownEvent;

/** Everything a meter tells in one go, from its header record H to its end record L. */
final class Download {

    private static final int CONTROL_TEST_FIELD = 11;

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
            case "P" -> {} // the meter knows no patient
            case "O" -> isControlTest = record.field(CONTROL_TEST_FIELD).contains("Q");
            case "R" -> result(record, source);
            case "L" -> end(source);
            default -> sink.event(new UnknownEvent(new Origin(DeviceTime.UNKNOWN, source), opcode(record)));
        }
    }

    /** H and its four delimiters; H alone says nothing. */
    private static boolean isHeader(String text) {
        return text.length() >= 5 && text.charAt(0) == 'H' && !Character.isLetterOrDigit(text.charAt(1));
    }

    /** The header comes once before ENQ and once after it: the second copy is the one that counts. */
    private void header(String text, Source source) {
        boolean isSecondCopy = headerText.isPresent() && headerText.get().equals(text);
        if (isSecondCopy) {
            return;
        }
        endWithoutL();
        delimiters = Delimiters.of(text);
        header = Header.of(AstmRecord.parse(text, delimiters));
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
        sink.event((isControlTest ? result.asControl() : result).event(source, header));
        if (result.time().isEmpty()) {
            sink.problem(new Problem(source, "Result without a readable time; it cannot be placed in a day"));
        }
    }

    private void end(Source source) {
        OptionalInt promised = header.resultCount();
        if (promised.isPresent() && promised.getAsInt() != results) {
            sink.problem(new Problem(
                    source, "The meter announced " + promised.getAsInt() + " results and " + results + " were read"));
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
            String of = promised.isPresent() ? " of " + promised.getAsInt() : "";
            sink.problem(new Problem(
                    last.get(),
                    "Incomplete: the meter's end record is missing; " + results + of
                            + " results were read. Read the meter again"));
        }
        close();
    }

    private static String opcode(AstmRecord record) {
        return record.letter().matches("[A-Za-z]{1,8}") ? record.letter() : "text";
    }
}
