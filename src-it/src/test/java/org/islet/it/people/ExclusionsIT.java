package org.islet.it.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.islet.it.portal.Portal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is marked as not to be counted: in every number while it is in force, taken back by either side, and never deleted. */
@ExtendWith(ArquillianExtension.class)
class ExclusionsIT {

    private static final String DAY = "?from=2026-03-02&to=2026-03-02";

    /** From 2:10 to 2:53 in Berlin, with nine readings of five minutes. */
    private static final String LOW =
            "{'from':'2026-03-02T01:10:00Z','to':'2026-03-02T02:53:00+01:00','reason':'compression-low'}";

    @ArquillianResource
    private Portal portal;

    @Test
    void reportsAndMetricsLeaveItOutSayItAndCountItWhereThatIsAskedFor() {
        var ada = Person.withSensor(portal, 1);
        assertThat(report(ada, "")).contains("\"readings\":288,", "\"excludedMinutes\":0");

        var id = mark(ada, "me", LOW).text("id");

        assertThat(report(ada, ""))
                .contains("\"readings\":279,", "\"excludedMinutes\":43", "Excluded 43 min: compression low.");
        assertThat(report(ada, "&exclusions=ignored"))
                .contains("\"readings\":288,", "Nothing was excluded, though 1 span of time is marked");
        assertThat(metrics(ada, "")).contains("\"readings\":279,", "\"minutes\":43,\"isIgnored\":false");
        assertThat(metrics(ada, "&exclusions=ignored")).contains("\"readings\":288,", "\"isIgnored\":true");

        Person.expect(204, ada.api().delete("patients/me/exclusions/" + id));

        assertThat(report(ada, "")).contains("\"readings\":288,").doesNotContain("xcluded 43 min");
        var kept = Person.expect(200, ada.api().get("patients/me/exclusions" + DAY));
        assertThat(kept.texts("id")).containsExactly(id);
        assertThat(kept.texts("who")).containsExactly("You", "You");
        Person.expect(404, ada.api().delete("patients/me/exclusions/" + id));
    }

    @Test
    void aClinicianWhoSeesTheDaysMayMarkThemAndThePatientSeesWhoDidAndTakesItBack() {
        var ada = Person.withSensor(portal, 1);
        var grace = Clinic.open(portal).clinician("Grace", "Hopper");
        var adasDays = "patients/" + ada.patientId() + "/exclusions";
        Person.expect(404, grace.api().post(adasDays, LOW));
        ada.shareWith(grace, "2026-03-03");
        Person.expect(404, grace.api().post(adasDays, LOW));
        ada.shareWith(grace, "2026-03-02");

        var id = mark(grace, ada.patientId(), LOW).text("id");

        assertThat(Person.expect(200, ada.api().get("patients/me/exclusions" + DAY))
                        .text("who"))
                .isEqualTo("Grace Hopper");
        Person.expect(204, ada.api().delete("patients/me/exclusions/" + id));
        assertThat(Person.expect(200, grace.api().get(adasDays + DAY)).texts("who"))
                .containsExactly("You", "Ada Example (the patient)");
        assertThat(Person.expect(200, ada.api().get("patients/me/accesses")).body())
                .contains("excluded sensor readings of a time from reports", "took back an exclusion");
    }

    @Test
    void whatCannotBeExcludedIsRefusedWithTheReason() {
        var ada = Person.patient(portal, "Ada", "Example");
        var tomorrow = OffsetDateTime.now(ZoneOffset.UTC).plusDays(1).withNano(0);

        refused(ada, span("2026-03-02T02:00:00Z", "2026-03-02T02:00:30Z", "warm-up"), "ends at least a minute after");
        refused(ada, span("2026-03-02T02:00:00Z", "2026-03-17T02:00:00Z", "warm-up"), "At most 14 days");
        refused(ada, span("2026-03-02T02:00:00Z", "2026-03-02T03:00:00Z", "other"), "Write why");
        refused(ada, span("2026-03-02T02:00:00Z", "2026-03-02T03:00:00Z", "boredom"), "A reason is compression-low");
        refused(ada, span("yesterday", "2026-03-02T03:00:00Z", "warm-up"), "yesterday");
        refused(ada, span(tomorrow.minusDays(2).toString(), tomorrow.toString(), "warm-up"), "a time that has passed");
        Person.expect(404, ada.api().delete("patients/me/exclusions/" + UUID.randomUUID()));
        Person.expect(404, ada.api().delete("patients/me/exclusions/nothing"));
        Person.expect(400, ada.api().get("patients/me/metrics" + DAY + "&exclusions=obeyed"));
    }

    @Test
    void aTokenThatOnlyReadsMarksNothing() {
        var ada = Person.patient(portal, "Ada", "Example");

        assertThat(ada.withScopes("'read'").post("patients/me/exclusions", LOW).status())
                .isEqualTo(403);
        assertThat(ada.withScopes("'upload'")
                        .post("patients/me/exclusions", LOW)
                        .status())
                .isEqualTo(403);
    }

    private static void refused(Person person, String span, String why) {
        assertThat(Person.expect(400, person.api().post("patients/me/exclusions", span))
                        .body())
                .contains(why);
    }

    private static String span(String from, String to, String reason) {
        return "{'from':'" + from + "','to':'" + to + "','reason':'" + reason + "'}";
    }

    private static Answer mark(Person person, String patient, String span) {
        return Person.expect(201, person.api().post("patients/" + patient + "/exclusions", span));
    }

    private static String report(Person person, String more) {
        return Person.expect(200, person.api().get("patients/me/reports/daily-summary" + DAY + "&format=json" + more))
                .body();
    }

    private static String metrics(Person person, String more) {
        return Person.expect(200, person.api().get("patients/me/metrics" + DAY + more))
                .body();
    }
}
