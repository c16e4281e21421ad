package org.islet.it.bench;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.islet.it.person.ClarityFile;
import org.islet.it.person.Json;
import org.islet.it.person.People;
import org.islet.it.person.Person;
import org.islet.it.portal.Portal;
import org.islet.it.portal.PortalProcess;
import org.islet.it.portal.Tables;
import org.postgresql.PGConnection;

/** Ninety days over HTTP beside a COPY of the same rows with their key into the same server; and ten years of minutes. */
final class IngestBench implements Measuring {

    private static final int DAYS = 90;
    private static final int TIMES = 10;
    private static final int QUARTERS = 8;
    private static final int YEARS = 10;
    private static final int MINUTES_A_DAY = 1440;
    private static final long BETWEEN_LOOKS = 200_000_000;
    private static final byte[] NINETY_DAYS = ClarityFile.of(LocalDate.of(2026, 3, 2), DAYS);

    @Override
    public List<Figure> measure() throws IOException {
        var data = PortalProcess.newDataFolder();
        try (var process = PortalProcess.launch(
                List.of("--port", "" + PortalProcess.freePort(), "--data", data.toString()), List.of(), Map.of())) {
            var portal = new Portal(process.awaitReady(), data, null, null);
            var people = new People(portal);
            for (int i = 0; i < TIMES; i++) {
                warm(people.patient("warm"));
            }
            var owner = people.patient("long");
            return List.of(
                    ninetyDays(portal, people),
                    Figure.of("ten years of every minute, until read", 1, () -> readWhole(owner, tenYears())));
        }
    }

    /** The quarters of some years, so that the portal is as warm as the database beside it always is. */
    private static void warm(Person person) {
        var first = LocalDate.of(2020, 3, 2);
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            person.upload("clarity.csv", ClarityFile.of(first.plusDays((long) DAYS * quarter), DAYS));
        }
    }

    private static Figure ninetyDays(Portal portal, People people) {
        var patients = new ArrayList<Person>();
        for (int i = 0; i < TIMES; i++) {
            patients.add(people.patient("bench"));
        }
        var next = patients.iterator();
        var uploads = Figure.of("90 days (25,920 readings) uploaded, all new, beside a COPY", TIMES, () -> next.next()
                .upload("clarity.csv", NINETY_DAYS));
        try (var tables = Tables.of(portal)) {
            tables.run("CREATE TABLE copied (patient int, at timestamp, value int, PRIMARY KEY (patient, at))");
            var patient = new int[1];
            return uploads.beside(() -> copy(tables, patient[0]++));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void copy(Tables tables, int patient) {
        var rows = new StringBuilder();
        var first = LocalDate.of(2026, 3, 2).atStartOfDay();
        for (int i = 0; i < DAYS * ClarityFile.READINGS_A_DAY; i++) {
            rows.append(patient)
                    .append(',')
                    .append(first.plusMinutes(5L * i))
                    .append(',')
                    .append(70 + i % 180)
                    .append('\n');
        }
        try {
            tables.connection()
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY copied FROM STDIN (FORMAT csv)", new StringReader(rows.toString()));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static byte[] tenYears() {
        var table = new StringBuilder("time,glucose_mg_dl\n");
        var last = LocalDate.of(2016, 1, 1).plusYears(YEARS);
        for (var day = LocalDate.of(2016, 1, 1); day.isBefore(last); day = day.plusDays(1)) {
            var midnight = day.atStartOfDay();
            for (int minute = 0; minute < MINUTES_A_DAY; minute++) {
                table.append(midnight.plusMinutes(minute))
                        .append(',')
                        .append(70 + minute % 180)
                        .append('\n');
            }
        }
        return table.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void readWhole(Person owner, byte[] file) {
        var id = owner.upload("ten-years.csv", file).get("id").getAsString();
        var state = Optional.of("RECEIVED");
        while (state.filter("RECEIVED"::equals).isPresent()) {
            LockSupport.parkNanos(BETWEEN_LOOKS);
            state = Optional.of(
                    Json.object(owner.rest().get("uploads/" + id)).get("state").getAsString());
        }
        if (!state.get().equals("DECODED")) {
            throw new IllegalStateException("Ten years of every minute are " + state.get());
        }
    }
}
