package org.islet.it.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.islet.it.portal.Portal;
import org.islet.it.portal.Tables;

/** Whoever writes what one patient's files tell is held where they are, until they are let go or refused. */
final class HeldReading implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int GATE = 471_100;

    private final Tables tables;

    private HeldReading(Tables tables) {
        this.tables = tables;
    }

    static HeldReading of(Portal portal, String patient) throws SQLException {
        var held = new HeldReading(Tables.of(portal));
        held.tables.run("SELECT pg_advisory_lock(" + GATE + ")");
        held.on(patient, "PERFORM pg_advisory_xact_lock_shared(" + GATE + ");");
        return held;
    }

    /** Whoever writes is refused with a code of the database's. */
    static HeldReading refused(Portal portal, String patient, String code) throws SQLException {
        var held = new HeldReading(Tables.of(portal));
        held.refuse(patient, code);
        return held;
    }

    void refuse(String patient, String code) throws SQLException {
        on(
                patient,
                "PERFORM pg_advisory_xact_lock_shared(" + GATE + "); RAISE EXCEPTION USING ERRCODE = '" + code + "';");
    }

    private void on(String patient, String what) throws SQLException {
        tables.run("CREATE OR REPLACE FUNCTION hold_reading() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
                + " IF NEW.patient_id = '" + patient + "' THEN " + what + " END IF; RETURN NEW; END $$");
        tables.run("CREATE OR REPLACE TRIGGER hold_reading BEFORE INSERT ON capture_reading"
                + " FOR EACH ROW EXECUTE FUNCTION hold_reading()");
    }

    void awaitSomebodyHeld() throws SQLException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (tables.number(
                        "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND objid = " + GATE)
                == 0) {
            assertThat(Instant.now()).as("nobody reads").isBefore(deadline);
        }
    }

    void letGo() throws SQLException {
        tables.run("SELECT pg_advisory_unlock_all()");
    }

    void run(String statement) throws SQLException {
        tables.run(statement);
    }

    long number(String query) throws SQLException {
        return tables.number(query);
    }

    @Override
    public void close() throws SQLException {
        letGo();
        tables.run("DROP TRIGGER IF EXISTS hold_reading ON capture_reading");
        tables.close();
    }
}
