package org.islet.web.site;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.islet.platform.Outage;
import org.islet.platform.TooBusy;

/** A page that fails because the database is away or full says so, and when to come again; REST has a mapper. */
public class OutageAnswers extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final int INSUFFICIENT_STORAGE = 507;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // the server throws away the headers of the first attempt, so it is said where the error's page begins
        if (Integer.valueOf(HttpServletResponse.SC_SERVICE_UNAVAILABLE)
                .equals(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))) {
            response.setIntHeader("Retry-After", TooBusy.SECONDS);
        }
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException failure) {
            Optional<Outage> outage = Outage.behind(failure);
            if (outage.isEmpty() || response.isCommitted() || request.getDispatcherType() == DispatcherType.ERROR) {
                throw failure;
            }
            response.sendError(
                    outage.get() == Outage.AWAY ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : INSUFFICIENT_STORAGE);
        }
    }
}
