package org.islet.devices.protocol.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuotesTest {

    @Test
    void areMissedInTheMiddleOfACell() {
        assertThat(Quotes.closeWholeCells("\"a\",b", ',')).isTrue();
        assertThat(Quotes.closeWholeCells("\"a\"\"b\",\"c\nd\"", ',')).isTrue();
        assertThat(Quotes.closeWholeCells("\"a\nb\"c,d", ',')).isFalse();
    }

    @Test
    void areMissedOnlyWhereTheParserWouldRefuseTheRow() {
        var random = new Random(20_261_125);
        int missed = 0;
        for (int time = 0; time < 20_000; time++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(10); i >= 0; i--) {
                text.append("\"\",a\n\r".charAt(random.nextInt(6)));
            }
            if (!Quotes.closeWholeCells(text.toString(), ',')) {
                missed++;
                assertThat(isParsed(text.toString())).as(text.toString()).isFalse();
            }
        }
        assertThat(missed).isGreaterThan(500);
    }

    private static boolean isParsed(String text) {
        try {
            CsvReader.builder()
                    .skipEmptyLines(false)
                    .ofCsvRecord(text)
                    .iterator()
                    .hasNext();
            return true;
        } catch (CsvParseException refused) {
            return false;
        }
    }
}
