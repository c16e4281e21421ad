package org.islet.devices.protocol.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.EventSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowTest {

    @ParameterizedTest
    @ValueSource(strings = {"a,5,6,b", "a,-5,60,b", "5,6,,", "a,b,5,6", "\"say \"\"hi\"\"\",5,6,b"})
    void aLongerRowMayHaveBeenCutByADecimalComma(String text) {
        assertThat(row(text, ',').isCut(3)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,5,b,", "a,5.5,6,", "a,\"5\",6,b", "a,5,\"6\",b", "a,5,,6", "a,-,6,b", "a,5,-6,b"})
    void aLongerRowWithoutTwoNumbersSideBySideIsNotCut(String text) {
        assertThat(row(text, ',').isCut(3)).isFalse();
    }

    @Test
    void aRowAsLongAsItsHeaderAndOneOfSemicolonsAreNotCut() {
        assertThat(row("a,5,6", ',').isCut(3)).isFalse();
        assertThat(row("a;5;6;b", ';').isCut(3)).isFalse();
    }

    @Test
    void aColumnThatIsNotThereIsNotCut() {
        assertThat(row("5,6", ',').isCutAt(Columns.NONE)).isFalse();
        assertThat(row("5,6", ',').isCutAt(1)).isFalse();
        assertThat(row("5,6", ',').isCutAt(0)).isTrue();
    }

    private static CsvRow row(String text, char separator) {
        CapturePart file =
                RawCapture.ofFile(text.getBytes(StandardCharsets.UTF_8)).parts().get(0);
        return new CsvRows(file, separator, EventSink.NOBODY).next().orElseThrow();
    }
}
