package org.islet.it.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.islet.it.portal.Portal;
import org.islet.it.portal.Tables;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How somebody comes to act for another, over REST, and how it ends. */
@ExtendWith(ArquillianExtension.class)
class GuardiansIT {

    private static final LocalDate A_CHILD = LocalDate.now().minusYears(8);

    @ArquillianResource
    private Portal portal;

    private Family family;
    private Person mary;
    private String mia;

    @BeforeEach
    void aMotherAddsAChild() throws SQLException {
        family = new Family(portal);
        mary = family.confirmed("Mary");
        mia = Family.add(mary, "Mia", A_CHILD);
    }

    @Test
    void aParentOfTwoDecidesForBothUntilTheyAreOfAge() {
        var jon = Family.add(mary, "Jon", A_CHILD.plusYears(3));

        var me = mary.api().get("accounts/me");
        var until = mary.api().get("patients/" + jon + "/relations").text("until");

        assertThat(me.texts("relation")).containsExactly("self", "guardian", "guardian");
        assertThat(me.texts("givenName")).contains("Mary", "Jon", "Mia");
        assertThat(mary.api().get("patients/" + mia).body()).contains("Mia");
        assertThat(until)
                .isEqualTo(A_CHILD.plusYears(21)
                        .atStartOfDay(ZoneId.of("America/New_York"))
                        .toInstant()
                        .toString());
        assertThat(mary.api().get("patients/" + mia + "/accesses").texts("what").toString())
                .contains("parental responsibility");
    }

    @Test
    void nothingIsAddedWithoutAuthorityAConfirmedAddressOrABirthDate() throws SQLException {
        var unconfirmed = Person.patient(portal, "Uma", "Example");

        assertThat(unconfirmed
                        .api()
                        .post("dependants", Family.child("Mia", A_CHILD.toString(), true))
                        .body())
                .contains("Confirm your e-mail address");
        assertThat(mary.api()
                        .post("dependants", Family.child("Tim", A_CHILD.toString(), false))
                        .body())
                .contains("parental responsibility");
        assertThat(mary.api().post("dependants", Family.child("Tim", "", true)).body())
                .contains("birth date");
        assertThat(mary.api()
                        .post(
                                "dependants",
                                Family.child("Tim", LocalDate.now().plusDays(3).toString(), true))
                        .status())
                .isEqualTo(400);
        assertThat(mary.api().get("accounts/me").texts("relation")).containsExactly("self", "guardian");
    }

    @Test
    void aCarerSeesAndUploadsAndNothingElseUntilTheyAreEnded() throws SQLException {
        var gran = family.confirmed("Gran");
        var code = family.invite(mary, mia, gran.email(), "carer", 1);
        var stranger = family.confirmed("Eve");

        assertThat(stranger.api().post("relations", "{'code':'" + code + "'}").status())
                .isEqualTo(400);
        assertThat(gran.api().get("patients/" + mia).status()).isEqualTo(404);
        Person.expect(201, gran.api().post("relations", "{'code':'" + code + "'}"));
        assertThat(gran.api().post("relations", "{'code':'" + code + "'}").status())
                .isEqualTo(404);

        assertThat(gran.api().get("patients/" + mia).status()).isEqualTo(200);
        assertThat(new Sending(gran.api(), "patients/" + mia + "/uploads")
                        .announce(new byte[] {1})
                        .status())
                .isLessThan(300);
        assertThat(gran.api().get("patients/" + mia + "/consents").status()).isEqualTo(404);
        assertThat(gran.api().get("patients/" + mia + "/relations").status()).isEqualTo(404);
        assertThat(gran.api()
                        .post("patients/" + mia + "/invitations", "{'email':'x@example.org','relation':'carer'}")
                        .status())
                .isEqualTo(404);
        assertThat(portal.mailBox().awaitLetterTo(mary.email(), 2).text()).contains("Gran Example", "Mia");

        Person.expect(204, mary.api().delete("patients/" + mia + "/relations/" + Family.relation(mary, mia, "carer")));
        assertThat(gran.api().get("patients/" + mia)).isEqualTo(gran.api().get("patients/" + UUID.randomUUID()));
        assertThat(portal.mailBox().awaitLetterTo(gran.email(), 3).text()).contains("no longer a carer");
        assertThat(mary.api().get("patients/" + mia + "/accesses").texts("what").toString())
                .contains("invited a carer", "became a carer", "ended the access of a carer");
    }

    @Test
    void aCarerEndsItThemselvesAndNobodyElses() throws SQLException {
        var gran = family.confirmed("Gran");
        Person.expect(
                201,
                gran.api().post("relations", "{'code':'" + family.invite(mary, mia, gran.email(), "carer", 1) + "'}"));
        var hers = Family.relation(mary, mia, "carer");
        var marys = Family.relation(mary, mia, "guardian");

        assertThat(gran.api().delete("relations/" + marys).status()).isEqualTo(404);
        assertThat(mary.api().delete("relations/" + hers).status()).isEqualTo(404);
        assertThat(gran.api().delete("relations/" + hers).status()).isEqualTo(204);
        assertThat(gran.api().get("patients/" + mia).status()).isEqualTo(404);
    }

