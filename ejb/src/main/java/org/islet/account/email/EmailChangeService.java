package org.islet.account.email;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.islet.account.Caller;
import org.islet.account.Scope;
import org.islet.account.access.ForEverybody;
import org.islet.account.access.Guarded;
import org.islet.account.access.OwnerOnly;
import org.islet.account.factor.CodeCheck;
import org.islet.account.password.Passwords;
import org.islet.account.password.TooManyAttempts;
import org.islet.mail.EmailAddress;
import org.islet.platform.RateLimit;
import org.islet.platform.Secret;

/** The door to another e-mail address: asked for by the owner, agreed to from both mailboxes, stopped by any of them. */
@Stateless
@Guarded
public class EmailChangeService {

    /** Each writes two letters, one of them to whomever was typed. */
    private static final int AN_HOUR = 3;

    @Inject
    private EmailChangeSteps steps;

    @Inject
    private EmailChanges changes;

    @Inject
    private Passwords passwords;

    @Inject
    private CodeCheck codes;

    @Inject
    private RateLimit limit;

    @Inject
    private Caller caller;

    /**
     * Asks both mailboxes. Answered the same whether the wanted address has an account or not; one that waited before is
     * stopped by it.
     *
     * @param code of the app or the paper, where the account asks for one
     */
    @OwnerOnly(Scope.ACCOUNT)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void ask(EmailAddress wanted, String password, Optional<String> code) {
        passwords.confirm(caller.account(), password);
        codes.pass(caller.account(), code);
        if (!limit.admits("change of address of", caller.account().toString(), AN_HOUR)) {
            throw TooManyAttempts.inAnHour();
        }
        steps.begin(caller.account(), wanted);
    }

    @OwnerOnly(Scope.ACCOUNT)
    public Optional<PendingEmailChange> pending() {
        return changes.of(caller.account()).map(EmailChange::shown);
    }

    @OwnerOnly(Scope.ACCOUNT)
    public void stop() {
        steps.stop(caller.account());
    }

    /** The yes of a mailbox, which a second time changes nothing; empty where the code opens nothing, or not any more. */
    @ForEverybody
    public Optional<EmailChangeStep> sayYes(String code) {
        return steps.sayYes(Secret.hashOf(code.strip()));
    }

    /** The no of a mailbox, after its yes too, until the account has moved; false where the code opens nothing. */
    @ForEverybody
    public boolean sayNo(String code) {
        return steps.stop(Secret.hashOf(code.strip()));
    }
}
