package org.islet.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.islet.account.Identity.Via;
import org.islet.account.SignInOutcome.SignedIn;

/** The door to bearer tokens: how programs prove who they act for. */
@Stateless
@Guarded
public class TokenService {

    @Inject
    private Tokens tokens;

    @Inject
    private TokenIssue issue;

    @Inject
    private SignIns signIns;

    @Inject
    private Identities identities;

    @Inject
    private Caller caller;

    @Inject
    private Proofs proofs;

    @Inject
    private Event<AccountAct> acts;

    /** A token for the caller; made by a token, it reaches no further than that one. */
    @OwnerOnly(Scope.ACCOUNT)
    public IssuedToken make(TokenRequest request) {
        request.scopes().forEach(caller::needs);
        return issue.issue(caller.account(), request);
    }

    /**
     * A token for whoever knows this address and password: for programs that have no session. A temporary password is
     * refused here and stays unused.
     */
    @ForEverybody
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public IssuedToken make(String email, String password, TokenRequest request) {
        if (signIns.withPassword(email, password) instanceof SignedIn signedIn) {
            return issue.issue(signedIn.account(), request);
        }
        throw new SignInRefused();
    }

    /** The caller's tokens that still count. */
    @OwnerOnly(Scope.ACCOUNT)
    public List<Token> list() {
        return tokens.of(caller.account(), proofs.now()).stream()
                .map(BearerToken::shown)
                .toList();
    }

    @OwnerOnly(Scope.ACCOUNT)
    public void revoke(TokenId token) {
        if (!tokens.remove(caller.account(), token)) {
            throw new NoSuchToken();
        }
        acts.fire(AccountAct.done(caller.account(), "revoked-token"));
    }

    /** Who a bearer secret speaks for, unless it expired or was revoked. */
    @ForEverybody
    public Optional<Identity> identityOf(String secret) {
        if (!secret.startsWith(TokenIssue.PREFIX)) {
            return Optional.empty();
        }
        Instant now = proofs.now();
        return tokens.find(secret, now).flatMap(token -> {
            token.usedAt(now);
            return identities.of(token.account(), token.made(), Via.TOKEN, token.scopes());
        });
    }
}
