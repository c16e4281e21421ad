package org.islet.account.token;

/** A token just made, with its secret: shown once, stored nowhere. */
public record IssuedToken(Token token, String secret) {

    @Override
    public String toString() {
        return "IssuedToken[" + token + "]";
    }
}
