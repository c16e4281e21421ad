package org.islet.it.people;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

/** The steps of an upload of one chunk, at an address of the interface. */
record Sending(Api api, String address, UUID id) {

    Sending(Api api, String address) {
        this(api, address, UUID.randomUUID());
    }

    Answer announce(byte[] bytes) {
        return announce(bytes, "");
    }

    /** With more fields of the announcement. */
    Answer announce(byte[] bytes, String more) {
        return api.post(
                address,
                "{'id':'" + id + "','sha256':'" + HexFormat.of().formatHex(sha256(bytes)) + "','size':" + bytes.length
                        + ",'fileName':'meter.islet'" + more + "}");
    }

    Answer send(byte[] bytes) {
        return api.putBytes(address + "/" + id + "/chunks/0", bytes);
    }

    Answer complete() {
        return api.post(address + "/" + id + "/complete", "{}");
    }

    Answer outcome() {
        return api.get(address + "/" + id);
    }

    /** All steps; the receipt. */
    Answer all(byte[] bytes) {
        Person.expect(201, announce(bytes));
        Person.expect(200, send(bytes));
        return Person.expect(200, complete());
    }

    static String digest(byte[] bytes) {
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
