package org.islet.it.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.islet.it.person.ClarityFile;
import org.islet.it.person.Clinicians;
import org.islet.it.person.People;
import org.islet.it.person.Person;
import org.islet.it.portal.Portal;
import org.islet.it.portal.Tables;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The wall behind the check of the services, asked past all services: as the portal's role, in plain SQL. */
@ExtendWith(ArquillianExtension.class)
class RowSecurityIT {

    private static final String REFUSED = "42501";

    /** They say who may see what, and are asked before anybody is let in. */
    private static final List<String> ABOUT_ACCESS = List.of("consent", "patient_access");

    private static final String OF_A_PATIENT = "SELECT c.relname FROM pg_class c JOIN pg_attribute a"
            + " ON a.attrelid = c.oid AND a.attname = 'patient_id' WHERE c.relkind IN ('r', 'p')"
            + " AND c.relnamespace = 'public'::regnamespace%s ORDER BY 1";

    @ArquillianResource
    private Portal portal;

    /** Each test looks at both, and none changes what they have. */
    private static Person ada;

    private static Person bea;

    private Tables owner;
    private Tables role;

    @BeforeEach
    void twoPatients() throws SQLException {
        owner = Tables.of(portal);
        role = Tables.ofPortalRole(portal);
        role.connection().setAutoCommit(false);
        if (bea == null) {
            ada = patient("ada");
            bea = patient("bea");
        }
    }

    private Person patient(String name) {
        var person = new People(portal).patient(name);
        person.uploadTheirOwn(name + ".csv", ClarityFile.of(LocalDate.of(2026, 3, 2), 2));
        person.writeEverywhere(name);
        return person;
    }

    @AfterEach
    void leave() throws SQLException {
        role.close();
        owner.close();
    }

    @Test
    void eachTableOfAPatientHasThePolicyAlsoForItsOwner() throws SQLException {
        assertThat(owner.texts(OF_A_PATIENT.formatted(" AND NOT (c.relrowsecurity AND c.relforcerowsecurity AND EXISTS"
                        + " (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'of_stated_patients'))")))
                .isEqualTo(ABOUT_ACCESS);
    }

    @Test
    void whereNothingIsStatedRowsAreRefusedAloudAndNotTakenForNothing() throws SQLException {
        List<String> tables = visibleTo(owner, ada);

        assertThat(tables).contains("capture_bytes", "stream_chunk", "glucose_day", "logbook_revision");
        tables.forEach(table -> refused("SELECT count(*) FROM " + table));
    }

    @Test
    void whereAPatientIsStatedThereIsTheirsAndNobodyElses() throws SQLException {
        state(ada.patientId(), "");

        assertThat(visible()).isEqualTo(visibleTo(owner, ada)).isNotEmpty();
        assertThat(visibleTo(role, ada)).isEqualTo(visible());
        for (var table : visible()) {
            assertThat(role.number("SELECT count(DISTINCT patient_id) FROM " + table))
                    .isEqualTo(1);
        }
    }

    @Test
    void whatIsStatedGoesWithTheTransaction() throws SQLException {
        state(ada.patientId(), "uploads-in-line");
        role.connection().commit();
        refused("SELECT count(*) FROM upload");

        state(ada.patientId(), "uploads-in-line");
        role.connection().rollback();
        refused("SELECT count(*) FROM upload");
    }

    @Test
    void nothingIsWrittenForSomebodyElse() throws SQLException {
        var other = bea.patientId();
        state(ada.patientId(), "");

        assertThat(role.number("WITH gone AS (DELETE FROM logbook_revision WHERE patient_id = '" + other
                        + "' RETURNING 1) SELECT count(*) FROM gone"))
                .isZero();
        refused("INSERT INTO zone_move (patient_id, asked_at) VALUES ('" + other + "', now())");
        state(ada.patientId(), "");
        refused("UPDATE capture SET patient_id = '" + other + "'");
    }

    /** The matrix of who sees whom, with no check of the portal's before it. */
    @Test
    void whoWasLetInWithoutARightSeesNothing() throws SQLException {
        var guardian = new People(portal).patient("mary");
        var former = new People(portal).patient("fred");
        var clinician = new People(portal).patient("grace");
        var colleague = new People(portal).patient("hugo");
        var clinic = Clinicians.engage(clinician, owner);
        var elsewhere = Clinicians.engage(colleague, owner);
        relate(guardian, "GUARDIAN", "null");
        relate(former, "CARER", "now() - interval '1 second'");
        consent("CLINICIAN", clinician.accountId(), "null", "null");
        consent("CLINIC", elsewhere, "null", "now() - interval '1 second'");
        consent("CLINICIAN", colleague.accountId(), "now() - interval '1 second'", "null");

        assertThat(seenBy(ada)).containsExactly(ada.patientId());
        assertThat(seenBy(bea)).containsExactly(bea.patientId());
        assertThat(seenBy(guardian)).containsExactly(ada.patientId());
        assertThat(seenBy(former)).isEmpty();
        assertThat(seenBy(clinician)).containsExactly(ada.patientId());
        assertThat(seenBy(colleague)).isEmpty();

        consent("CLINIC", elsewhere, "null", "null");
        assertThat(seenBy(colleague)).containsExactly(ada.patientId());
        owner.run(
                "UPDATE staff_member SET departed = now() WHERE clinic_id IN ('" + clinic + "', '" + elsewhere + "')");
        assertThat(seenBy(clinician)).isEmpty();
        assertThat(seenBy(colleague)).isEmpty();
    }

