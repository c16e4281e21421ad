package org.islet.takeout;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The archive being written: entry by entry, and at the end a list of what is in it with the SHA-256 of each. */
final class TakeoutZip implements AutoCloseable {

    /** As {@code sha256sum --check} reads it. */
    static final String MANIFEST = "manifest.sha256";

    private final ZipOutputStream zip;
    private final StringBuilder manifest = new StringBuilder();

    TakeoutZip(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** The next entry; it is in the list as soon as it is closed, and the next one begins after that. */
    OutputStream entry(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        var digested = new DigestOutputStream(zip, sha256());
        return new FilterOutputStream(digested) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                digested.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                zip.closeEntry();
                manifest.append(HexFormat.of()
                                .formatHex(digested.getMessageDigest().digest()))
                        .append("  ")
                        .append(name)
                        .append('\n');
            }
        };
    }

    void text(String name, String text) throws IOException {
        try (OutputStream out = entry(name)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Writes the list; without it an archive is not whole. */
    void finish() throws IOException {
        zip.putNextEntry(new ZipEntry(MANIFEST));
        zip.write(manifest.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
