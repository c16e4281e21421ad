package org.islet.devices.protocol.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.Decoded;
import org.islet.devices.decode.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowsTest {

    private final Decoded.Collector collector = new Decoded.Collector();

    @Test
    void readsQuotedAndPlainCells() {
        assertThat(read("a,\"b, c\",\"say \"\"hi\"\"\"\r\n1,,3\r\n")).containsExactly("1|a|b, c|say \"hi\"", "2|1||3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b\n1;2\n", "a;b\r\n1;2\r\n", "a;b\r1;2\r", "a;b\n1;2"})
    void countsLinesWhateverEndsThem(String text) {
        assertThat(read(text)).containsExactly("1|a|b", "2|1|2");
    }

    @Test
    void countsBlankLinesAndLeavesThemOut() {
        assertThat(read("a,b\n\n,\n1,2\n")).containsExactly("1|a|b", "4|1|2");
    }

    @Test
    void keepsALineBreakInsideAQuotedCell() {
        assertThat(read("a,\"two\nlines\",c\nd,e,f\n")).containsExactly("1|a|two\nlines|c", "3|d|e|f");
    }

    @Test
    void losesOneRowToAQuoteThatIsNeverClosed() {
        assertThat(read("a,b\n1,\"2\n3,4\n5,6\n")).containsExactly("1|a|b", "3|3|4", "4|5|6");
        assertThat(problems()).containsExactly("2: Row skipped: a quote is opened and never closed");
    }

    @Test
    void losesOneRowToTextAfterAClosingQuote() {
        assertThat(read("a,b\n\"1\"x,2\n3,4\n")).containsExactly("1|a|b", "3|3|4");
        assertThat(problems()).containsExactly("2: Row skipped: its quotes do not belong to whole cells");
    }

    @Test
    void losesOneRowToALineWithoutEnd() {
        assertThat(read("a,b\n" + "x".repeat(3 * TextLines.LONGEST) + "\n3,4\n"))
                .containsExactly("1|a|b", "3|3|4");
        assertThat(problems()).containsExactly("2: Row skipped: the line is longer than 64 KiB");
    }

    @Test
    void losesOneRowToANulByte() {
        assertThat(read("a,b\n1,\0\n3,4\n")).containsExactly("1|a|b", "3|3|4");
        assertThat(problems()).containsExactly("2: Row skipped: the line holds a NUL byte");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void readsTheEncodingsSpreadsheetsWrite(String encoding) {
        assertThat(read("Zeit;Größe\n1;2\n".getBytes(Charset.forName(encoding))))
                .containsExactly("1|Zeit|Größe", "2|1|2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void leavesTheByteOrderMarkAway(String encoding) {
        assertThat(read("\uFEFFGröße;b\n".getBytes(Charset.forName(encoding)))).containsExactly("1|Größe|b");
    }

    @Test
    void findsTheSeparatorOutsideQuotes() {
        assertThat(Separators.of("\"a;b;c\",d\n")).isEqualTo(',');
        assertThat(Separators.of("a;\"b,c,d\"\n")).isEqualTo(';');
        assertThat(Separators.of("a\tb,c\td\n")).isEqualTo('\t');
        assertThat(Separators.of("")).isEqualTo(',');
    }

    private List<String> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> read(byte[] bytes) {
        var rows = CsvRows.of(new CapturePart(CapturePart.UNKNOWN, "", bytes, 0, 0), collector);
        List<String> read = new ArrayList<>();
        Optional<CsvRow> row = rows.next();
        while (row.isPresent()) {
            read.add(row.get().line() + "|" + String.join("|", row.get().cells()));
            row = rows.next();
        }
        return read;
    }

    private List<String> problems() {
        return collector.decoded().problems().stream()
                .map(CsvRowsTest::placeAndMessage)
                .toList();
    }

    private static String placeAndMessage(Problem problem) {
        return problem.source().line().getAsInt() + ": " + problem.message();
    }
}