    /** The database looks at the consent behind a code, and at nothing the portal says of it. */
    @Test
    void whoCameWithACodeSeesItsPatientUntilItEndsAndNobodyElse() throws SQLException {
        var going = code("now() + interval '1 hour'", "null");
        var ended = code("now() - interval '1 second'", "null");
        var withdrawn = code("now() + interval '1 hour'", "now()");
        var later = "now() + interval '2 hours'";

        assertThat(seenByCode(going, "now()")).containsExactly(ada.patientId());
        assertThat(seenByCode(going, later)).isEmpty();
        assertThat(seenByCode(ended, "now()")).isEmpty();
        assertThat(seenByCode(withdrawn, "now()")).isEmpty();
        assertThat(seenByCode(ada.accountId(), "now()")).as("no code").isEmpty();
        role.run("SELECT state_patients_for('" + going + "', now(), ARRAY['" + ada.patientId() + "']::uuid[], '')");
        assertThat(role.texts("SELECT DISTINCT patient_id::text FROM capture_bytes"))
                .as("no account")
                .isEmpty();
        role.connection().rollback();
    }

    private String code(String until, String withdrawn) throws SQLException {
        var id = UUID.randomUUID().toString();
        owner.run("insert into consent (id, patient_id, recipient_kind, recipient_id, purpose, first_day, last_day,"
                + " valid_from, valid_until, withdrawn) values ('" + id + "', '" + ada.patientId() + "', 'CODE', '" + id
                + "', 'TREATMENT', '0001-01-01', '9999-12-31', now() - interval '1 hour', " + until + ", " + withdrawn
                + ")");
        return id;
    }

    private List<String> seenByCode(String code, String moment) throws SQLException {
        role.run("SELECT state_patients_for_code('" + code + "', " + moment + ", ARRAY['" + ada.patientId() + "','"
                + bea.patientId() + "']::uuid[], '')");
        var seen = role.texts("SELECT DISTINCT patient_id::text FROM capture_bytes");
        role.connection().rollback();
        return seen;
    }

    @ParameterizedTest
    @CsvSource({
        "uploads-in-line, upload",
        "abandoned-uploads, upload",
        "redecodings-in-line, redecoding",
        "moves-in-line, zone_move",
        "sums-in-line, 'archive glucose_day glucose_rebuild glucose_rebuilt'",
        "holders-of-devices, device_holder",
        "migration, ''",
        "anything else, ''"
    })
    void workOfThePortalSeesBeyondAPatientWhatItNeedsAndNoMore(String work, String tables) throws SQLException {
        state("", work);

        assertThat(visible()).isSubsetOf(tables.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALTER TABLE upload DISABLE ROW LEVEL SECURITY",
                "ALTER TABLE upload NO FORCE ROW LEVEL SECURITY",
                "DROP POLICY of_stated_patients ON upload",
                "CREATE POLICY mine ON upload USING (true)",
                "CREATE OR REPLACE FUNCTION stated_patients() RETURNS uuid[] LANGUAGE sql AS 'SELECT NULL::uuid[]'"
            })
    void itsRoleCannotTakeTheWallDown(String statement) {
        refused(statement);
    }

    @Test
    void whoSwitchesThePoliciesOffIsRefusedTheRows() throws SQLException {
        role.run("SET LOCAL row_security = off");

        refused("SELECT * FROM upload");
    }

    private void refused(String statement) {
        assertThatThrownBy(() -> role.run(statement))
                .isInstanceOfSatisfying(SQLException.class, refusal -> assertThat(refusal.getSQLState())
                        .isEqualTo(REFUSED));
        try {
            role.connection().rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void state(String patient, String work) throws SQLException {
        role.run("SELECT set_config('islet.patients', '" + (patient.isEmpty() ? "" : "{" + patient + "}")
                + "', true), set_config('islet.work', '" + work + "', true)");
    }

    /** Tables of a patient in which the portal's role sees a row. */
    private List<String> visible() throws SQLException {
        return withRows(role, "");
    }

    private List<String> visibleTo(Tables who, Person patient) throws SQLException {
        return withRows(who, " WHERE patient_id = '" + patient.patientId() + "'");
    }

    private List<String> withRows(Tables who, String where) throws SQLException {
        var found = new ArrayList<String>();
        for (var table : owner.texts(OF_A_PATIENT.formatted(""))) {
            if (!ABOUT_ACCESS.contains(table) && who.number("SELECT count(*) FROM " + table + where) > 0) {
                found.add(table);
            }
        }
        return found;
    }

    /** Whose rows an account sees that asks for both patients, and was refused neither. */
    private List<String> seenBy(Person account) throws SQLException {
        role.run("SELECT state_patients_for('" + account.accountId() + "', now(), ARRAY['" + ada.patientId() + "','"
                + bea.patientId() + "']::uuid[], '')");
        var seen = role.texts("SELECT DISTINCT patient_id::text FROM capture_bytes");
        role.connection().rollback();
        return seen;
    }

    private void relate(Person account, String relation, String until) throws SQLException {
        owner.run("insert into patient_access values (gen_random_uuid(), '" + account.accountId() + "', '"
                + ada.patientId() + "', '" + relation + "', now() - interval '1 hour', " + until + ")");
    }

    private void consent(String kind, String recipient, String until, String withdrawn) throws SQLException {
        owner.run("insert into consent (id, patient_id, recipient_kind, recipient_id, purpose, first_day, last_day,"
                + " valid_from, valid_until, withdrawn) values (gen_random_uuid(), '" + ada.patientId() + "', '" + kind
                + "', '" + recipient + "', 'TREATMENT', '0001-01-01', '9999-12-31', now() - interval '1 hour', " + until
                + ", " + withdrawn + ")");
    }
}
