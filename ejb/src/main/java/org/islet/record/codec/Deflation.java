package org.islet.record.codec;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Bytes the archive itself wrote, made smaller and back. */
public final class Deflation {

    private Deflation() {}

    public static byte[] deflate(byte[] bytes) {
        var smaller = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(smaller)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return smaller.toByteArray();
    }

    public static byte[] inflate(byte[] bytes) {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("A chunk of the archive is damaged", e);
        }
    }
}
