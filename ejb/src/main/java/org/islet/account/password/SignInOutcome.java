package org.islet.account.password;

import java.time.Duration;
import java.util.Objects;
import org.islet.account.AccountId;

/** How an attempt to sign in ended. */
public sealed interface SignInOutcome {

    /** The password was right. */
    record SignedIn(AccountId account) implements SignInOutcome {
        public SignedIn {
            Objects.requireNonNull(account);
        }
    }

    /** A temporary password was right, and is used up: the only thing left to do is to set a new one. */
    record MustSetNewPassword(AccountId account) implements SignInOutcome {
        public MustSetNewPassword {
            Objects.requireNonNull(account);
        }
    }

    /**
     * Address and password do not go together, or too many attempts were made; one answer for known and unknown
     * addresses.
     *
     * @param pause how long further attempts are refused; zero when the next may come at once
     */
    record Refused(Duration pause) implements SignInOutcome {
        public Refused {
            Objects.requireNonNull(pause);
        }
    }
}
