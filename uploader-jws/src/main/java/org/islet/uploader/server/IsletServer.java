package org.islet.uploader.server;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.islet.devices.capture.Cursor;
import org.islet.devices.decode.DecodeOptions.DateOrder;
import org.islet.devices.upload.UploadManifest;
import org.islet.devices.upload.UploadReceipt;
import org.islet.devices.upload.UploadState;
import org.islet.uploader.language.Speech;

/** The server's upload door: announce, send in chunks, complete, ask what became of it. Every step may be repeated. */
public final class IsletServer {

    private static final String UPLOADS = "/uploads";
    private static final String CURRENT_TOKEN = "/tokens/current";

    private final SignIn signIn;
    private final ApiClient conversation;

    public IsletServer(SignIn signIn, RetryDelay pauses) {
        this.signIn = signIn;
        this.conversation = new ApiClient(signIn.server(), Optional.of(signIn.token()), pauses);
    }

    /** Whose account this token speaks for, if this server is one of ours; tried once, for a person is waiting. */
    public Account account() throws IOException {
        JsonResponse answer = conversation.askOnce(get(CURRENT_TOKEN));
        String name = answer.text("givenName").orElse("") + " "
                + answer.text("familyName")
                        .orElseThrow(() -> new ServerRefused(200, Speech.say(Refusals.NOT_AN_ISLET)));
        return new Account(
                signIn,
                answer.text("patient").map(UUID::fromString),
                name.strip(),
                ProgramVersion.newer(answer.text("uploader"), ProgramVersion.ofThisProgram()));
    }

    /** How far a device was read before for the person whose token this is; tried once, for a person is waiting. */
    public Cursor readSoFar(String family, String serial) throws IOException {
        JsonResponse answer = conversation.askOnce(conversation
                .request(
                        UPLOADS + "/earlier-reading",
                        "POST",
                        BodyPublishers.ofString(JSON.std.asString(Map.of("family", family, "serial", serial))))
                .header("Content-Type", "application/json")
                .build());
        return answer.text("cursor").map(Cursor::new).orElse(Cursor.START);
    }

    /**
     * Announces an upload.
     *
     * @return the chunks that are at the server already; empty when the server has the whole
     */
    Optional<List<Integer>> announce(UploadManifest manifest) throws IOException {
        JsonResponse answer = conversation.ask(conversation
                .request(UPLOADS, "POST", BodyPublishers.ofString(json(manifest)))
                .header("Content-Type", "application/json")
                .build());
        return outcome(answer).state() == UploadState.STARTED
                ? Optional.of(answer.numbers("chunks"))
                : Optional.empty();
    }

    void send(UUID upload, Chunk chunk) throws IOException {
        conversation.ask(conversation
                .request(path(upload) + "/chunks/" + chunk.number(), "PUT", BodyPublishers.ofByteArray(chunk.bytes()))
                .header("Content-Type", "application/octet-stream")
                .header("Content-Digest", chunk.digest())
                .build());
    }

    /** @throws ServerRefused also when the receipt is not for these bytes */
    UploadReceipt complete(UploadManifest manifest) throws IOException {
        JsonResponse answer = conversation.ask(conversation
                .request(path(manifest.id()) + "/complete", "POST", BodyPublishers.noBody())
                .build());
        boolean isOurs = answer.text("sha256").filter(manifest.sha256()::equals).isPresent();
        if (!isOurs) {
            throw new ServerRefused(200, Speech.say("server.other-receipt"));
        }
        return new UploadReceipt(manifest.id(), manifest.sha256(), manifest.size(), receivedAt(answer));
    }

    public UploadOutcome outcome(UUID upload) throws IOException {
        return outcome(conversation.ask(get(path(upload))));
    }

    /** Says how the dates of a file are written, and asks for it to be read again from the bytes the server has. */
    public UploadOutcome answer(UUID upload, DateOrder order) throws IOException {
        return put(path(upload) + "/date-order", Map.of("dateOrder", order.name()));
    }

    /** Says that a device last read for somebody else is this person's now, and asks for the reading to be added. */
    public UploadOutcome deviceIsMine(UUID upload) throws IOException {
        return put(path(upload) + "/device", Map.of("isMine", true));
    }

    private UploadOutcome put(String path, Map<String, ?> answer) throws IOException {
        return outcome(conversation.ask(conversation
                .request(path, "PUT", BodyPublishers.ofString(JSON.std.asString(answer)))
                .header("Content-Type", "application/json")
                .build()));
    }

    private HttpRequest get(String path) {
        return conversation.request(path, "GET", BodyPublishers.noBody()).build();
    }

    private static String path(UUID upload) {
        return UPLOADS + "/" + upload;
    }

    private static Instant receivedAt(JsonResponse receipt) throws ServerRefused {
        try {
            return Instant.parse(receipt.text("receivedAt").orElse(""));
        } catch (DateTimeParseException e) {
            throw new ServerRefused(200, Speech.say("server.receipt-time"));
        }
    }

    private static UploadOutcome outcome(JsonResponse answer) throws ServerRefused {
        return new UploadOutcome(
                state(answer),
                answer.number("newEvents").orElse(0),
                answer.number("alreadyThere").orElse(0),
                answer.number("replaced").orElse(0),
                answer.objects("problems").stream().map(IsletServer::problem).toList(),
                answer.number("allProblems").orElse(answer.objects("problems").size()),
                answer.isTrue("deviceQuestion"));
    }

    private static UploadState state(JsonResponse answer) throws ServerRefused {
        for (UploadState state : UploadState.values()) {
            if (answer.text("state").filter(state.name()::equalsIgnoreCase).isPresent()) {
                return state;
            }
        }
        throw new ServerRefused(200, Speech.say(Refusals.NOT_AN_ISLET));
    }

    private static String problem(JsonResponse problem) {
        String message = problem.text("message").orElse("");
        return problem.text("place").map(place -> place + ": " + message).orElse(message);
    }

    private static String json(UploadManifest manifest) throws IOException {
        var json = JSON.std
                .composeString()
                .startObject()
                .put("id", manifest.id().toString())
                .put("sha256", manifest.sha256())
                .put("size", manifest.size())
                .put("fileName", manifest.fileName());
        if (manifest.family().isPresent()) {
            json.put("family", manifest.family().get());
        }
        if (manifest.readFor().isPresent()) {
            json.put("readFor", manifest.readFor().get().toString());
        }
        return json.end().finish();
    }
}
