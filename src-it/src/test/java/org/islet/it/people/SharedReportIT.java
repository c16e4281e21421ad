package org.islet.it.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.islet.it.person.ClarityFile;
import org.islet.it.person.PageForm;
import org.islet.it.person.RestCaller;
import org.islet.it.portal.Portal;
import org.islet.reports.catalogue.Reports;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The report of a patient in a clinician's hands: while the consent holds, and not a request longer. */
@ExtendWith(ArquillianExtension.class)
class SharedReportIT {

    private static final String DAY = "?from=2026-03-02&to=2026-03-02&format=";

    @ArquillianResource
    private Portal portal;

    @Test
    void aWithdrawnConsentHidesReportsAtOnceInEveryForm() {
        var grace = Clinic.open(portal).clinician("Grace", "Hopper");
        var ada = Person.patient(portal, "Ada", "Example");
        uploaded(ada);
        var reports = "patients/" + ada.patientId() + "/reports/daily-summary" + DAY;
        var consent = Person.expect(
                        201,
                        ada.api()
                                .post(
                                        "patients/me/consents",
                                        "{'recipient':{'kind':'clinician','id':'" + id(grace) + "'}}"))
                .text("id");
        for (var format : new String[] {"pdf", "json", "csv", "svg"}) {
            assertThat(grace.api().get(reports + format).status()).as(format).isEqualTo(200);
        }

        Person.expect(204, ada.api().delete("patients/me/consents/" + consent));

        for (var format : new String[] {"pdf", "json", "csv", "svg"}) {
            assertThat(grace.api().get(reports + format).status()).as(format).isEqualTo(404);
        }
    }

    @Test
    void aWindowOfDatesShowsThePageOfReportsWithinIt() {
        var grace = Clinic.open(portal).clinician("Grace", "Hopper");
        var ada = Person.patient(portal, "Ada", "Example");
        uploaded(ada);
        var clinician = PageForm.signedIn(portal, grace.email(), Person.PASSWORD);
        var page = "/reports?patient=" + ada.patientId();

        share(ada, grace, "2026-01-01", "2026-01-31");
        assertThat(clinician.get(page).body()).contains("Ada Example").doesNotContain("2026-03-02");

        share(ada, grace, "2026-03-01", "2026-03-31");
        var shown = clinician.get(page);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("from=2026-03-01&amp;to=2026-03-02").doesNotContain("2026-02-");
        assertThat(clinician.get(page + "&from=2026-02-27&to=2026-03-02").statusCode())
                .isEqualTo(404);
    }

    @Test
    void byAnotherClockNothingOfADayOutsideTheWindowIsShown() {
        var grace = Clinic.open(portal).clinician("Grace", "Hopper");
        var ada = Person.patient(portal, "Ada", "Example");
        uploaded(ada);
        share(ada, grace, "2026-03-02", "2026-03-03");
        var report = "patients/" + ada.patientId() + "/reports/daily-summary?format=json&to=2026-03-03&from=";

        assertThat(grace.api().get(report + "2026-03-02").status()).isEqualTo(200);
        assertThat(grace.api().get(report + "2026-03-03&shownIn=Asia/Tokyo").status())
                .isEqualTo(200);
        assertThat(grace.api().get(report + "2026-03-02&shownIn=Asia/Tokyo").status())
                .isEqualTo(404);
        assertThat(grace.api()
                        .get(report + "2026-03-03&shownIn=America/New_York")
                        .status())
                .isEqualTo(404);
        assertThat(grace.api().get(report + "2026-03-02&shownIn=Moon/Crater").status())
                .isEqualTo(400);
    }

    @Test
    void aReportThatLooksBackSaysWhichDaysAreNotSharedAndShowsNothingOfThem() {
        var grace = Clinic.open(portal).clinician("Grace", "Hopper");
        var ada = Person.patient(portal, "Ada", "Example");
        uploaded(ada, LocalDate.of(2026, 3, 1), 2);
        share(ada, grace, "2026-03-02", "2026-03-31");
        var report = "patients/" + ada.patientId()
                + "/reports/assessment-and-progress?format=json&from=2026-03-02&to=2026-03-02";
        var before = "\"days_before\",\"value\":";

        assertThat(grace.api().get(report).body())
                .contains("Those before 2 Mar are not shared with you")
                .contains(before + "null")
                .doesNotContainPattern(before + "[0-9]");
        assertThat(ada.api().get(report).body()).doesNotContain("not shared").containsPattern(before + "[0-9]");
    }

