package org.islet.account.email;

import java.time.Instant;
import java.util.Objects;
import org.islet.mail.EmailAddress;

/**
 * A change of address that waits, as the owner of the account sees it.
 *
 * @param oldSaidYes whether the mailbox of the address until now was answered from
 * @param newSaidYes the same of the wanted one; never true where that has an account already
 */
public record PendingEmailChange(EmailAddress wanted, boolean oldSaidYes, boolean newSaidYes, Instant expires) {

    public PendingEmailChange {
        Objects.requireNonNull(wanted);
        Objects.requireNonNull(expires);
    }
}
