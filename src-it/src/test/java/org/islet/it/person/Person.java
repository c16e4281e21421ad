package org.islet.it.person;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;

/** Somebody with an account and a token. */
public record Person(String email, RestCaller rest) {

    private static final int CHUNK = 1 << 20;

    public String accountId() {
        return Json.object(rest.get("accounts/me")).get("id").getAsString();
    }

    public String patientId() {
        return Json.object(rest.get("patients/me")).get("id").getAsString();
    }

    /** Announces, sends in chunks, completes, waits until it is read, and gives what became of it. */
    public JsonObject upload(String fileName, byte[] bytes) {
        return upload(UUID.randomUUID(), fileName, bytes);
    }

    /** The same, with a word that the device is theirs where it was read for somebody else before. */
    public JsonObject uploadTheirOwn(String fileName, byte[] bytes) {
        JsonObject outcome = upload(fileName, bytes);
        return outcome.get("deviceQuestion").getAsBoolean()
                ? Json.object(
                        rest.put("uploads/" + outcome.get("id").getAsString() + "/device", Map.of("isMine", true)))
                : outcome;
    }

    public JsonObject upload(UUID id, String fileName, byte[] bytes) {
        deliver(id, fileName, bytes);
        return rest.awaitRead(id);
    }

    /** The same up to the receipt, which says nothing of what is read. */
    public void deliver(UUID id, String fileName, byte[] bytes) {
        var announced = announce(id, fileName, bytes);
        assertThat(announced.statusCode()).as(announced.body()).isIn(200, 201);
        for (int at = 0; at < bytes.length; at += CHUNK) {
            var chunk = Arrays.copyOfRange(bytes, at, Math.min(at + CHUNK, bytes.length));
            var kept = send(id, at / CHUNK, chunk);
            assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
        }
        var receipt = rest.post("uploads/" + id + "/complete", Map.of());
        assertThat(receipt.statusCode()).as(receipt.body()).isEqualTo(200);
        assertThat(Json.object(receipt).get("sha256").getAsString()).isEqualTo(hex(bytes));
    }

    public HttpResponse<String> announce(UUID id, String fileName, byte[] bytes) {
        return rest.post("uploads", Map.of("id", id, "sha256", hex(bytes), "size", bytes.length, "fileName", fileName));
    }

    public HttpResponse<String> send(UUID id, int number, byte[] chunk) {
        return rest.put("uploads/" + id + "/chunks/" + number, digest(chunk), chunk);
    }

    public HttpResponse<byte[]> pdf(String patient, String report, String from, String to) {
        return rest.download("patients/" + patient + "/reports/" + report + "?format=pdf&from=" + from + "&to=" + to);
    }

    /** These words in the logbook and beside a time that reports leave out, on 2 March 2026. */
    public void writeEverywhere(String words) {
        rest.post("patients/me/logbook", Map.of("at", "2026-03-02T08:00:00Z", "kind", "note", "text", words));
        rest.post(
                "patients/me/exclusions",
                Map.of(
                        "from", "2026-03-02T02:10:00Z",
                        "to", "2026-03-02T02:53:00Z",
                        "reason", "other",
                        "text", words));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(sha256(bytes));
    }

    private static String digest(byte[] bytes) {
        return "sha-256=:" + Base64.getEncoder().encodeToString(sha256(bytes)) + ":";
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
