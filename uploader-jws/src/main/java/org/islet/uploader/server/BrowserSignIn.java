package org.islet.uploader.server;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.islet.uploader.language.Speech;

/**
 * Signing in without typing a token, from the program's side: the device authorization grant of RFC 8628. The program
 * shows a code, and its owner says yes to it on the portal's page.
 */
public final class BrowserSignIn {

    private static final String GRANT = "urn:ietf:params:oauth:grant-type:device_code";
    private static final Duration SLOWER = Duration.ofSeconds(5);
    private static final int USUAL_INTERVAL = 5;

    private final ServerAddress server;
    private final ApiClient conversation;
    private final RetryDelay pauses;
    private final String deviceCode;
    private final String code;
    private Duration interval;

    private BrowserSignIn(ServerAddress server, ApiClient conversation, RetryDelay pauses, JsonResponse begun)
            throws ServerRefused {
        this.server = server;
        this.conversation = conversation;
        this.pauses = pauses;
        deviceCode = needed(begun, "device_code");
        code = needed(begun, "user_code");
        interval = Duration.ofSeconds(begun.number("interval").orElse(USUAL_INTERVAL));
    }

    /**
     * Asks to be let in; tried once, for a person is waiting.
     *
     * @param program what the owner reads: this program, and the computer it is on
     */
    public static BrowserSignIn begin(ServerAddress server, String program, RetryDelay pauses) throws IOException {
        var conversation = new ApiClient(server, Optional.empty(), pauses);
        JsonResponse begun =
                conversation.askOnce(post(conversation, "/oauth/device-authorization", Map.of("client_id", program)));
        return new BrowserSignIn(server, conversation, pauses, begun);
    }

    /** Who was asked. */
    public ServerAddress server() {
        return server;
    }

    /** What the owner compares. */
    public String code() {
        return code;
    }

    /** Where the owner answers: at the address that was typed, whatever the server calls itself. */
    public URI page() {
        return server.connect(code);
    }

    /**
     * Waits for the answer.
     *
     * @throws ServerRefused when the owner says no, or nothing in time
     */
    public SignIn await(BooleanSupplier isGivenUp) throws IOException {
        HttpRequest question =
                post(conversation, "/oauth/token", Map.of("grant_type", GRANT, "device_code", deviceCode));
        while (true) {
            pauses.pause(interval);
            if (isGivenUp.getAsBoolean()) {
                throw new InterruptedIOException(Speech.say("server.stopped"));
            }
            try {
                return new SignIn(server, needed(conversation.ask(question), "access_token"));
            } catch (ServerRefused notYet) {
                goOnAfter(notYet);
            }
        }
    }

    private void goOnAfter(ServerRefused answer) throws ServerRefused {
        if (answer.is("slow_down")) {
            interval = interval.plus(SLOWER);
        } else if (!answer.is("authorization_pending")) {
            throw answer;
        }
    }

    private static HttpRequest post(ApiClient conversation, String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return conversation
                .request(path, "POST", BodyPublishers.ofString(body))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .build();
    }

    private static String needed(JsonResponse answer, String field) throws ServerRefused {
        return answer.text(field).orElseThrow(() -> new ServerRefused(200, Speech.say(Refusals.NOT_AN_ISLET)));
    }
}
