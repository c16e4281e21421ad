package org.islet.upload;

import java.util.Objects;
import java.util.Optional;
import org.islet.account.AccountId;
import org.islet.patient.PersonName;

/**
 * Who sent an upload.
 *
 * @param name of staff, and of those who have a record of their own
 */
public record Sender(AccountId account, Optional<PersonName> name) {

    public Sender {
        Objects.requireNonNull(account);
        Objects.requireNonNull(name);
    }
}
