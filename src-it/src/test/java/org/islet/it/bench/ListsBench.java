package org.islet.it.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.islet.it.person.ClarityFile;
import org.islet.it.person.Clinicians;
import org.islet.it.person.People;
import org.islet.it.person.Person;
import org.islet.it.portal.Pages;
import org.islet.it.portal.Portal;
import org.islet.it.portal.Tables;

/**
 * A clinic of ten thousand, of whom the fifty on the first page have fourteen days of a sensor: its list over REST and on
 * the page, beside the same rows selected, and a page without.
 */
final class ListsBench implements Measuring {

    private static final int PATIENTS = 10_000;
    private static final int ON_A_PAGE = 50;
    private static final int DAYS = 14;
    private static final int TIMES = 20;

    @Override
    public List<Figure> measure() throws IOException {
        return BenchPortal.with(ListsBench::measure);
    }

    private static List<Figure> measure(Portal portal, Tables tables) throws SQLException {
        var clinician = clinician(portal, tables);
        var pages = Pages.signedIn(portal, clinician.email(), People.PASSWORD);
        warm(() -> listed(clinician, "patients"));
        warm(() -> pages.get("/patients"));
        warm(() -> pages.get("/help"));
        return List.of(
                Figure.of("list of a clinic of 10,000, whole, over REST", TIMES, () -> listed(clinician, "patients"))
                        .beside(() -> selected(tables)),
                Figure.of("the same, a hundred of it", TIMES, () -> listed(clinician, "patients?limit=100"))
                        .beside(() -> listed(clinician, "accounts/me")),
                Figure.of("the same as a page, the first fifty", TIMES, () -> pages.get("/patients"))
                        .beside(() -> pages.get("/help")));
    }

    private static void warm(Runnable work) {
        for (int i = 0; i < TIMES; i++) {
            work.run();
        }
    }

    private static void listed(Person clinician, String noun) {
        if (clinician.rest().get(noun).statusCode() != 200) {
            throw new IllegalStateException("no list");
        }
    }

    private static void selected(Tables tables) {
        try (var sql = tables.connection().createStatement();
                var rows =
                        sql.executeQuery("select c.patient_id, p.given_name, p.family_name, p.birth_date, c.valid_from"
                                + " from consent c join patient p on p.id = c.patient_id")) {
            while (rows.next()) {
                rows.getString(3);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Somebody of a clinic with whom ten thousand share; written past the doors, which would send letters. */
    private static Person clinician(Portal portal, Tables tables) throws SQLException {
        var people = new People(portal);
        for (int i = 0; i < ON_A_PAGE; i++) {
            people.patient("recorded" + i).upload("clarity.csv", ClarityFile.of(LocalDate.of(2026, 3, 2), DAYS));
        }
        tables.run("update patient set family_name = 'Aaa' where id in (select patient_id from glucose_day)");
        Person person = people.patient("clinician");
        var clinic = Clinicians.engage(person, tables);
        tables.run("insert into patient select gen_random_uuid(), 'Given ' || n, 'Family ' || n % 977,"
                + " '1980-05-01', now() from generate_series(1, " + (PATIENTS - ON_A_PAGE) + ") n");
        tables.run(
                "with given as (insert into consent (id, patient_id, recipient_kind, recipient_id, purpose, first_day,"
                        + " last_day, valid_from) select gen_random_uuid(), id, 'CLINIC', '" + clinic
                        + "', 'TREATMENT',"
                        + " '0001-01-01', '9999-12-31', now() from patient where family_name like 'Family %'"
                        + " or family_name = 'Aaa' returning id) insert into consent_data_class select id, 'REPORTS' from given");
        tables.run("analyze");
        return person;
    }
}
