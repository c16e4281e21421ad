package org.islet.uploader.server;

/** What a refusal means for the person before the screen. */
final class Refusals {

    static final String NOT_AN_ISLET = "This address answers, but not as an Islet server. Check the address.";

    private Refusals() {}

    /** The server's own words where it has any, and what to do where we know it. */
    static String inWords(int status, Answer problem) {
        String own = problem.text("detail").or(() -> problem.text("title")).orElse("");
        return switch (status) {
            case 401 ->
                "The server does not accept this token. Make a new one in your account at the server and sign in again.";
            case 403 ->
                withRemedy(own, "This token may not upload. Make one for uploads in your account at the server.");
            case 404 ->
                "The server has nothing at this address. Check that it is the address of your hospital's Islet.";
            case 413 -> withRemedy(own, "The file is larger than the server takes.");
            case 429 -> "The server asks to go slower. Try again in a few minutes.";
            default ->
                withRemedy(
                        own,
                        status / 100 == 5
                                ? "The server has a problem of its own (" + status + "). Try again later."
                                : "The server refused it (" + status + ").");
        };
    }

    private static String withRemedy(String own, String remedy) {
        return own.isEmpty() ? remedy : own;
    }
}
