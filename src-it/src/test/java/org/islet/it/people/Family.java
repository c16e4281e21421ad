package org.islet.it.people;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.islet.it.portal.Portal;
import org.islet.it.portal.Tables;

/** Those who act for others, and how they come to it, over REST. */
record Family(Portal portal) {

    Person confirmed(String name) throws SQLException {
        var person = Person.patient(portal, name, "Example");
        try (var tables = Tables.of(portal)) {
            tables.run("update account set email_confirmed = now() where id = '" + person.id() + "'");
        }
        return person;
    }

    /** As an account is that was opened to answer an invitation. */
    void withoutRecord(Person person) throws SQLException {
        try (var tables = Tables.of(portal)) {
            tables.run("delete from patient_access where account_id = '" + person.id() + "'");
        }
    }

    static String child(String name, String birth, boolean hasAuthority) {
        return "{'profile':{'givenName':'" + name + "','familyName':'Example','birthDate':'" + birth
                + "'},'preferences':{'zone':'America/New_York','targets':'adult'},'hasAuthority':" + hasAuthority + "}";
    }

    static String add(Person guardian, String name, LocalDate birth) {
        return Person.expect(201, guardian.api().post("dependants", child(name, birth.toString(), true)))
                .text("patientId");
    }

    /** The code, from the letter with that number counted from the first after the welcome. */
    String invite(Person by, String patient, String email, String relation, int letter) {
        return invite(by, patient, email, relation, letter, "");
    }

    /** @param lastDay empty for as long as whoever invites */
    String invite(Person by, String patient, String email, String relation, int letter, String lastDay) {
        var end = lastDay.isEmpty() ? "" : ",'lastDay':'" + lastDay + "'";
        Person.expect(
                202,
                by.api()
                        .post(
                                "patients/" + patient + "/invitations",
                                "{'email':'" + email + "','relation':'" + relation + "'" + end + "}"));
        return portal.mailBox().awaitLetterTo(email, letter + 1).find("enter this code: (\\S+)");
    }

    /** Somebody else who decides, from their first letter on. */
    Person guardian(Person by, String patient, String name, String lastDay) throws SQLException {
        var person = confirmed(name);
        Person.expect(
                201,
                person.api()
                        .post(
                                "relations",
                                "{'code':'" + invite(by, patient, person.email(), "guardian", 1, lastDay) + "'}"));
        return person;
    }

    static String relation(Person asking, String patient, String word) {
        var all = asking.api().get("patients/" + patient + "/relations");
        return all.texts("id").get(all.texts("relation").indexOf(word));
    }

    static List<String> relations(Person asking, String patient) {
        return asking.api().get("patients/" + patient + "/relations").texts("id");
    }
}
