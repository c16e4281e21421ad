package org.islet.account.owner;

import java.util.Objects;
import org.islet.account.Preferences;
import org.islet.account.password.HashedPassword;
import org.islet.mail.EmailAddress;

/** What an account is opened with; the password has been checked and hashed. */
public record NewAccount(EmailAddress email, HashedPassword password, Preferences preferences) {

    public NewAccount {
        Objects.requireNonNull(email);
        Objects.requireNonNull(password);
        Objects.requireNonNull(preferences);
    }

    @Override
    public String toString() {
        return "NewAccount";
    }
}
