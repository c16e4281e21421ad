package org.islet.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.islet.reports.model.Paper;
import org.islet.reports.pdf.Receipt.Fact;
import org.junit.jupiter.api.Test;

class ReceiptRendererTest {

    private static final Receipt RECEIPT = new Receipt(
            Locale.GERMAN,
            Paper.A4,
            "Beleg einer Einwilligung",
            List.of(
                    new Fact("Erteilt an", "Zoë Überall, Klinik am Hafen"),
                    new Fact("Was zu sehen ist", "nur Glukosewerte, ".repeat(20) + "sonst nichts")),
            List.of("Wer sie erteilt hat, beendet sie jederzeit."),
            "Erstellt von Islet.");

    @Test
    void everyWordStandsOnOnePage() throws IOException {
        var reader = new PdfReader(ReceiptRenderer.render(RECEIPT));

        assertThat(reader.getNumberOfPages()).isEqualTo(1);
        assertThat(new PdfTextExtractor(reader).getTextFromPage(1))
                .contains("Beleg einer Einwilligung", "Zoë Überall, Klinik am Hafen", "sonst nichts")
                .contains("beendet sie jederzeit", "Erstellt von Islet.");
    }

    @Test
    void theSameReceiptIsTheSameFileAndIsAsItWasWritten() {
        byte[] first = ReceiptRenderer.render(RECEIPT);

        assertThat(ReceiptRenderer.render(RECEIPT)).isEqualTo(first);
        assertThat(PdfReference.isAsWritten(first)).isTrue();
        assertThat(PdfReference.in(first)).isEmpty();
    }

    @Test
    void itCanBeReadWithoutBeingSeen() throws Exception {
        AccessiblePdfTest.begin();

        assertThat(AccessiblePdfTest.failures(ReceiptRenderer.render(RECEIPT))).isEmpty();
    }
}
