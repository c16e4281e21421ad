package org.islet.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.islet.account.AccountId;
import org.islet.patient.PatientId;
import org.islet.platform.Sql;

/** The list of the erased in the database, and who of it is here all the same. */
@ApplicationScoped
@Transactional
class ErasedPeople {

    private static final String SELECT = "SELECT receipt, erased, account_hash, patient_hash FROM erased_person";

    private static final String HASH = "sha256(convert_to(id::text, 'UTF8'))";

    @Inject
    private Sql sql;

    /** The same person is listed once. */
    void add(Erased erased) {
        sql.run(
                "INSERT INTO erased_person (receipt, erased, account_hash, patient_hash) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT DO NOTHING",
                statement -> {
                    statement.setObject(1, erased.receipt());
                    statement.setObject(2, erased.at().atOffset(ZoneOffset.UTC));
                    statement.setBytes(3, HexFormat.of().parseHex(erased.account()));
                    statement.setBytes(
                            4, erased.patient().map(HexFormat.of()::parseHex).orElse(null));
                    return statement.executeUpdate();
                });
    }

    List<Erased> all() {
        return sql.run(SELECT, ErasedPeople::rows);
    }

    Optional<Erased> find(UUID receipt) {
        return sql.run(SELECT + " WHERE receipt = ?", statement -> {
            statement.setObject(1, receipt);
            return rows(statement).stream().findFirst();
        });
    }

    /** The account of somebody erased, if it is here. */
    Optional<AccountId> accountOf(Erased erased) {
        return idOf("SELECT id FROM account WHERE " + HASH + " = ?", erased.account())
                .map(AccountId::new);
    }

    Optional<PatientId> patientOf(Erased erased) {
        return erased.patient()
                .flatMap(hash -> idOf("SELECT id FROM patient WHERE " + HASH + " = ?", hash))
                .map(PatientId::new);
    }

    private Optional<UUID> idOf(String query, String hash) {
        return sql.run(query, statement -> {
            statement.setBytes(1, HexFormat.of().parseHex(hash));
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
            }
        });
    }

    private static List<Erased> rows(PreparedStatement statement) throws SQLException {
        List<Erased> all = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                all.add(new Erased(
                        row.getObject(1, UUID.class),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        HexFormat.of().formatHex(row.getBytes(3)),
                        Optional.ofNullable(row.getBytes(4)).map(HexFormat.of()::formatHex)));
            }
        }
        return all;
    }
}
