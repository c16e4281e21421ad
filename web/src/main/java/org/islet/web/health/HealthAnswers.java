package org.islet.web.health;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.islet.platform.TooBusy;

/**
 * Answers /health, /health/live and /health/ready, from memory and at once: up or down for anybody, and for the operator
 * what stands still since when. It stands before the server's own answer, which tells everybody everything.
 */
public class HealthAnswers extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Health health;

    @Inject
    private transient Operator operator;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        boolean isUp =
                switch (request.getRequestURI()
                        .substring(request.getContextPath().length())) {
                    case "/health/live" -> health.isLive();
                    case "/health/ready", "/health/started" -> health.isReady();
                    default -> health.isLive() && health.isReady();
                };
        response.setStatus(isUp ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        if (!isUp) {
            response.setIntHeader("Retry-After", TooBusy.SECONDS);
        }
        JsonObject body = operator.isAsking(request) ? health.inFull(isUp) : Health.bare(isUp);
        response.setContentType("application/json");
        response.getOutputStream().write(body.toString().getBytes(StandardCharsets.UTF_8));
    }
}
