package org.islet.web.body;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.islet.web.language.Languages;
import org.islet.web.language.Messages;

/**
 * Why a body was not taken, and how that is said: to programs as a problem document, to people as a page. The page is
 * made of two sentences and nothing else: it has to cost little where much is refused.
 */
enum Refusal {
    NOT_UNDERSTOOD(400),
    TOO_SLOW(408),
    TOO_LARGE(413),
    TOO_MANY(429),
    BUSY(503);

    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%4$s"><head><meta charset="UTF-8"/><meta name="viewport" content="width=device-width"/>
            <title>%1$s · Islet</title></head>
            <body><main><h1>%1$s</h1><p>%2$s</p><p><a href="%3$s/">Islet</a></p></main></body></html>
            """;

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    /** The rest of the body is not waited for, and no parameter asked for: the server would read it to find them. */
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        if (this == TOO_MANY || this == BUSY) {
            response.setHeader("Retry-After", Long.toString(PAUSE.toSeconds()));
        }
        boolean isRest = BodyLimit.isRest(request);
        response.setContentType(isRest ? "application/problem+json" : "text/html;charset=UTF-8");
        Locale language = isRest ? Languages.askedBy(request) : Languages.ofVisitor(request);
        String said = isRest ? problem(language) : page(language, request.getContextPath());
        byte[] bytes = said.getBytes(StandardCharsets.UTF_8);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private String page(Locale language, String root) {
        return PAGE.formatted(word(language, "title"), word(language, "text"), root, language);
    }

    private String problem(Locale language) {
        return Json.createObjectBuilder()
                .add("type", "urn:islet:problem:" + key())
                .add("title", word(language, "title"))
                .add("status", status)
                .add("detail", word(language, "text"))
                .build()
                .toString();
    }

    private String word(Locale language, String part) {
        return Messages.in(language, "body." + key() + "." + part);
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
