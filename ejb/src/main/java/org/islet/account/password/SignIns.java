package org.islet.account.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.islet.account.AccountId;
import org.islet.account.Caller;
import org.islet.account.password.SignInOutcome.MustSetNewPassword;
import org.islet.account.password.SignInOutcome.Refused;
import org.islet.account.password.SignInOutcome.SignedIn;
import org.islet.platform.Configuration;
import org.islet.platform.RateLimit;
import org.islet.setting.Setting;

/** How an address and a password are tried: the same steps, and the same time, for known and unknown addresses. */
@ApplicationScoped
public class SignIns {

    /** Longer than any password we accept; hashing more would only help somebody who wants to keep us busy. */
    private static final int LONGEST_TYPED = 4 * PasswordRules.LONGEST;

    private static final String WRONG_FROM = "wrong password from";

    @Inject
    private SignInAttempts attempts;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private SignInTransactions proofs;

    @Inject
    private RateLimit limit;

    @Inject
    private Configuration configuration;

    @Inject
    private Caller caller;

    /** A temporary password gets through the pause after wrong attempts: it cannot be guessed, and is the way out. */
    public SignInOutcome withPasswordOrTemporary(String email, String typed) {
        requireFew();
        Optional<AccountId> byTemporary = proofs.useTemporaryPassword(email, TemporaryPassword.typed(typed));
        byTemporary.ifPresent(known -> limit.forgive(WRONG_FROM, caller.address()));
        return byTemporary.<SignInOutcome>map(MustSetNewPassword::new).orElseGet(() -> tried(email, typed));
    }

    public SignInOutcome withPassword(String email, String typed) {
        requireFew();
        return tried(email, typed);
    }

    /** Whoever tries a password on each of many addresses is stopped by none of them; the right ones are not counted. */
    private void requireFew() {
        int atMost = configuration.number(Setting.SIGN_INS_A_MINUTE);
        if (!limit.admits(WRONG_FROM, caller.address(), atMost, Duration.ofMinutes(1))) {
            throw TooManyAttempts.inAMinute();
        }
    }

    private SignInOutcome tried(String email, String typed) {
        Duration pause = attempts.begin(email);
        if (!pause.isZero()) {
            return new Refused(pause);
        }
        Optional<StoredPassword> stored = proofs.passwordOf(email);
        if (stored.isEmpty() || typed.length() > LONGEST_TYPED) {
            hashing.matchNobody("");
            return refused(email);
        }
        if (!hashing.matches(typed, stored.get().phc())) {
            return refused(email);
        }
        attempts.succeeded(email);
        limit.forgive(WRONG_FROM, caller.address());
        proofs.signedIn(stored.get(), betterHash(stored.get(), typed));
        return new SignedIn(stored.get().account());
    }

    private SignInOutcome refused(String email) {
        proofs.refused(email);
        return new Refused(Duration.ZERO);
    }

    private Optional<String> betterHash(StoredPassword stored, String typed) {
        return hashing.isOutdated(stored.phc()) ? Optional.of(hashing.hash(typed)) : Optional.empty();
    }
}
