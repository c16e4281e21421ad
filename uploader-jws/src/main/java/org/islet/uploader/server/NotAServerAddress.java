package org.islet.uploader.server;

/** What was typed is not the address of a server; the message says what one looks like. */
public final class NotAServerAddress extends Exception {

    private static final long serialVersionUID = 1L;

    NotAServerAddress(String whatAndRemedy) {
        super(whatAndRemedy);
    }
}
