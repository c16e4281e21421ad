package org.islet.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What is answered before the application is there: a page for people, a problem for programs, a word for balancers. */
record NotReady(String type, byte[] body) {

    static final String ENGLISH = "en";

    private static final Map<String, NotReady> PAGES = inEachLanguage("html", "text/html;charset=UTF-8");
    private static final Map<String, NotReady> PROBLEMS = inEachLanguage("json", "application/problem+json");
    private static final NotReady HEALTH = new NotReady(
            "application/json", "{\"status\":\"DOWN\",\"checks\":[]}\n".getBytes(StandardCharsets.UTF_8));

    /** The pages' own style, the same in every language, and nothing else. */
    static final String POLICY = "default-src 'none'; style-src 'sha256-" + hashOfStyle()
            + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** The languages there is a page in. */
    static Set<String> languages() {
        return PAGES.keySet();
    }

    static NotReady at(String path, String language) {
        if (path.startsWith("/api/")) {
            return PROBLEMS.get(language);
        }
        if (path.equals("/health") || path.startsWith("/health/")) {
            return HEALTH;
        }
        return PAGES.get(language);
    }

    /** English, and each that has a sister beside it. */
    private static Map<String, NotReady> inEachLanguage(String ending, String type) {
        Map<String, NotReady> answers = new HashMap<>();
        for (String language : Locale.getISOLanguages()) {
            String name = "not-ready." + language + "." + ending;
            if (NotReady.class.getResource(name) != null) {
                answers.put(language, new NotReady(type, resource(name)));
            }
        }
        answers.put(ENGLISH, new NotReady(type, resource("not-ready." + ending)));
        return Map.copyOf(answers);
    }

    private static byte[] resource(String name) {
        try (var in = NotReady.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hashOfStyle() {
        var page = new String(PAGES.get(ENGLISH).body(), StandardCharsets.UTF_8);
        var style = page.substring(page.indexOf("<style>") + "<style>".length(), page.indexOf("</style>"));
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
