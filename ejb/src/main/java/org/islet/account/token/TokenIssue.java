package org.islet.account.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.islet.account.AccountAct;
import org.islet.account.AccountId;
import org.islet.account.password.SignInTransactions;
import org.islet.platform.Secret;

/** Makes a token and writes that it was made, in one transaction. */
@ApplicationScoped
@Transactional
public class TokenIssue {

    /** So that a secret that got out is recognised for what it is, by people and by scanners. */
    public static final String PREFIX = "islet_";

    private static final int BITS = 256;

    @Inject
    private Tokens tokens;

    @Inject
    private SignInTransactions proofs;

    @Inject
    private Event<AccountAct> acts;

    public IssuedToken issue(AccountId account, TokenRequest request) {
        String secret = PREFIX + Secret.ofBits(BITS);
        var token = new BearerToken(account, request, secret, proofs.now());
        tokens.add(token);
        acts.fire(AccountAct.done(account, "made-token"));
        return new IssuedToken(token.shown(), secret);
    }
}
