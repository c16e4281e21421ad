package org.islet.account.email;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.islet.account.AccountId;
import org.islet.mail.EmailAddress;
import org.islet.platform.Secret;
import org.jspecify.annotations.Nullable;

/**
 * The one change of address an account may have under way: the hashes of both letters' codes, and which of them has said
 * yes. Either may say no until it is done.
 */
@Entity
@Table(name = "email_change")
@Cacheable(false)
class EmailChange {

    static final Duration WAITS = Duration.ofHours(48);

    @Id
    @Column(name = "account_id")
    private UUID accountId;

    private String email;

    @Column(name = "old_hash")
    private byte @Nullable [] oldHash;

    @Column(name = "new_hash")
    private byte @Nullable [] newHash;

    @Column(name = "old_yes")
    private boolean oldYes;

    @Column(name = "new_yes")
    private boolean newYes;

    private Instant asked;

    private Instant expires;

    protected EmailChange() {}

    EmailChange(AccountId account, EmailAddress wanted, String oldCode, String newCode, Instant now) {
        accountId = account.value();
        email = wanted.value();
        oldHash = Secret.hashOf(oldCode);
        newHash = Secret.hashOf(newCode);
        asked = now;
        expires = now.plus(WAITS);
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    EmailAddress wanted() {
        return new EmailAddress(email);
    }

    Instant asked() {
        return asked;
    }

    Mailbox mailboxOf(byte[] codeHash) {
        return Arrays.equals(codeHash, oldHash) ? Mailbox.OLD : Mailbox.NEW;
    }

    boolean hasSaidYes(Mailbox mailbox) {
        return mailbox == Mailbox.OLD ? oldYes : newYes;
    }

    void sayYes(Mailbox mailbox) {
        if (mailbox == Mailbox.OLD) {
            oldYes = true;
        } else {
            newYes = true;
        }
    }

    boolean isAgreed() {
        return oldYes && newYes;
    }

    PendingEmailChange shown() {
        return new PendingEmailChange(wanted(), oldYes, newYes, expires);
    }
}