    @Test
    void nobodyIsLeftAloneAndNobodyGivesLongerThanTheyHave() throws SQLException {
        var paul = family.confirmed("Paul");
        var marys = Family.relation(mary, mia, "guardian");

        assertThat(mary.api().delete("patients/" + mia + "/relations/" + marys).status())
                .isEqualTo(409);
        assertThat(mary.api()
                        .post(
                                "patients/" + mia + "/invitations",
                                "{'email':'x@example.org','relation':'carer','lastDay':'2060-01-01'}")
                        .body())
                .contains("longer than that");
        Person.expect(
                201,
                paul.api()
                        .post("relations", "{'code':'" + family.invite(mary, mia, paul.email(), "guardian", 1) + "'}"));
        assertThat(mary.api().delete("patients/" + mia + "/relations/" + marys).status())
                .isEqualTo(204);
        assertThat(mary.api().get("patients/" + mia).status()).isEqualTo(404);
        assertThat(paul.api().get("patients/" + mia).status()).isEqualTo(200);
    }

    @Test
    void aLetterOpensNothingOnceItsWriterDecidesNoMoreOrTakesItBack() throws SQLException {
        var paul = family.confirmed("Paul");
        var gran = family.confirmed("Gran");
        Person.expect(
                201,
                paul.api()
                        .post("relations", "{'code':'" + family.invite(mary, mia, paul.email(), "guardian", 1) + "'}"));
        var ofPaul = family.invite(paul, mia, gran.email(), "carer", 1);
        Person.expect(
                204,
                mary.api()
                        .delete("patients/" + mia + "/relations/"
                                + Family.relations(mary, mia).get(1)));
        assertThat(gran.api().post("relations", "{'code':'" + ofPaul + "'}").status())
                .isEqualTo(404);

        var ofMary = family.invite(mary, mia, gran.email(), "carer", 2);
        var waiting = mary.api().get("patients/" + mia + "/invitations").text("id");
        Person.expect(204, mary.api().delete("patients/" + mia + "/invitations/" + waiting));
        assertThat(gran.api().post("relations", "{'code':'" + ofMary + "'}").status())
                .isEqualTo(404);

        var late = family.invite(mary, mia, gran.email(), "carer", 3);
        try (var tables = Tables.of(portal)) {
            tables.run("update patient_access set valid_until = now() where account_id = '" + mary.id() + "'"
                    + " and relation = 'GUARDIAN'");
        }
        assertThat(gran.api().post("relations", "{'code':'" + late + "'}").status())
                .as("the writer's own time is over")
                .isEqualTo(404);
    }

    @Test
    void theDaughterTakesOverAndDecidesAlone() throws SQLException {
        var ruth = family.confirmed("Ruth");
        family.withoutRecord(ruth);
        mia = Family.add(mary, "Mia", A_CHILD.minusYears(9));
        var code = family.invite(mary, mia, ruth.email(), "self", 1);

        Person.expect(201, ruth.api().post("relations", "{'code':'" + code + "'}"));

        assertThat(ruth.api().get("patients/me").body()).contains("Mia", mia);
        assertThat(ruth.api().get("patients/me/relations").texts("relation")).containsExactly("self");
        assertThat(mary.api().get("patients/" + mia).status()).isEqualTo(404);
        assertThat(portal.mailBox().awaitLetterTo(mary.email(), 2).text()).contains("no longer a guardian");
        assertThat(ruth.api()
                        .post("patients/me/invitations", "{'email':'x@example.org','relation':'guardian'}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void whoTakesOverMayKeepTheirGuardiansAsCarers() throws SQLException {
        var ruth = family.confirmed("Ruth");
        family.withoutRecord(ruth);
        mia = Family.add(mary, "Mia", A_CHILD.minusYears(9));
        var code = family.invite(mary, mia, ruth.email(), "self", 1);

        Person.expect(201, ruth.api().post("relations", "{'code':'" + code + "','guardians':'carers'}"));

        assertThat(ruth.api().get("patients/me/relations").texts("relation")).containsExactly("self", "carer");
        assertThat(mary.api().get("patients/" + mia).status()).isEqualTo(200);
        assertThat(mary.api().get("patients/" + mia + "/consents").status()).isEqualTo(404);
    }

    @Test
    void nobodySeesAnythingFromTheBirthdayOnAndTheDataStay() throws SQLException {
        try (var tables = Tables.of(portal)) {
            tables.run("update patient_access set valid_until = now() where patient_id = '" + mia + "'");
            assertThat(mary.api().get("patients/" + mia).status()).isEqualTo(404);
            assertThat(tables.number("select count(*) from patient where id = '" + mia + "'"))
                    .isOne();
        }
    }
}
