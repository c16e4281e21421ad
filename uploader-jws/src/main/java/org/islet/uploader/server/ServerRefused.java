package org.islet.uploader.server;

import java.io.IOException;

/** The server answered no; the message says why and what to do. */
public final class ServerRefused extends IOException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final boolean mayPass;
    private final String error;

    ServerRefused(int status, String whyAndRemedy) {
        this(status, whyAndRemedy, false, "");
    }

    private ServerRefused(int status, String whyAndRemedy, boolean mayPass, String error) {
        super(whyAndRemedy);
        this.status = status;
        this.mayPass = mayPass;
        this.error = error;
    }

    /**
     * What the answer means.
     *
     * <p>A server that is busy, broken or restarting may say yes a moment later. So may whatever stands before it: a 404
     * that is not in an Islet's words says nothing about what the Islet behind it has.
     */
    static ServerRefused of(int status, JsonResponse answer) {
        boolean isForeign = status == 404 && !answer.isProblemOfAnIslet();
        return new ServerRefused(
                status,
                Refusals.inWords(status, answer),
                isForeign || status == 429 || status / 100 == 5,
                answer.text("error").orElse(""));
    }

    public boolean isAboutTheToken() {
        return status == 401 || status == 403;
    }

    /** Whether it is this error of RFC 6749 and RFC 8628. */
    boolean is(String oauthError) {
        return error.equals(oauthError);
    }

    boolean mayPass() {
        return mayPass;
    }
}
