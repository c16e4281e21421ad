package org.islet.it.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.islet.devices.simulator.DemoPatient;
import org.islet.it.person.Clinicians;
import org.islet.it.person.Json;
import org.islet.it.person.PageForm;
import org.islet.it.person.People;
import org.islet.it.person.Person;
import org.islet.it.portal.Portal;
import org.islet.it.portal.Tables;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A clinician's list says of each patient what a report of the same days says, and of no day that is not shared. */
@ExtendWith(ArquillianExtension.class)
class ListedNumbersIT {

    private static final Pattern ROW = Pattern.compile("<tr[^>]*data-ri.*?</tr>", Pattern.DOTALL);

    @ArquillianResource
    private Portal portal;

    private Person clinician;

    @BeforeEach
    void comeIn() throws SQLException {
        clinician = new People(portal).patient("clinician");
        try (var tables = Tables.of(portal)) {
            Clinicians.engage(clinician, tables);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theListSaysWhatAReportOfTheSameDaysSays(DemoPatient patient) {
        Person person = withData(DemoFiles.of(patient));
        share(person, Map.of());

        assertThat(row()).isEqualTo(expected(person, DemoFiles.FIRST, DemoFiles.LAST));
    }

    @Test
    void itGoesNoFurtherThanTheDaysThatAreShared() {
        Person person = withData(DemoFiles.of(DemoPatient.SENSOR_AND_PENS));
        LocalDate first = DemoFiles.FIRST.minusDays(5);
        LocalDate last = DemoFiles.FIRST.plusDays(3);
        share(person, Map.of("firstDay", first.toString(), "lastDay", last.toString()));

        assertThat(row()).isEqualTo(expected(person, first, last));
    }

    @Test
    void daysBeginWhereThePatientLives() {
        Person person = withData(DemoFiles.of(DemoPatient.SENSOR_AND_PENS));
        move(person, "Asia/Kathmandu");
        share(person, Map.of());

        assertThat(row()).isEqualTo(expected(person, DemoFiles.FIRST, DemoFiles.LAST));
    }

    @Test
    void theSameDaysToldByTwoDevicesCountOnce() {
        Person person = withData(DemoFiles.of(DemoPatient.SENSOR_AND_PENS));
        person.upload("second.csv", secondDevice());
        share(person, Map.of());

        assertThat(row()).isEqualTo(expected(person, DemoFiles.FIRST, DemoFiles.LAST));
        assertThat(person.rest().get("patients/me/devices").body().split("\"id\"", -1))
                .hasSize(3);
    }

    @Test
    void whatWasSeenInTheListIsInThePatientsTrailOnceADay() {
        Person person = withData(DemoFiles.of(DemoPatient.SENSOR_AND_PENS));
        share(person, Map.of());

        row();
        row();

        assertThat(person.rest().get("patients/me/accesses").body().split("in the list of patients", -1))
                .hasSize(2);
    }

    @Test
    void whereNothingIsSharedNothingIsSaid() {
        Person person = withData(DemoFiles.of(DemoPatient.SENSOR_AND_PENS));
        share(person, Map.of("firstDay", "2025-01-01", "lastDay", "2025-01-31"));

        assertThat(row()).isEqualTo("– –");
    }

    @Test
    void sumsThatAreMadeAnewAreUnknown() throws SQLException {
        Person person = withData(DemoFiles.of(DemoPatient.SENSOR_AND_PENS));
        share(person, Map.of());
        try (var tables = Tables.of(portal)) {
            tables.run("INSERT INTO glucose_rebuild (patient_id, claimed_until) VALUES ('" + person.patientId()
                    + "', now() + interval '1 hour')");

            assertThat(row()).endsWith("being worked out").doesNotContain("%");
        }
    }

    /** The last day and what stands beside it, of the only row there is. */
    private String row() {
        String page = PageForm.signedIn(portal, clinician.email(), People.PASSWORD)
                .get("/patients")
                .body();
        List<String> cells = new ArrayList<>();
        var row = ROW.matcher(page);
        assertThat(row.find()).as(page).isTrue();
        for (String cell : row.group().split("<td", -1)) {
            cells.add(cell.replaceFirst("^[^>]*>", "")
                    .replaceAll("<[^>]*>", " ")
                    .replaceAll("\\s+", " ")
                    .strip());
        }
        return cells.get(4) + " " + cells.get(5);
    }

    /** On every other day it tells more than the first, on the others less. */
    private static byte[] secondDevice() {
        var table = new StringBuilder("time,glucose_mg_dl\n");
        for (LocalDateTime at = DemoFiles.FIRST.atTime(0, 1);
                at.isBefore(DemoFiles.LAST.atTime(23, 0));
                at = at.plusMinutes(at.getDayOfMonth() % 2 == 0 ? 3 : 17)) {
            table.append(at).append(":00,").append(60 + at.getHour() * 10).append('\n');
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String expected(Person person, LocalDate from, LocalDate to) {
        JsonObject report = Json.object(
                person.rest().get("patients/me/reports/glucose-profile?format=json&from=" + from + "&to=" + to));
        return ListedNumbers.of(report, to);
    }

    private Person withData(DemoFiles demo) {
        Person person = new People(portal).patient("listed");
        assertThat(person.rest()
                        .patch("accounts/me", Map.of("preferences", Map.of("targets", demo.targets())))
                        .statusCode())
                .isEqualTo(200);
        demo.giveTo(person);
        return person;
    }

    private void share(Person person, Map<String, ?> more) {
        var consent = new HashMap<String, Object>(more);
        consent.put("recipient", Map.of("kind", "clinician", "id", clinician.accountId()));
        consent.put("dataClasses", List.of("reports"));
        var given = person.rest().post("patients/me/consents", consent);
        assertThat(given.statusCode()).as(given.body()).isEqualTo(201);
    }

    private void move(Person person, String zone) {
        person.rest().patch("accounts/me", Map.of("preferences", Map.of("zone", zone)));
        var deadline = Instant.now().plusSeconds(60);
        while (person.rest()
                        .get("patients/me/reports/glucose-profile?format=json&from=" + DemoFiles.FIRST + "&to="
                                + DemoFiles.LAST)
                        .statusCode()
                != 200) {
            assertThat(Instant.now()).isBefore(deadline);
        }
    }
}
