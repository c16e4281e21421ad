package org.islet.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.islet.reports.catalogue.Reports;
import org.islet.reports.sample.InventedPerson;
import org.islet.reports.sample.Requests;
import org.islet.reports.section.Report;
import org.junit.jupiter.api.Test;

class PdfReferenceTest {

    private static final Report REPORT = Reports.compose(
            Reports.byId("quick-summary").orElseThrow(),
            Requests.of(3),
            InventedPerson.withPump(Requests.LAST.minusDays(2), Requests.LAST, Requests.BERLIN));
    private static final byte[] FILE = PdfRenderer.render(REPORT);

    @Test
    void aFileSaysWhichReportItIsOfWhichDaysAndData() {
        assertThat(PdfReference.in(FILE))
                .contains(new PdfReference(
                        "quick-summary",
                        Requests.LAST.minusDays(2),
                        Requests.LAST,
                        REPORT.provenance().dataSha256()));
        assertThat(PdfReference.isAsWritten(FILE)).isTrue();
    }

    @Test
    void aFileThatWasChangedSinceIsNoLongerAsWritten() {
        byte[] changed = FILE.clone();
        changed[changed.length / 2] ^= 1;

        assertThat(PdfReference.isAsWritten(changed)).isFalse();
    }

    @Test
    void whatIsNoReportSaysNothing() {
        assertThat(PdfReference.in(new byte[0])).isEmpty();
        assertThat(PdfReference.in("%PDF-1.7 <islet:report>".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
        assertThat(PdfReference.in(said("2026-13-01"))).isEmpty();
        assertThat(PdfReference.isAsWritten(new byte[0])).isFalse();
        assertThat(PdfReference.isAsWritten("/ID[".getBytes(StandardCharsets.US_ASCII)))
                .isFalse();
    }

    private static byte[] said(String from) {
        return ("<islet:report>quick-summary</islet:report><islet:from>" + from
                        + "</islet:from><islet:to>2026-01-01</islet:to><islet:data>" + "0".repeat(64)
                        + "</islet:data>")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
