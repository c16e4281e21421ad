package org.islet.account.password;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.islet.account.AccountId;

/** The one temporary password an account may have open; a newer one takes its place, its use removes it. */
@Entity
@Table(name = "temporary_password")
@Cacheable(false)
public class IssuedTemporaryPassword {

    @Id
    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "secret_hash")
    private byte[] secretHash;

    private Instant made;

    private Instant expires;

    protected IssuedTemporaryPassword() {}

    public IssuedTemporaryPassword(AccountId account, TemporaryPassword password, Instant now, Duration validFor) {
        accountId = account.value();
        secretHash = password.hash();
        made = now;
        expires = now.plus(validFor);
    }
}
