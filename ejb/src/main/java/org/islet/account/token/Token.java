package org.islet.account.token;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.islet.account.Scope;

/**
 * A token as its owner sees it in the list; the secret is not in it, and cannot be had again.
 *
 * @param renewed whether each use moves on the moment at which it expires
 */
public record Token(
        TokenId id,
        String name,
        Set<Scope> scopes,
        Instant made,
        Instant expires,
        boolean renewed,
        Optional<Instant> lastUsed) {

    public Token {
        scopes = Set.copyOf(scopes);
    }
}
