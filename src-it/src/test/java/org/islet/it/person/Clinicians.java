package org.islet.it.person;

import java.sql.SQLException;
import java.util.UUID;
import org.islet.it.portal.Tables;

/** Makes clinicians of people, written past the doors, which would send letters. */
public final class Clinicians {

    private Clinicians() {}

    /** From now on somebody works for a clinic of their own, whose id is given. */
    public static String engage(Person person, Tables tables) throws SQLException {
        var account = person.accountId();
        var clinic = UUID.randomUUID();
        tables.run("insert into clinic values ('" + clinic + "', 'Clinic " + clinic + "', now())");
        tables.run("delete from patient_access where account_id = '" + account + "'");
        tables.run("insert into staff_member values ('" + account + "', '" + clinic + "', 'Grace', 'Hopper')");
        tables.run("update account set role = 'CLINICIAN' where id = '" + account + "'");
        return clinic.toString();
    }
}
