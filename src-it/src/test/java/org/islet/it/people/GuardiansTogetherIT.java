package org.islet.it.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.islet.it.portal.Portal;
import org.islet.it.portal.Tables;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two who decide for one child, and do not agree. */
@ExtendWith(ArquillianExtension.class)
class GuardiansTogetherIT {

    private static final LocalDate TODAY = LocalDate.now();

    @ArquillianResource
    private Portal portal;

    private Family family;
    private Person mary;
    private String mia;

    @BeforeEach
    void aMotherAddsADaughterOfSeventeen() throws SQLException {
        family = new Family(portal);
        mary = family.confirmed("Mary");
        mia = Family.add(mary, "Mia", TODAY.minusYears(17));
    }

    @Test
    void whoWasLetInDoesNotShutOutWhoWasThere() throws SQLException {
        var paul = family.guardian(mary, mia, "Paul", "");
        var marys = Family.relations(paul, mia).get(0);
        var pauls = Family.relations(paul, mia).get(1);

        assertThat(paul.api().delete(relation(marys)).body()).contains("decided before you did");
        assertThat(until(paul, marys, TODAY.plusDays(2), false).body()).contains("decided before you did");
        assertThat(paul.api()
                        .post(
                                "patients/" + mia + "/invitations",
                                "{'email':'" + Person.newAddress("second") + "','relation':'self'}")
                        .body())
                .contains("only they can hand the record over");

        assertThat(mary.api().get("patients/" + mia).status()).isEqualTo(200);
        assertThat(until(mary, pauls, TODAY.plusDays(2), false).status()).isEqualTo(204);
        assertThat(mary.api().delete(relation(pauls)).status()).isEqualTo(204);
    }

    @Test
    void whoIsLetInForSomeDaysDoesNotStayLongerByTheirOwnWord() throws SQLException {
        var paul = family.guardian(mary, mia, "Paul", TODAY.plusDays(3).toString());
        var pauls = Family.relations(paul, mia).get(1);

        assertThat(until(paul, pauls, TODAY.plusDays(90), true).body()).contains("ask them to lengthen your access");
        assertThat(until(paul, pauls, null, true).status()).isEqualTo(400);
        assertThat(until(paul, pauls, TODAY.plusDays(2), true).status()).isEqualTo(204);
        assertThat(until(mary, pauls, TODAY.plusDays(90), false).status()).isEqualTo(204);
    }

    @Test
    void nobodyLeavesAChildToWhoEndsSooner() throws SQLException {
        var paul = family.guardian(mary, mia, "Paul", TODAY.plusDays(3).toString());
        var marys = Family.relations(mary, mia).get(0);

        assertThat(mary.api().delete(relation(marys)).status()).isEqualTo(409);
        assertThat(until(mary, marys, TODAY.plusDays(2), true).status()).isEqualTo(409);
        assertThat(close(mary).status()).isEqualTo(409);
        Person.expect(204, until(mary, Family.relations(mary, mia).get(1), null, false));
        assertThat(until(mary, marys, TODAY.plusDays(2), true).status()).isEqualTo(204);
        assertThat(close(mary).status()).isEqualTo(200);
        assertThat(portal.mailBox().awaitLetterTo(paul.email(), 5).text())
                .contains("Mary Example", "no longer a guardian");
        assertThat(paul.api().get("patients/" + mia + "/accesses").texts("what").toString())
                .contains("ended their own access");
    }

    @Test
    void twoWhoCloseTheirAccountsAtOnceDoNotLeaveTheChildAlone() throws SQLException {
        var paul = family.guardian(mary, mia, "Paul", "");
        var closings = Stream.<Callable<Answer>>of(() -> close(mary), () -> close(paul));

        assertThat(AtOnce.all(closings)).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
    }

    /** As an operator writes it who has checked who somebody is. */
    @Test
    void whoHasARecordOfTheirOwnDoesNotGetASecondOwner() throws SQLException {
        var ruth = family.confirmed("Ruth");
        var other = family.confirmed("Mia");
        family.withoutRecord(ruth);
        family.withoutRecord(other);
        var code = family.invite(mary, mia, ruth.email(), "self", 1);
        try (var tables = Tables.of(portal)) {
            tables.run("insert into patient_access (id, account_id, patient_id, relation, valid_from) values"
                    + " (gen_random_uuid(), '" + other.id() + "', '" + mia + "', 'SELF', now())");
        }

        assertThat(ruth.api().post("relations", "{'code':'" + code + "'}").body())
                .contains("has an account of their own already");
        assertThat(other.api().get("patients/me/relations").texts("relation")).containsExactly("self", "guardian");
    }

