package org.islet.account.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.islet.account.AccountAct;
import org.islet.account.AccountId;
import org.islet.account.Identity;
import org.islet.account.Role;
import org.islet.account.password.SignInTransactions;
import org.islet.account.password.TooManyAttempts;
import org.islet.platform.Configuration;
import org.islet.platform.RateLimit;
import org.islet.setting.Setting;

/** Takes a code, of the app or of the paper. */
@ApplicationScoped
@Transactional(dontRollbackOn = WrongCode.class)
public class CodeCheck {

    /** Of a million codes, three of which are right: whoever has the password guesses one in four years. */
    private static final int WRONG_AN_HOUR = 10;

    private static final String TRIED = "second factor";

    @Inject
    private SecondFactors factors;

    @Inject
    private RateLimit limit;

    @Inject
    private Configuration configuration;

    @Inject
    private SignInTransactions proofs;

    @Inject
    private Event<AccountAct> acts;

    public boolean isAsked(AccountId account) {
        return factors.find(account).filter(SecondFactor::isOn).isPresent();
    }

    /** Staff see other people's data: they do nothing before they have turned codes on, where the hospital asks for it. */
    public boolean isMissing(Identity identity) {
        return (identity.is(Role.CLINICIAN) || identity.is(Role.ADMINISTRATOR))
                && configuration.isOn(Setting.STAFF_SECOND_FACTOR)
                && !isAsked(identity.account());
    }

    /** Where the account asks for one: a right code, or the refusal. */
    public void pass(AccountId account, Optional<String> typed) {
        if (isAsked(account)) {
            take(account, typed.orElseThrow(CodeNeeded::new));
        }
    }

    /**
     * Uses a code up. One on paper is taken whatever was tried before it: it cannot be guessed, and is the way out.
     *
     * @throws WrongCode where it is none
     */
    public void take(AccountId account, String typed) {
        Optional<RecoveryCode> onPaper = RecoveryCode.typed(typed);
        if (onPaper.isPresent() && factors.use(account, onPaper.get())) {
            acts.fire(AccountAct.done(account, "used-recovery-code"));
            return;
        }
        if (!limit.admits(TRIED, account.toString(), WRONG_AN_HOUR)) {
            throw TooManyAttempts.inAnHour();
        }
        boolean isRight = factors.findForChange(account)
                .filter(factor -> factor.takes(typed.replaceAll("\\s", ""), proofs.now()))
                .isPresent();
        if (!isRight) {
            acts.fire(new AccountAct(Optional.of(account), "gave-code", true));
            throw new WrongCode();
        }
        limit.forgive(TRIED, account.toString());
    }
}
