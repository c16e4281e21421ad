package org.islet.uploader.server;

import java.io.IOException;

/** The server answered no; the message says why and what to do. */
public final class ServerRefused extends IOException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final boolean mayPass;
    private final String error;
    private final String kind;

    ServerRefused(int status, String whyAndRemedy) {
        this(status, whyAndRemedy, false, "", "");
    }

    private ServerRefused(int status, String whyAndRemedy, boolean mayPass, String error, String kind) {
        super(whyAndRemedy);
        this.status = status;
        this.mayPass = mayPass;
        this.error = error;
        this.kind = kind;
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
                answer.text("error").orElse(""),
                answer.text("type").orElse(""));
    }

    public boolean isAboutTheToken() {
        return status == 401 || status == 403;
    }

    /** Whether it is this error of RFC 6749 and RFC 8628. */
    boolean is(String oauthError) {
        return error.equals(oauthError);
    }

    /** Whether what was to be sent is another person's. */
    public boolean isForAnother() {
        return kind.endsWith(":read-for-another");
    }

    /** Whether it was understood, and refused for what it is. */
    public boolean isAboutTheData() {
        return status == 400 || status == 409 || status == 413;
    }

    boolean mayPass() {
        return mayPass;
    }
}
