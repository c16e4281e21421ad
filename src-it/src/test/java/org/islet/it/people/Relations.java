package org.islet.it.people;

import java.sql.SQLException;
import org.islet.it.portal.Portal;
import org.islet.it.portal.Tables;

/** Relations of an account to a patient, written past the portal, which has no page for them yet. */
record Relations(Portal portal) {

    void begin(Person person, String relation, Person patient) throws SQLException {
        between(person, relation, patient, "now() - interval '1 minute'", "null");
    }

    /** It was valid until a moment ago. */
    void over(Person person, String relation, Person patient) throws SQLException {
        between(person, relation, patient, "now() - interval '1 day'", "now() - interval '1 second'");
    }

    void end(Person person, Person patient) throws SQLException {
        run("update patient_access set valid_until = now() where account_id = '" + person.id() + "' and patient_id = '"
                + patient.patientId() + "'");
    }

    private void between(Person person, String relation, Person patient, String from, String until)
            throws SQLException {
        run("insert into patient_access values (gen_random_uuid(), '" + person.id() + "', '" + patient.patientId()
                + "', '" + relation + "', " + from + ", " + until + ")");
    }

    private void run(String statement) throws SQLException {
        try (var tables = Tables.of(portal)) {
            tables.run(statement);
        }
    }
}
