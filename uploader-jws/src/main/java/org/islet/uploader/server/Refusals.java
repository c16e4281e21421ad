package org.islet.uploader.server;

import org.islet.uploader.language.Speech;

/** What a refusal means for the person before the screen. */
final class Refusals {
    static final String NOT_AN_ISLET = "server.not-an-islet";

    private Refusals() {}

    /** The server's own words where it has any, and what to do where we know it. */
    static String inWords(int status, JsonResponse problem) {
        String own = problem.text("detail")
                .or(() -> problem.text("title"))
                .or(() -> problem.text("error_description"))
                .orElse("");
        return switch (status) {
            case 401 -> Speech.say("server.401");
            case 403 -> withRemedy(own, Speech.say("server.403"));
            case 404 -> Speech.say("server.404");
            case 413 -> withRemedy(own, Speech.say("server.413"));
            case 429 -> Speech.say("server.429");
            default -> withRemedy(own, Speech.say(status / 100 == 5 ? "server.broken" : "server.refused", status));
        };
    }

    private static String withRemedy(String own, String remedy) {
        return own.isEmpty() ? remedy : own;
    }
}
