package org.islet.account.staff;

import java.util.Objects;
import org.islet.account.AccountId;

/** Somebody treats nobody in their clinic any more, having left it or got the other role; fired inside the transaction. */
public record ClinicianLeft(AccountId account) {

    public ClinicianLeft {
        Objects.requireNonNull(account);
    }
}
