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

    private static final byte[] NAME = "/ID".getBytes(StandardCharsets.US_ASCII);

    private ContentId() {}

    /** Writes it into the file, in place of the one there is. */
    static byte[] writtenInto(byte[] pdf) {
        int[] place = place(pdf);
        byte[] digits = digits(pdf, place);
        int next = 0;
        for (int i = place[0]; i < place[1]; i++) {
            if (isHex(pdf[i])) {
                pdf[i] = digits[next++ % DIGITS];
            }
        }
        return pdf;
    }

    /** The file is only read: it may be a stranger's, and large. */
    static boolean holds(byte[] pdf) {
        int[] place = place(pdf);
        byte[] digits = digits(pdf, place);
        int next = 0;
        for (int i = place[0]; i < place[1]; i++) {
            if (isHex(pdf[i]) && pdf[i] != digits[next++ % DIGITS]) {
                return false;
            }
        }
        return next > 0;
    }

    /** The digest of the file, with zeros where the identifier stands. */
    private static byte[] digits(byte[] pdf, int[] place) {
        MessageDigest digest = sha256();
        digest.update(pdf, 0, place[0]);
        for (int i = place[0]; i < place[1]; i++) {
            digest.update(isHex(pdf[i]) ? (byte) '0' : pdf[i]);
        }
        digest.update(pdf, place[1], pdf.length - place[1]);
        return HexFormat.of().formatHex(digest.digest()).getBytes(StandardCharsets.US_ASCII);
    }

    /** Where it stands in the file, whose end names it; nowhere in one that has none. */
    private static int[] place(byte[] pdf) {
        for (int id = pdf.length - NAME.length; id >= 0; id--) {
            if (Arrays.equals(pdf, id, id + NAME.length, NAME, 0, NAME.length)) {
                int open = indexOf(pdf, '[', id);
                int close = open < 0 ? -1 : indexOf(pdf, ']', open);
                return close < 0 ? new int[] {0, 0} : new int[] {open, close};
            }
        }
        return new int[] {0, 0};
    }

    private static int indexOf(byte[] pdf, char letter, int from) {
        for (int i = from; i < pdf.length; i++) {
            if (pdf[i] == letter) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isHex(byte letter) {
        return Character.digit(letter, 16) >= 0;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
