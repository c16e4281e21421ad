package org.islet.account.token;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.islet.account.AccountAct;
import org.islet.account.AccountId;
import org.islet.account.Caller;
import org.islet.account.Identities;
import org.islet.account.Identity;
import org.islet.account.Identity.Via;
import org.islet.account.Scope;
import org.islet.account.access.ForEverybody;
import org.islet.account.access.Guarded;
import org.islet.account.access.OwnerOnly;
import org.islet.account.factor.CodeCheck;
import org.islet.account.factor.FactorMissing;
import org.islet.account.password.SignInOutcome.SignedIn;
import org.islet.account.password.SignInRefused;
import org.islet.account.password.SignInTransactions;
import org.islet.account.password.SignIns;
import org.islet.account.password.TooManyAttempts;
import org.islet.platform.RateLimit;

/** The door to bearer tokens: how programs prove who they act for. */
@Stateless
@Guarded
public class TokenService {

    /** A phone whose leave was withdrawn knocks each minute; nobody finds 128 bits by trying. */
    private static final int WRONG_SECRETS_AN_HOUR = 60;

    @Inject
    private Tokens tokens;

    @Inject
    private RateLimit limit;

    @Inject
    private TokenIssue issue;

    @Inject
    private SignIns signIns;

    @Inject
    private CodeCheck codes;

    @Inject
    private Identities identities;

    @Inject
    private Caller caller;

    @Inject
    private SignInTransactions proofs;

    @Inject
    private Event<AccountAct> acts;

    /** A token for the caller; made by a token, it reaches no further than that one. */
    @OwnerOnly(Scope.ACCOUNT)
    public IssuedToken make(TokenRequest request) {
        request.scopes().forEach(caller::needs);
        return issue.issue(caller.account(), request);
    }

    /**
     * A token for whoever knows this address and password, and has a code where the account asks for one: for programs
     * that have no session. A temporary password is refused here and stays unused.
     */
    @ForEverybody
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public IssuedToken make(String email, String password, Optional<String> code, TokenRequest request) {
        if (signIns.withPassword(email, password) instanceof SignedIn signedIn) {
            codes.pass(signedIn.account(), code);
            requireFactor(signedIn.account());
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
        return holderOf(secret);
    }

    /** Who a program on a phone speaks for, unless its token expired or was revoked. */
    @ForEverybody
    public Optional<Identity> identityOf(PhoneProof proof) {
        Optional<Identity> holder = holderOf(proof.sha1());
        if (holder.isEmpty() && !limit.admits("phone secret from", caller.address(), WRONG_SECRETS_AN_HOUR)) {
            throw TooManyAttempts.inAnHour();
        }
        return holder;
    }

    /** Whether a program on a phone would be let in: asked before its body is read, and counted at its door. */
    @ForEverybody
    public boolean knows(PhoneProof proof) {
        return holderOf(proof.sha1()).isPresent();
    }

    private Optional<Identity> holderOf(String kept) {
        Instant now = proofs.now();
        return tokens.find(kept, now).flatMap(token -> {
            token.usedAt(now);
            return identities
                    .of(token.account(), token.made(), Via.TOKEN, token.scopes())
                    .filter(known -> !codes.isMissing(known));
        });
    }

    private void requireFactor(AccountId account) {
        if (identities
                .of(account, proofs.now(), Via.TOKEN, Set.of())
                .filter(codes::isMissing)
                .isPresent()) {
            throw new FactorMissing();
        }
    }
}
