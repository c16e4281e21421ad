package org.islet.it.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.islet.it.portal.Portal;
import org.islet.it.portal.Tables;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AuditTrailIT {

    @ArquillianResource
    private Portal portal;

    @Test
    void theDatabaseRefusesToChangeOrRemoveALine() throws SQLException {
        try (var tables = Tables.of(portal)) {
            for (var statement : new String[] {
                "update audit_entry set act = 'nothing' where number = 1",
                "delete from audit_entry where number = 1",
                "truncate audit_entry"
            }) {
                assertThatThrownBy(() -> tables.run(statement))
                        .as(statement)
                        .hasMessageContaining("only ever added to");
            }
        }
    }

    @Test
    void aLineChangedByWhoeverOwnsTheDatabaseIsFound() throws SQLException {
        var admin = Clinic.open(portal).administrator();
        var before = admin.api().get("audit");
        try (var tables = Tables.of(portal)) {
            var chain = "where chain = 'account:" + admin.id() + "' and number = 1";
            tables.run("alter table audit_entry disable trigger audit_entry_is_final");
            tables.run("update audit_entry set act = act || '!' " + chain);

            var changed = admin.api().get("audit");

            tables.run("update audit_entry set act = rtrim(act, '!') " + chain);
            tables.run("alter table audit_entry enable trigger audit_entry_is_final");
            assertThat(before.body()).contains("\"whole\":true");
            assertThat(changed.body()).contains("\"whole\":false", "\"firstBroken\":1");
            assertThat(changed.body()).doesNotContain(admin.id());
            assertThat(admin.api().get("audit").body()).contains("\"whole\":true");
        }
    }

    @Test
    void aTrailCutOffIsFoundByItsNotedEnd() {
        var admin = Clinic.open(portal).administrator();
        var noted = admin.api().get("audit").text("end");
        var invented = "999999999" + noted.substring(noted.indexOf(':'));

        assertThat(admin.api().get("audit?noted=" + noted).body()).contains("\"whole\":true");
        assertThat(admin.api().get("audit?noted=" + invented).body()).contains("\"whole\":false");
    }

    @Test
    void aChainRemovedWholeIsFoundByTheSeal() throws SQLException {
        var admin = Clinic.open(portal).administrator();
        var ada = Person.patient(portal, "Ada", "Example");
        ada.api().get("patients/me/reports/daily-summary?from=2026-05-01&to=2026-05-02&format=json");
        var sealed = admin.api().get("audit");
        try (var tables = Tables.of(portal)) {
            var chain = "where chain = 'patient:" + ada.patientId() + "'";
            tables.run("alter table audit_entry disable trigger audit_entry_is_final");
            tables.run("create temporary table removed as select * from audit_entry " + chain);
            tables.run("delete from audit_entry " + chain);

            var removed = admin.api().get("audit");

            tables.run("insert into audit_entry select * from removed");
            tables.run("alter table audit_entry enable trigger audit_entry_is_final");
            assertThat(sealed.body()).contains("\"whole\":true");
            assertThat(removed.body()).contains("\"whole\":false", "\"firstBroken\":1");
            assertThat(admin.api().get("audit?noted=" + sealed.text("end")).body())
                    .contains("\"whole\":true");
        }
    }

    @Test
    void linesOfBeforeThereWereChainsStayFollowedAndTheirNotedEndIsFound() throws SQLException {
        var admin = Clinic.open(portal).administrator();
        try (var tables = Tables.of(portal)) {
            var number = tables.number("select coalesce(max(number), 0) from audit_entry where chain = 'all'");
            assertThat(number).as("no other test writes to the old chain").isZero();
            var noted = FormerLine.write(tables);

            assertThat(admin.api().get("audit?noted=" + noted).body()).contains("\"whole\":true");
        }
    }

    @Test
    void manyWhoSealAtOnceSealEachEndOnce() throws SQLException {
        var admin = Clinic.open(portal).administrator();

        var found = AtOnce.all(walks(admin));

        assertThat(found).allSatisfy(walk -> assertThat(walk.body()).contains("\"whole\":true"));
        try (var tables = Tables.of(portal)) {
            assertThat(tables.number("select max(number) - count(*) from audit_seal"))
                    .isZero();
            assertThat(tables.number("select count(*) - count(distinct (chain, number)) from audit_sealed_end"))
                    .isZero();
        }
    }

    @Test
    void whoeverSealsHoldsNobodyUpAndOthersSealNothing() throws SQLException {
        var admin = Clinic.open(portal).administrator();
        try (var tables = Tables.of(portal)) {
            tables.connection().setAutoCommit(false);
            tables.run("select pg_advisory_xact_lock(hashtextextended('audit seals', 0))");
            var before = tables.number("select count(*) from audit_seal");

            var walk = admin.api().get("audit");

            assertThat(walk.body()).contains("\"whole\":true");
            assertThat(tables.number("select count(*) from audit_seal")).isEqualTo(before);
        }
    }

    @Test
    void onlyAdministratorsWalkTheTrail() {
        var ada = Person.patient(portal, "Ada", "Example");

        assertThat(ada.api().get("audit").status()).isEqualTo(403);
    }

    @Test
    void theTrailHoldsIdsAndNoNamesOrAddresses() throws SQLException {
        var ada = Person.patient(portal, "Ada", "Example");
        ada.api().get("patients/me");

        try (var tables = Tables.of(portal)) {
            assertThat(tables.number(
                            "select count(*) from audit_entry where (act || actor || patient) ~* 'lovelace|@'"))
                    .isZero();
        }
    }

    private static Stream<Callable<Answer>> walks(Person admin) {
        return IntStream.range(0, 12).mapToObj(i -> () -> admin.api().get("audit"));
    }
}
