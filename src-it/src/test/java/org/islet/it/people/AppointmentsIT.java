package org.islet.it.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.islet.it.person.PageForm;
import org.islet.it.portal.Portal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visits: noted and taken back by either side, seen by who sees the day, and a period that begins with the last one. */
@ExtendWith(ArquillianExtension.class)
class AppointmentsIT {

    @ArquillianResource
    private Portal portal;

    @Test
    void aVisitIsNotedOnceAndTakenBackByEitherSide() {
        var ada = Person.patient(portal, "Ada", "Example");
        var grace = Clinic.open(portal).clinician("Grace", "Hopper");
        var adas = "patients/" + ada.patientId() + "/appointments";
        Person.expect(404, grace.api().send("PUT", adas + "/2026-03-02", ""));
        ada.shareWith(grace, "2026-03-02");

        Person.expect(204, grace.api().send("PUT", adas + "/2026-03-02", ""));
        Person.expect(204, grace.api().send("PUT", adas + "/2026-03-02", ""));
        Person.expect(204, ada.api().send("PUT", "patients/me/appointments/2026-02-01", ""));
        Person.expect(404, grace.api().send("PUT", adas + "/2026-03-01", ""));

        var all = Person.expect(200, ada.api().get("patients/me/appointments"));
        assertThat(all.texts("day")).containsExactly("2026-03-02", "2026-02-01");
        assertThat(all.texts("who")).containsExactly("Grace Hopper", "You");
        assertThat(Person.expect(200, grace.api().get(adas)).texts("day")).containsExactly("2026-03-02");
        Person.expect(204, ada.api().delete("patients/me/appointments/2026-03-02"));
        Person.expect(404, ada.api().delete("patients/me/appointments/2026-03-02"));
        assertThat(Person.expect(200, ada.api().get("patients/me/accesses")).body())
                .contains("noted the day of a visit", "took back the day of a visit");
    }

    @Test
    void whatIsNoDayOfAVisitIsRefusedWithTheReason() {
        var ada = Person.patient(portal, "Ada", "Example");
        var later = LocalDate.now(ZoneOffset.UTC).plusDays(3);

        assertThat(Person.expect(400, ada.api().send("PUT", "patients/me/appointments/" + later, ""))
                        .body())
                .contains("A visit is on a day from");
        Person.expect(400, ada.api().send("PUT", "patients/me/appointments/yesterday", ""));
        assertThat(ada.withScopes("'read'")
                        .send("PUT", "patients/me/appointments/2026-03-02", "")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void thePageOffersTheDaysSinceTheLastVisitAndRemembersThatTheyWereChosen() {
        var ada = Person.withSensor(portal, 4);
        var visitor = PageForm.signedIn(portal, ada.email(), Person.PASSWORD);
        var days = "/reports?report=daily-summary&from=2026-03-02&to=2026-03-05";
        assertThat(visitor.get(days).body()).doesNotContain("Since the last visit");

        var noted = PageForm.submit(visitor, days, "note", Map.of("visit-day", "2026-03-03", "note-visit", "Note it"));

        assertThat(noted.statusCode()).as(noted.body()).isEqualTo(302);
        assertThat(visitor.get(days).body()).contains("Since the last visit", "noted by You");
        var since = visitor.get("/reports?report=daily-summary&from=2026-03-03&to=2026-03-05");
        assertThat(since.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.contains("daily-summary.3.visit"));
    }
}