    @Test
    void ofGlucoseAloneNothingElseIsShownInAnyForm() {
        var grace = Clinic.open(portal).clinician("Grace", "Hopper");
        var ada = Person.patient(portal, "Ada", "Example");
        uploaded(ada);
        Person.expect(
                201,
                ada.api()
                        .post(
                                "patients/me/logbook",
                                "{'at':'2026-03-02T08:00:00Z','kind':'carbs','amount':987,'unit':'g','text':'zebra'}"));
        Person.expect(
                201,
                ada.api()
                        .post(
                                "patients/me/consents",
                                "{'recipient':{'kind':'clinician','id':'" + id(grace) + "'},'dataClasses':['glucose'],"
                                        + "'firstDay':'2026-03-01','lastDay':'2026-03-14'}"));
        var patient = "patients/" + ada.patientId();

        for (var report : Reports.withPacks()) {
            var shown = grace.api().get(patient + "/reports/" + report.id() + DAY + "json");
            assertThat(shown.status()).as(report.id()).isEqualTo(200);
            assertThat(shown.body())
                    .as(report.id())
                    .contains("Only glucose is shared with you")
                    .doesNotContain("\"value\":987", "987 g", "zebra");
        }
        assertThat(ada.api()
                        .get("patients/me/reports/daily-summary" + DAY + "json")
                        .body())
                .contains("987")
                .doesNotContain("Only glucose");
        var table = grace.api().get(patient + "/reports/csv-export" + DAY + "csv");
        assertThat(table.status()).isEqualTo(200);
        assertThat(table.body()).contains("2026-03-02").doesNotContain("zebra");
        assertThat(grace.api()
                        .get(patient + "/metrics?from=2026-03-02&to=2026-03-02")
                        .status())
                .isEqualTo(200);
        for (var more : new String[] {"/events", "/logbook"}) {
            assertThat(grace.api()
                            .get(patient + more + "?from=2026-03-02&to=2026-03-02")
                            .status())
                    .as(more)
                    .isEqualTo(404);
        }
        assertThat(grace.api()
                        .get(patient + "/reports/daily-summary?from=2026-02-28&to=2026-03-02&format=json")
                        .status())
                .isEqualTo(404);
        var clinician = PageForm.signedIn(portal, grace.email(), Person.PASSWORD);
        assertThat(clinician.get("/reports?patient=" + ada.patientId()).body())
                .contains("Only glucose is shared with you");
        var day =
                clinician.get("/reports?report=daily-summary&from=2026-03-02&to=2026-03-02&patient=" + ada.patientId());
        assertThat(day.body()).doesNotContain("Basal, by the rates in force").contains("id=\"day-title\"");
        assertThat(day.body().indexOf("Only glucose is shared"))
                .isGreaterThan(day.body().indexOf("id=\"day-title\""))
                .isLessThan(day.body().indexOf("id=\"events-title\""));
        assertThat(grace.api()
                        .get(patient + "/reports/daily-summary" + DAY + "json")
                        .body())
                .doesNotContain("No boluses recorded", "Basal rate not known");
        assertThat(clinician.get("/logbook?patient=" + ada.patientId()).body())
                .contains("The logbook is not shared with you")
                .doesNotContain("zebra");
    }

    private static void share(Person patient, Person clinician, String first, String last) {
        Person.expect(
                201,
                patient.api()
                        .post(
                                "patients/me/consents",
                                "{'recipient':{'kind':'clinician','id':'" + id(clinician) + "'},'firstDay':'" + first
                                        + "','lastDay':'" + last + "'}"));
    }

    private void uploaded(Person ada) {
        uploaded(ada, LocalDate.of(2026, 3, 2), 1);
    }

    private void uploaded(Person ada, LocalDate first, int days) {
        var token = Person.token(ada.api().anonymous(), ada.email(), "'upload','read'");
        new org.islet.it.person.Person(ada.email(), RestCaller.with(portal, token))
                .upload("clarity.csv", ClarityFile.of(first, days));
    }

    private static String id(Person clinician) {
        return Person.expect(200, clinician.api().get("accounts/me")).text("id");
    }
}
