package org.islet.account;

import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Optional;

/** The door to bearer tokens: how programs prove who they act for. */
@Stateless
public class TokenService {

    /** A token for the caller. */
    public IssuedToken make(TokenRequest request) {
        throw new UnsupportedOperationException();
    }

    /** A token for whoever knows this address and password: for programs that have no session. */
    public IssuedToken make(String email, String password, TokenRequest request) {
        throw new UnsupportedOperationException();
    }

    /** The caller's tokens that still count. */
    public List<Token> list() {
        throw new UnsupportedOperationException();
    }

    public void revoke(TokenId token) {
        throw new UnsupportedOperationException();
    }

    /** Who a bearer secret speaks for, unless it expired or was revoked. */
    public Optional<Identity> identityOf(String secret) {
        throw new UnsupportedOperationException();
    }
}
