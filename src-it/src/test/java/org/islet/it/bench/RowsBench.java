package org.islet.it.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.islet.it.person.ClarityFile;
import org.islet.it.person.People;
import org.islet.it.person.Person;
import org.islet.it.portal.Portal;
import org.islet.it.portal.Tables;

/**
 * What row-level security costs a report: the same requests of somebody with a year of a sensor while it is in force,
 * beside those while the tables' owner has switched it off, in turns. What is said at the head of each transaction is said
 * either way; it is measured by itself.
 */
final class RowsBench implements Measuring {

    private static final int DAYS = 366;
    private static final int TURNS = 6;
    private static final int EACH = 8;
    private static final int SAYINGS = 1000;

    private static final List<String> REQUESTS =
            List.of("format=json&from=2026-01-01&to=2026-03-31", "format=pdf&from=2026-03-01&to=2026-03-14");

    @Override
    public List<Figure> measure() throws IOException {
        return BenchPortal.with(RowsBench::measure);
    }

    private static List<Figure> measure(Portal portal, Tables tables) throws SQLException {
        var person = new People(portal).patient("rows");
        person.upload("clarity.csv", ClarityFile.of(LocalDate.of(2025, 4, 1), DAYS));
        tables.run("analyze");
        var figures = new ArrayList<Figure>();
        for (var request : REQUESTS) {
            ReportBench.warmUp(5 * EACH, () -> report(person, request));
            figures.add(inTurns(person, request, tables));
        }
        figures.add(said(portal, person));
        return figures;
    }

    private static Figure inTurns(Person person, String request, Tables tables) throws SQLException {
        var with = new ArrayList<Double>();
        var without = new ArrayList<Double>();
        for (int turn = 0; turn < TURNS; turn++) {
            with.addAll(timed(person, request));
            all(tables, "DISABLE");
            without.addAll(timed(person, request));
            all(tables, "ENABLE");
        }
        return new Figure("glucose profile, " + request, with, Optional.empty())
                .beside(new Figure("", without, Optional.empty()));
    }

    /** After a request that is not counted: plans were made anew. */
    private static List<Double> timed(Person person, String request) {
        report(person, request);
        return Figure.of("", EACH, () -> report(person, request)).milliseconds();
    }

    private static void report(Person person, String request) {
        if (person.rest()
                        .download("patients/me/reports/glucose-profile?" + request)
                        .statusCode()
                != 200) {
            throw new IllegalStateException("no report");
        }
    }

    private static void all(Tables tables, String verb) throws SQLException {
        for (var table :
                tables.texts("SELECT polrelid::regclass::text FROM pg_policy WHERE polname = 'of_stated_patients'")) {
            tables.run("ALTER TABLE " + table + " " + verb + " ROW LEVEL SECURITY");
        }
    }

    /** Whose rows a transaction is about, the database's own look at their right with it. */
    private static Figure said(Portal portal, Person person) throws SQLException {
        var ask = "SELECT state_patients_for('" + person.accountId() + "', now(), ARRAY['" + person.patientId()
                + "']::uuid[], '')";
        try (var role = Tables.ofPortalRole(portal)) {
            Runnable say = () -> {
                try {
                    role.texts(ask);
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            };
            ReportBench.warmUp(SAYINGS, say);
            return Figure.of("saying whose rows a transaction is about", SAYINGS, say);
        }
    }
}