    @Test
    void aSmallChildsRecordIsHandedToNobody() {
        var jon = Family.add(mary, "Jon", TODAY.minusYears(8));

        assertThat(mary.api()
                        .post(
                                "patients/" + jon + "/invitations",
                                "{'email':'" + Person.newAddress("second") + "','relation':'self'}")
                        .body())
                .contains("at the age of 16");
    }

    @Test
    void aLetterGivesNoLongerThanItsWriterHasWhenItIsAnswered() throws SQLException {
        var gran = family.confirmed("Gran");
        family.guardian(mary, mia, "Paul", "");
        var code = family.invite(mary, mia, gran.email(), "carer", 1);
        Person.expect(204, until(mary, Family.relations(mary, mia).get(0), TODAY.plusDays(5), true));

        Person.expect(201, gran.api().post("relations", "{'code':'" + code + "'}"));

        var untils = mary.api().get("patients/" + mia + "/relations").texts("until");
        assertThat(untils.get(2)).isEqualTo(untils.get(0)).isNotEqualTo(untils.get(1));
    }

    @Test
    void whoAnswersALetterHasConfirmedTheAddressItCameTo() throws SQLException {
        var gran = Person.patient(portal, "Gran", "Example");
        Person.expect(
                201,
                gran.api().post("relations", "{'code':'" + family.invite(mary, mia, gran.email(), "carer", 1) + "'}"));

        assertThat(gran.api().get("accounts/me").body()).contains("\"emailConfirmed\":true");
        Person.expect(204, mary.api().delete(relation(Family.relation(mary, mia, "carer"))));
        assertThat(portal.mailBox().awaitLetterTo(gran.email(), 3).text()).contains("no longer a carer");
    }

    @Test
    void whatAGuardianLetInIsNotShownAsSendingWhenTheyDecideNoMore() throws SQLException {
        var paul = family.guardian(mary, mia, "Paul", "");
        Person.expect(201, paul.api().post("patients/" + mia + "/neighbours", "{'name':'A phone of his'}"));
        assertThat(mary.api().get("patients/" + mia + "/neighbours").body()).contains("A phone of his", "expires");

        Person.expect(
                204, mary.api().delete(relation(Family.relations(mary, mia).get(1))));

        assertThat(mary.api().get("patients/" + mia + "/neighbours").body())
                .contains("A phone of his")
                .doesNotContain("expires");
    }

    @Test
    void aDayNoCalendarKnowsIsRefusedByItsName() {
        var marys = Family.relations(mary, mia).get(0);

        assertThat(mary.api()
                        .send("PUT", relation(marys), "{'lastDay':'+999999999-12-31','hasAuthority':true}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void theClinicGoesOnReadingWhenNobodyDecidesAnyMore() throws SQLException {
        var grace = Clinic.open(portal).clinician("Grace", "Hopper");
        Person.expect(
                201,
                mary.api()
                        .post(
                                "patients/" + mia + "/consents",
                                "{'recipient':{'kind':'clinician','id':'" + grace.id() + "'}}"));
        try (var tables = Tables.of(portal)) {
            tables.run("update patient_access set valid_until = now() where patient_id = '" + mia + "'");
        }

        assertThat(close(mary).status()).isEqualTo(200);

        assertThat(grace.api().get("patients/" + mia).status()).isEqualTo(200);
        assertThat(grace.api()
                        .get("patients/" + mia + "/reports/daily-summary?from=2026-03-02&to=2026-03-08")
                        .status())
                .isEqualTo(200);
    }

    private Answer until(Person saying, String relation, LocalDate lastDay, boolean hasAuthority) {
        var day = lastDay == null ? "" : "'lastDay':'" + lastDay + "',";
        return saying.api().send("PUT", relation(relation), "{" + day + "'hasAuthority':" + hasAuthority + "}");
    }

    private String relation(String id) {
        return "patients/" + mia + "/relations/" + id;
    }

    private static Answer close(Person person) {
        return person.api().post("accounts/me/erasure", "{'password':'" + Person.PASSWORD + "'}");
    }
}
