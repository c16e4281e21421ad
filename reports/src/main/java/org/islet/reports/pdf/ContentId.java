package org.islet.reports.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The identifier of a PDF, which is random by default; ours is the digest of the file, so equal reports are equal files,
 * and a file that was changed since no longer has its own.
 */
final class ContentId {

    private static final int DIGITS = 32;

    private ContentId() {}

    /** Writes it into the file, in place of the one there is. */
    static byte[] writtenInto(byte[] pdf) {
        int[] place = place(pdf);
        for (int i = place[0]; i < place[1]; i++) {
            pdf[i] = isHex(pdf[i]) ? (byte) '0' : pdf[i];
        }
        byte[] digest = HexFormat.of().formatHex(sha256(pdf)).getBytes(StandardCharsets.US_ASCII);
        int next = 0;
        for (int i = place[0]; i < place[1]; i++) {
            if (pdf[i] == '0') {
                pdf[i] = digest[next++ % DIGITS];
            }
        }
        return pdf;
    }

    static boolean holds(byte[] pdf) {
        int[] place = place(pdf);
        return place[0] < place[1] && Arrays.equals(writtenInto(pdf.clone()), pdf);
    }

    /** Where it stands in the file; nowhere in one that has none. */
    private static int[] place(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        int id = text.lastIndexOf("/ID");
        int open = id < 0 ? -1 : text.indexOf('[', id);
        int close = open < 0 ? -1 : text.indexOf(']', open);
        return close < 0 ? new int[] {0, 0} : new int[] {open, close};
    }

    private static boolean isHex(byte letter) {
        return Character.digit(letter, 16) >= 0;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
