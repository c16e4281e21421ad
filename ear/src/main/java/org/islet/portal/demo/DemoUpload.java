package org.islet.portal.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.islet.devices.simulator.SimulatedUpload;

/** One upload by the book: announce, send chunks, complete, wait until it is decoded. May be repeated at any point. */
final class DemoUpload {

    private static final int CHUNK = 1 << 20;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);
    private static final int MOST_LOOKS = 1000;

    private final RestClient owner;
    private final SimulatedUpload upload;
    private final String path;
    private final String id;

    DemoUpload(RestClient owner, String email, SimulatedUpload upload) {
        this.owner = owner;
        this.upload = upload;
        id = UUID.nameUUIDFromBytes(
                        (email + "/" + upload.fileName() + "/" + hash(upload.bytes())).getBytes(StandardCharsets.UTF_8))
                .toString();
        path = "uploads/" + id;
    }

    void send() throws IOException, InterruptedException, DemoFailed {
        byte[] bytes = upload.bytes();
        RestClient.Answer announced = owner.post(
                        "uploads",
                        Map.of("id", id, "sha256", hash(bytes), "size", bytes.length, "fileName", upload.fileName()))
                .orFail("announcing " + upload.fileName());
        if (announced.body().path("state").asText().equals("STARTED")) {
            for (int number = 0; number * CHUNK < bytes.length; number++) {
                byte[] chunk = Arrays.copyOfRange(bytes, number * CHUNK, Math.min(bytes.length, (number + 1) * CHUNK));
                owner.put(path + "/chunks/" + number, chunk, digest(chunk)).orFail("sending " + upload.fileName());
            }
            owner.post(path + "/complete").orFail("completing " + upload.fileName());
        }
        waitUntilDecoded();
    }

    private void waitUntilDecoded() throws IOException, InterruptedException, DemoFailed {
        for (int look = 0; look < MOST_LOOKS; look++) {
            String state = owner.get(path)
                    .orFail("looking at " + upload.fileName())
                    .body()
                    .path("state")
                    .asText();
            if (state.equals("DECODED")) {
                return;
            }
            if (state.equals("UNREADABLE")) {
                throw new DemoFailed("the portal cannot read " + upload.fileName());
            }
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        }
        throw new DemoFailed("the portal still has not decoded " + upload.fileName());
    }

    private static String digest(byte[] bytes) {
        return "sha-256=:" + Base64.getEncoder().encodeToString(sha256(bytes)) + ":";
    }

    private static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(sha256(bytes));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
