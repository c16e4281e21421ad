package org.islet.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.islet.account.Scope;
import org.islet.account.token.Token;
import org.islet.account.token.TokenService;
import org.jspecify.annotations.Nullable;

/** A person's tokens, asked for once a request. */
@Named
@RequestScoped
public class TokenList {

    private @Nullable List<Token> all;

    @Inject
    private TokenService tokens;

    public List<Token> getAll() {
        if (all == null) {
            all = tokens.list();
        }
        return all;
    }

    /** What it may be used for, the least first. */
    public List<Scope> scopesOf(Token token) {
        return token.scopes().stream().sorted().toList();
    }

    /** After one was made or revoked. */
    void askAgain() {
        all = null;
    }
}
