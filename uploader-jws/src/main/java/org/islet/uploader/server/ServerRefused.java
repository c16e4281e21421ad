package org.islet.uploader.server;

import java.io.IOException;

/** The server answered no; the message says why and what to do. */
public final class ServerRefused extends IOException {

    private static final long serialVersionUID = 1L;

    private final int status;

    ServerRefused(int status, String whyAndRemedy) {
        super(whyAndRemedy);
        this.status = status;
    }

    public boolean isAboutTheToken() {
        return status == 401 || status == 403;
    }

    /** A server that is busy or restarting may say yes a moment later. */
    boolean mayPass() {
        return status == 429 || status == 502 || status == 503 || status == 504;
    }
}
