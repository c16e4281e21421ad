package org.islet.account.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.islet.account.AccountAct;
import org.islet.account.AccountId;
import org.islet.account.Scope;
import org.islet.account.password.SignInTransactions;
import org.islet.platform.Secret;

/**
 * Tokens of programs that prove themselves by the SHA-1 of a secret. The secret is made here, of 128 random bits, and
 * chosen by nobody: so a fast hash of it tells no more than the hash that is kept of any token.
 */
@ApplicationScoped
@Transactional
public class PhoneTokens {

    /** As such programs write tokens: a word, a hyphen, hex digits; not the beginning of any other token here. */
    private static final String PREFIX = "islet-";

    private static final int BYTES = 16;

    @Inject
    private Tokens tokens;

    @Inject
    private SignInTransactions proofs;

    @Inject
    private Event<AccountAct> acts;

    /** For sending, and nothing else. */
    public IssuedToken issue(AccountId account, String name) {
        String secret = PREFIX + HexFormat.of().formatHex(Secret.bytes(BYTES));
        var request = new TokenRequest(name, Set.of(Scope.UPLOAD), TokenRequest.AT_MOST, false);
        var token =
                new BearerToken(account, request, PhoneProof.ofSecret(secret).sha1(), proofs.now());
        tokens.add(token);
        acts.fire(AccountAct.done(account, "made-token"));
        return new IssuedToken(token.shown(), secret);
    }

    /** The token of this proof, while it counts. */
    public Optional<TokenId> of(PhoneProof proof) {
        return tokens.find(proof.sha1(), proofs.now())
                .map(token -> token.shown().id());
    }

    /** Those of an account that count, and until when. */
    public Map<TokenId, Instant> of(AccountId account) {
        return tokens.of(account, proofs.now()).stream()
                .map(BearerToken::shown)
                .collect(Collectors.toMap(Token::id, Token::expires));
    }

    /** @param by who does it: a patient may withdraw what a guardian let in */
    public void revoke(AccountId by, AccountId holder, TokenId token) {
        if (tokens.remove(holder, token)) {
            acts.fire(AccountAct.done(by, "revoked-token"));
        }
    }
}
