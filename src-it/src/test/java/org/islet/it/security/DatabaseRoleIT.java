package org.islet.it.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.islet.it.portal.Portal;
import org.islet.it.portal.Tables;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database lets the portal do, asked as the role that the portal works as. */
@ExtendWith(ArquillianExtension.class)
class DatabaseRoleIT {

    private static final String REFUSED = "42501";

    /** Of the migrations alone. */
    private static final String HISTORY = "flyway_schema_history";

    private static final String TABLES = "SELECT relname FROM pg_class WHERE relkind IN ('r', 'p')"
            + " AND relnamespace = 'public'::regnamespace AND %s ORDER BY 1";

    @ArquillianResource
    private Portal portal;

    private Tables owner;
    private Tables role;

    @BeforeEach
    void connect() throws SQLException {
        owner = Tables.of(portal);
        role = Tables.ofPortalRole(portal);
    }

    @AfterEach
    void leave() throws SQLException {
        role.close();
        owner.close();
    }

    @Test
    void thePortalConnectsAsNobodyElse() throws SQLException {
        var others = "SELECT usename FROM pg_stat_activity WHERE datname = 'islet' AND usename <> '"
                + Tables.PORTAL_ROLE + "' AND application_name = 'islet health'";

        assertThat(owner.number("SELECT count(*) FROM pg_stat_activity WHERE usename = '" + Tables.PORTAL_ROLE + "'"))
                .isGreaterThan(1);
        assertThat(owner.texts(others)).isEmpty();
    }

    @Test
    void itsRoleIsAboveNothingAndOwnsNothing() throws SQLException {
        assertThat(owner.number("SELECT count(*) FROM pg_roles WHERE rolname = '" + Tables.PORTAL_ROLE
                        + "' AND NOT (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication)"))
                .isEqualTo(1);
        assertThat(owner.number("SELECT count(*) FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.member"
                        + " WHERE r.rolname = '" + Tables.PORTAL_ROLE + "'"))
                .isZero();
        assertThat(owner.number("SELECT count(*) FROM pg_shdepend d JOIN pg_roles r ON r.oid = d.refobjid"
                        + " WHERE d.deptype = 'o' AND r.rolname = '" + Tables.PORTAL_ROLE + "'"))
                .isZero();
    }

    @Test
    void itReadsEachTableButTheHistoryOfMigrations() throws SQLException {
        assertThat(role.texts(TABLES.formatted("NOT has_table_privilege(oid, 'SELECT')")))
                .containsExactly(HISTORY);
        assertThat(role.texts(TABLES.formatted("has_table_privilege(oid, 'TRUNCATE, REFERENCES, TRIGGER')")))
                .isEmpty();
    }

    @Test
    void whatIsOnlyAddedToItCannotChange() throws SQLException {
        assertThat(role.texts(TABLES.formatted("NOT has_table_privilege(oid, 'UPDATE, DELETE')")))
                .containsAll(
                        List.of("audit_entry", "audit_seal", "audit_sealed_end", "capture_bytes", "erased_person"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALTER TABLE audit_entry DISABLE TRIGGER ALL",
                "DELETE FROM audit_entry",
                "UPDATE capture_bytes SET n = n",
                "TRUNCATE upload CASCADE",
                "DROP TABLE upload",
                "CREATE TABLE own (id int)",
                "SET ROLE islet",
                "CREATE ROLE other",
                "ALTER ROLE " + Tables.PORTAL_ROLE + " SUPERUSER",
                "SET session_replication_role = 'replica'",
                "COPY account TO '/tmp/islet-account'",
                "SELECT * FROM " + HISTORY
            })
    void itIsRefused(String statement) {
        assertThatThrownBy(() -> role.run(statement))
                .isInstanceOfSatisfying(SQLException.class, refusal -> assertThat(refusal.getSQLState())
                        .isEqualTo(REFUSED));
    }
}
