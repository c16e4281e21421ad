package org.islet.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import org.apache.catalina.Request;
import org.apache.catalina.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Stands before every application: until the portal is ready, and again while it stops, each request is answered with
 * 503 and the request to come again.
 */
public final class ReadyDoor extends ValveBase {

    /** Set by the launcher (org.islet.portal.Ready); also named there. */
    private static final String READY = "org.islet.ready";

    private static final String SECONDS = "5";

    @Override
    public int invoke(Request request, Response response) throws IOException {
        if (Boolean.getBoolean(READY)) {
            return INVOKE_NEXT;
        }
        var asked = (HttpServletRequest) request.getRequest();
        refuse(NotReady.at(asked.getRequestURI(), language(asked)), (HttpServletResponse) response.getResponse());
        response.finishResponse();
        return END_PIPELINE;
    }

    /** The first that is wanted and spoken; without the header the server would name the language of the machine. */
    private static String language(HttpServletRequest asked) {
        return asked.getHeader("Accept-Language") == null
                ? NotReady.ENGLISH
                : Collections.list(asked.getLocales()).stream()
                        .map(Locale::getLanguage)
                        .filter(NotReady.languages()::contains)
                        .findFirst()
                        .orElse(NotReady.ENGLISH);
    }

    private static void refuse(NotReady answer, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", SECONDS);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Content-Security-Policy", NotReady.POLICY);
        response.setContentType(answer.type());
        response.setContentLength(answer.body().length);
        response.getOutputStream().write(answer.body());
    }
}
