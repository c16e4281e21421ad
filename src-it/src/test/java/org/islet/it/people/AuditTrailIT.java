package org.islet.it.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
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
            var number = tables.number("select max(number) - 3 from audit_entry");
            tables.run("alter table audit_entry disable trigger audit_entry_is_final");
            tables.run("update audit_entry set act = act || '!' where number = " + number);

            var changed = admin.api().get("audit");

            tables.run("update audit_entry set act = rtrim(act, '!') where number = " + number);
            tables.run("alter table audit_entry enable trigger audit_entry_is_final");
            assertThat(before.body()).contains("\"whole\":true");
            assertThat(changed.body()).contains("\"whole\":false", "\"firstBroken\":" + number);
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
}
