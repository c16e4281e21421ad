package org.islet.account.factor;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.islet.account.Account;
import org.islet.account.AccountAct;
import org.islet.account.AccountId;
import org.islet.account.Accounts;
import org.islet.account.Caller;
import org.islet.account.Identity;
import org.islet.account.NotSignedIn;
import org.islet.account.Scope;
import org.islet.account.access.ForEverybody;
import org.islet.account.access.Guarded;
import org.islet.account.access.OwnerOnly;
import org.islet.account.password.SignInTransactions;
import org.islet.mail.LetterText;
import org.islet.mail.Letters;

/** The door to second factors: turned on and off by their owners, and asked for at the sign-in. */
@Stateless
@Guarded
public class SecondFactorService {

    @Inject
    private SecondFactors factors;

    @Inject
    private CodeCheck check;

    @Inject
    private Accounts accounts;

    @Inject
    private Caller caller;

    @Inject
    private SignInTransactions proofs;

    @Inject
    private Letters letters;

    @Inject
    private Event<AccountAct> acts;

    @OwnerOnly(Scope.ACCOUNT)
    public FactorState state() {
        AccountId account = caller.account();
        return new FactorState(factors.find(account).flatMap(SecondFactor::onSince), factors.codesLeft(account));
    }

    /** A new key for an app. Nothing is asked for until {@link #turnOn}; a key before it that was not turned on is gone. */
    @OwnerOnly(Scope.ACCOUNT)
    public NewAppKey begin() {
        factors.takeTurn(caller.account());
        requireOff();
        factors.remove(caller.account());
        AppKey key = AppKey.random();
        factors.put(new SecondFactor(caller.account(), key));
        return new NewAppKey(key.asText(), key.asAddress(own().email().value()));
    }

    /**
     * From now on the sign-in asks for a code.
     *
     * @param code the first one of the app, which shows that it has the key
     * @return the codes to write down, which cannot be had again
     */
    @OwnerOnly(Scope.ACCOUNT)
    public List<String> turnOn(String code) {
        requireOff();
        check.take(caller.account(), code);
        factors.findForChange(caller.account()).orElseThrow(WrongCode::new).turnOn(proofs.now());
        tell("turned-second-factor-on", LetterText.SECOND_FACTOR_ON);
        return newCodes();
    }

    /** @param code a last one, so that a screen left open is not enough */
    @OwnerOnly(Scope.ACCOUNT)
    public void turnOff(String code) {
        check.take(caller.account(), code);
        factors.remove(caller.account());
        tell("turned-second-factor-off", LetterText.SECOND_FACTOR_OFF);
    }

    /** Others on paper; those before are worth nothing any more. */
    @OwnerOnly(Scope.ACCOUNT)
    public List<String> newRecoveryCodes(String code) {
        check.take(caller.account(), code);
        acts.fire(AccountAct.done(caller.account(), "made-recovery-codes"));
        return newCodes();
    }

    /** Whether this account's sign-in asks for a code. */
    @ForEverybody
    public boolean isAsked(AccountId account) {
        return check.isAsked(account);
    }

    /** The second step of a sign-in: uses a code up, or refuses. */
    @ForEverybody
    public void pass(AccountId account, String code) {
        check.take(account, code);
        acts.fire(AccountAct.done(account, "gave-code"));
    }

    /** See {@link CodeCheck#isMissing}. */
    @ForEverybody
    public boolean isMissing(Identity identity) {
        return check.isMissing(identity);
    }

    private List<String> newCodes() {
        List<RecoveryCode> codes = RecoveryCode.fresh();
        factors.putCodes(caller.account(), codes);
        return codes.stream().map(RecoveryCode::toString).toList();
    }

    private void requireOff() {
        Optional<SecondFactor> on = factors.find(caller.account()).filter(SecondFactor::isOn);
        if (on.isPresent()) {
            throw new AlreadyOn();
        }
    }

    private void tell(String act, LetterText letter) {
        Account account = own();
        acts.fire(AccountAct.done(account.id(), act));
        letters.post(letter.to(account.email(), account.preferences().language(), letters.link("forgotten-password")));
    }

    private Account own() {
        return accounts.find(caller.account()).orElseThrow(NotSignedIn::new);
    }
}
