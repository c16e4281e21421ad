package org.islet.it.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.islet.it.person.ClarityFile;
import org.islet.it.person.Json;
import org.islet.it.person.Person;
import org.islet.it.portal.Portal;

/**
 * A patient's program: a file a day of the calendar, sent again with the same id until there is a receipt, whatever is
 * answered meanwhile; sometimes it is killed in the middle of sending.
 */
final class Client {

    private static final long PAUSE_NANOS = 250_000_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    private static final int ONE_OF_SO_MANY_IS_ABANDONED = 4;

    /** A file that waits for its receipt, or has it. */
    record Sent(UUID id, byte[] bytes) {}

    private final Person person;
    private final Portal portal;
    private final Random random;
    private final History history;
    private final List<Sent> receipted = new ArrayList<>();

    Client(Person person, Portal portal, Random random, History history) {
        this.person = person;
        this.portal = portal;
        this.random = random;
        this.history = history;
    }

    Person person() {
        return person;
    }

    /** Every file with a receipt: a day each, one behind the other. */
    List<Sent> receipted() {
        return receipted;
    }

    LocalDate firstDay() {
        return FIRST_DAY;
    }

    /** One file after the other; the last one begun gets its receipt, too. After a broken promise it tries no more. */
    void sendWhile(BooleanSupplier isTime) {
        while (isTime.getAsBoolean()) {
            var next = new Sent(UUID.randomUUID(), ClarityFile.of(FIRST_DAY.plusDays(receipted.size()), 1));
            while (!isReceipted(next)) {
                if (history.isBroken()) {
                    return;
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
            receipted.add(next);
            history.receipt();
        }
    }

    private boolean isReceipted(Sent file) {
        if (status(() -> person.rest()
                                .post(
                                        "uploads",
                                        Map.of(
                                                "id",
                                                file.id(),
                                                "sha256",
                                                sha256(file.bytes()),
                                                "size",
                                                file.bytes().length,
                                                "fileName",
                                                "day.csv")))
                        / 100
                != 2) {
            return false;
        }
        if (random.nextInt(ONE_OF_SO_MANY_IS_ABANDONED) == 0) {
            abandon(file);
            return false;
        }
        return status(() -> person.rest().put("uploads/" + file.id() + "/chunks/0", digest(file.bytes()), file.bytes()))
                                / 100
                        == 2
                && isReceipt(file);
    }

    private boolean isReceipt(Sent file) {
        HttpResponse<String> answer = answer(() -> person.rest().post("uploads/" + file.id() + "/complete", Map.of()));
        if (answer == null || answer.statusCode() != 200) {
            return false;
        }
        if (!Json.object(answer).get("sha256").getAsString().equals(sha256(file.bytes()))) {
            history.violation("a receipt for other bytes: " + file.id());
        }
        return true;
    }

    private int status(Supplier<HttpResponse<String>> request) {
        HttpResponse<String> answer = answer(request);
        return answer == null ? 0 : answer.statusCode();
    }

    /** What a portal in trouble may answer: to try again. That the client were wrong, it may not say. */
    private HttpResponse<String> answer(Supplier<HttpResponse<String>> request) {
        try {
            HttpResponse<String> answer = request.get();
            history.met("" + answer.statusCode());
            boolean isFinal = answer.statusCode() / 100 == 4 && answer.statusCode() != 429;
            if (isFinal || answer.statusCode() == 500) {
                history.violation(
                        answer.statusCode() + " to " + answer.request().method() + ": " + answer.body());
            }
            return answer;
        } catch (UncheckedIOException broken) {
            history.met(broken.getCause().getClass().getSimpleName());
            return null;
        }
    }

    /** Half a chunk, and then nothing more: as if the program had been killed. */
    private void abandon(Sent file) {
        history.abandoned();
        try (var socket = new Socket("127.0.0.1", portal.url().getPort())) {
            var head = "PUT /api/v1/uploads/" + file.id() + "/chunks/0 HTTP/1.1\r\nHost: 127.0.0.1:"
                    + portal.url().getPort() + "\r\nAuthorization: Bearer "
                    + person.rest().token() + "\r\nContent-Type: application/octet-stream\r\nContent-Digest: "
                    + digest(file.bytes()) + "\r\nContent-Length: " + file.bytes().length + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(file.bytes(), 0, file.bytes().length / 2);
        } catch (IOException broken) {
            history.met(broken.getClass().getSimpleName());
        }
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(hash(bytes));
    }

    private static String digest(byte[] bytes) {
        return "sha-256=:" + Base64.getEncoder().encodeToString(hash(bytes)) + ":";
    }

    private static byte[] hash(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
