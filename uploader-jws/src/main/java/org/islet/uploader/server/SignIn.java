package org.islet.uploader.server;

import org.islet.uploader.language.Speech;

/** Where to send, and the token that says whose data they are. */
public record SignIn(ServerAddress server, String token) {

    public SignIn {
        if (!token.matches("[\\x21-\\x7E]+")) {
            throw new IllegalArgumentException(Speech.say("token.one-word"));
        }
    }

    /** Without the token: it must not end up in a log. */
    @Override
    public String toString() {
        return "sign-in at " + server;
    }
}
