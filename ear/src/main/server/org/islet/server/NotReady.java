package org.islet.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** What is answered before the application is there: a page for people, a problem for programs, a word for balancers. */
record NotReady(String type, byte[] body) {

    private static final NotReady PAGE = page("not-ready.html");
    private static final NotReady GERMAN_PAGE = page("not-ready.de.html");
    private static final NotReady PROBLEM = problem("not-ready.json");
    private static final NotReady GERMAN_PROBLEM = problem("not-ready.de.json");
    private static final NotReady HEALTH = new NotReady(
            "application/json", "{\"status\":\"DOWN\",\"checks\":[]}\n".getBytes(StandardCharsets.UTF_8));

    /** The pages' own style, the same in every language, and nothing else. */
    static final String POLICY = "default-src 'none'; style-src 'sha256-" + hashOfStyle()
            + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    static NotReady at(String path, boolean inGerman) {
        if (path.startsWith("/api/")) {
            return inGerman ? GERMAN_PROBLEM : PROBLEM;
        }
        if (path.equals("/health") || path.startsWith("/health/")) {
            return HEALTH;
        }
        return inGerman ? GERMAN_PAGE : PAGE;
    }

    private static NotReady page(String name) {
        return new NotReady("text/html;charset=UTF-8", resource(name));
    }

    private static NotReady problem(String name) {
        return new NotReady("application/problem+json", resource(name));
    }

    private static byte[] resource(String name) {
        try (var in = NotReady.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hashOfStyle() {
        var page = new String(PAGE.body(), StandardCharsets.UTF_8);
        var style = page.substring(page.indexOf("<style>") + "<style>".length(), page.indexOf("</style>"));
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
