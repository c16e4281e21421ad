package org.islet.web.description;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;

/**
 * Answers /openapi with the description the build made, in YAML or in JSON. It stands before the server's own answer,
 * which knows neither records nor the answers operations share.
 */
public class DescriptionAnswers extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        boolean asJson = wantsJson(request);
        response.setContentType(asJson ? "application/json" : "application/yaml");
        response.setHeader("Vary", "Accept");
        String file = "/WEB-INF/openapi/openapi." + (asJson ? "json" : "yaml");
        try (InputStream description = getServletContext().getResourceAsStream(file)) {
            description.transferTo(response.getOutputStream());
        }
    }

    /** The parameter decides; without it, whoever names JSON and not YAML gets JSON. */
    private static boolean wantsJson(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("format"))
                .map("json"::equalsIgnoreCase)
                .orElseGet(() -> {
                    String accepted = Optional.ofNullable(request.getHeader("Accept"))
                            .orElse("")
                            .toLowerCase(Locale.ROOT);
                    return accepted.contains("json") && !accepted.contains("yaml");
                });
    }
}
