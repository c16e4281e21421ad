package org.islet.web.body;

import java.io.IOException;

/** A body stopped being read before its end. */
final class BodyRefused extends IOException {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    BodyRefused(Refusal refusal) {
        super("The body was not taken: " + refusal);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
