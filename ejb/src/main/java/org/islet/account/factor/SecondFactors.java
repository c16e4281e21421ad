package org.islet.account.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.util.List;
import java.util.Optional;
import org.islet.account.AccountId;
import org.islet.platform.Sql;

/** Where second factors are kept: keys as they are, for codes are computed from them; codes on paper as hashes. */
@ApplicationScoped
@Transactional
public class SecondFactors {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Sql sql;

    Optional<SecondFactor> find(AccountId account) {
        return Optional.ofNullable(database.find(SecondFactor.class, account.value()));
    }

    /** Held until the end of the transaction, so that of two who type one code one is late. */
    Optional<SecondFactor> findForChange(AccountId account) {
        return Optional.ofNullable(database.find(SecondFactor.class, account.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    void put(SecondFactor factor) {
        database.persist(factor);
    }

    /** Of two who begin at once the second begins after the first. */
    void takeTurn(AccountId account) {
        sql.lock("codes of " + account);
    }

    void remove(AccountId account) {
        removeCodes(account);
        findForChange(account).ifPresent(database::remove);
        database.flush();
    }

    void putCodes(AccountId account, List<RecoveryCode> codes) {
        removeCodes(account);
        for (RecoveryCode code : codes) {
            sql.run("INSERT INTO recovery_code (account_id, code_hash) VALUES (?, ?)", statement -> {
                statement.setObject(1, account.value());
                statement.setBytes(2, code.hash());
                return statement.executeUpdate();
            });
        }
    }

    /** Of many who use one code at once the database lets one delete it. */
    boolean use(AccountId account, RecoveryCode code) {
        return sql.run("DELETE FROM recovery_code WHERE account_id = ? AND code_hash = ?", statement -> {
                    statement.setObject(1, account.value());
                    statement.setBytes(2, code.hash());
                    return statement.executeUpdate();
                })
                == 1;
    }

    int codesLeft(AccountId account) {
        return sql.run("SELECT count(*) FROM recovery_code WHERE account_id = ?", statement -> {
            statement.setObject(1, account.value());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        });
    }

    private void removeCodes(AccountId account) {
        sql.run("DELETE FROM recovery_code WHERE account_id = ?", statement -> {
            statement.setObject(1, account.value());
            return statement.executeUpdate();
        });
    }
}
