package org.islet.it.upload;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.islet.it.person.Json;
import org.islet.it.person.RestCaller;

/** The upload protocol, a step at a time. */
record Steps(RestCaller rest) {

    HttpResponse<String> announce(UUID id, byte[] bytes) {
        return announce(id, bytes, Map.of());
    }

    HttpResponse<String> announce(UUID id, byte[] bytes, Map<String, ?> more) {
        Map<String, Object> announcement = new HashMap<>(more);
        announcement.put("id", id);
        announcement.put("sha256", HexFormat.of().formatHex(sha256(bytes)));
        announcement.putIfAbsent("size", bytes.length);
        announcement.put("fileName", "export.csv");
        return rest.post("uploads", announcement);
    }

    HttpResponse<String> send(UUID id, int number, byte[] chunk) {
        return sendAs(id, number, chunk, chunk);
    }

    /** With the digest of other bytes. */
    HttpResponse<String> sendAs(UUID id, int number, byte[] chunk, byte[] digested) {
        var digest = "sha-256=:" + Base64.getEncoder().encodeToString(sha256(digested)) + ":";
        return rest.put("uploads/" + id + "/chunks/" + number, digest, chunk);
    }

    HttpResponse<String> complete(UUID id) {
        return rest.post("uploads/" + id + "/complete", Map.of());
    }

    JsonObject outcome(UUID id) {
        return Json.object(rest.get("uploads/" + id));
    }

    List<Integer> chunksOf(UUID id) {
        JsonArray chunks = outcome(id).getAsJsonArray("chunks");
        return StreamSupport.stream(chunks.spliterator(), false)
                .map(number -> number.getAsInt())
                .toList();
    }

    /** All steps with the bytes cut in so many pieces; gives what became of it. */
    JsonObject upload(byte[] bytes, int pieces, Map<String, ?> more) {
        var id = UUID.randomUUID();
        announce(id, bytes, more);
        for (int n = 0; n < pieces; n++) {
            send(id, n, piece(bytes, n, pieces));
        }
        complete(id);
        return rest.awaitRead(id);
    }

    static byte[] piece(byte[] bytes, int number, int pieces) {
        return Arrays.copyOfRange(bytes, (int) ((long) bytes.length * number / pieces), (int)
                ((long) bytes.length * (number + 1) / pieces));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
