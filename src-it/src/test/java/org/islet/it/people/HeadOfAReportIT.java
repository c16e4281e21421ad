package org.islet.it.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import org.islet.it.person.RestCaller;
import org.islet.it.portal.Portal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whose report it is stands at the head of every page of paper, and the paper is the one the patient likes. */
@ExtendWith(ArquillianExtension.class)
class HeadOfAReportIT {

    private static final String REPORT = "patients/%s/reports/daily-summary?from=2026-03-02&to=2026-03-02&format=pdf";

    @ArquillianResource
    private Portal portal;

    private Person ada;

    @BeforeEach
    void comeIn() {
        ada = Person.patient(portal, "Ada", "Example");
    }

    @Test
    void thePatientsNumberIsPrintedAsTheyGaveItUntilTheyTakeItAway() throws IOException {
        change("{'profile':{'number':'  H-0815 / 7 '}}");
        assertThat(text(paper(ada))).contains("Ada Example").contains("no. H-0815 / 7");

        change("{'profile':{'birthDate':'1980-02-29'}}");
        assertThat(text(paper(ada))).contains("no. H-0815 / 7").contains("born");

        change("{'profile':{'number':''}}");
        assertThat(text(paper(ada))).contains("Ada Example").doesNotContain("H-0815");
        Person.expect(400, ada.api().patch("accounts/me", "{'profile':{'number':'" + "7".repeat(41) + "'}}"));
    }

    @Test
    void theClinicsSharedWithAreNamedToThePatientAndToAClinicianTheirOwnAlone() throws IOException {
        var first = Clinic.open(portal);
        var grace = first.clinician("Grace", "Hopper");
        var second = Clinic.open(portal);
        share("clinician", Person.expect(200, grace.api().get("accounts/me")).text("id"));
        share("clinic", second.id());

        assertThat(text(paper(ada)))
                .contains(first.name())
                .contains(second.name().substring(0, 12));
        assertThat(text(paper(grace))).contains(first.name()).doesNotContain(second.name());
    }

    @Test
    void reportsAreOnThePaperOfTheCountryOrOnTheOneThePatientLikesBetter() throws IOException {
        assertThat(widthOf(paper(ada))).isEqualTo(595);

        change("{'preferences':{'paper':'letter'}}");
        assertThat(widthOf(paper(ada))).isEqualTo(612);

        change("{'preferences':{'country':'US','paper':'A4'}}");
        assertThat(widthOf(paper(ada))).isEqualTo(595);

        change("{'preferences':{'paper':'country'}}");
        assertThat(widthOf(paper(ada))).isEqualTo(612);
        Person.expect(400, ada.api().patch("accounts/me", "{'preferences':{'paper':'papyrus'}}"));
    }

    private void change(String account) {
        Person.expect(200, ada.api().patch("accounts/me", account));
    }

    private void share(String kind, String id) {
        Person.expect(
                201, ada.api().post("patients/me/consents", "{'recipient':{'kind':'" + kind + "','id':'" + id + "'}}"));
    }

    private byte[] paper(Person reader) {
        var caller = RestCaller.with(portal, reader.api().token().orElseThrow());
        return caller.download(REPORT.formatted(ada.patientId())).body();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var reader = new PdfReader(pdf)) {
            return new PdfTextExtractor(reader).getTextFromPage(1);
        }
    }

    private static int widthOf(byte[] pdf) throws IOException {
        try (var reader = new PdfReader(pdf)) {
            return (int) reader.getPageSize(1).getWidth();
        }
    }
}
