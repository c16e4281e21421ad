package org.islet.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.islet.patient.PatientId;
import org.islet.patient.PersonName;
import org.islet.platform.Sql;

/** How those who act for a patient are called, for the other rooms. */
@Stateless
public class RelatedPeople {

    /** A person is called by the patient they are, or else as they called themselves; the relation that began last counts. */
    private static final String QUERY = "SELECT a.account_id, a.relation, coalesce(p.given_name, c.given_name),"
            + " coalesce(p.family_name, c.family_name)"
            + " FROM patient_access a JOIN account c ON c.id = a.account_id LEFT JOIN patient_access own ON own.account_id = a.account_id"
            + " AND own.relation = 'SELF' LEFT JOIN patient p ON p.id = own.patient_id"
            + " WHERE a.patient_id = ? ORDER BY a.valid_from, own.valid_from";

    @Inject
    private Accounts accounts;

    @Inject
    private Sql sql;

    /** Who decides for the patient at this moment, the patient too. */
    public Set<AccountId> deciding(PatientId patient) {
        return accounts.deciding(patient).stream().map(Account::id).collect(Collectors.toSet());
    }

    /** Those whose relation has ended, too: what they did before is still told. */
    public Map<AccountId, RelatedPerson> of(PatientId patient) {
        return sql.run(QUERY, statement -> {
            statement.setObject(1, patient.value());
            Map<AccountId, RelatedPerson> people = new HashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    people.put(new AccountId(rows.getObject(1, UUID.class)), person(rows));
                }
            }
            return people;
        });
    }

    private static RelatedPerson person(ResultSet row) throws SQLException {
        String given = row.getString(3);
        String family = row.getString(4);
        return new RelatedPerson(
                Relation.valueOf(row.getString(2)),
                given == null ? Optional.empty() : Optional.of(new PersonName(given, family)));
    }
}
