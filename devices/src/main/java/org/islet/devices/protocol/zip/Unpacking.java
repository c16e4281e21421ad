package org.islet.devices.protocol.zip;

import java.io.IOException;
import java.io.InputStream;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.phrase.Phrase;

/** How much a packed file may become: more than any honest export, and less than the memory there is. */
final class Unpacking {

    private static final long MOST_BYTES = 100L << 20;
    private static final long MOST_TIMES_THE_FILE = 100;

    /** One file is in memory at a time, and with what reads it that is all the memory a decoder may take. */
    private static final int MOST_BYTES_OF_AN_ENTRY = 48 << 20;

    private static final int BUFFER = 64 * 1024;

    private Unpacking() {}

    /** Of all that a file holds, in bytes. */
    static long most(CapturePart file) {
        return Math.min(MOST_BYTES, MOST_TIMES_THE_FILE * file.bytes().length);
    }

    /** Inflates to the end and keeps nothing. */
    static int size(InputStream entry, long most) throws IOException {
        byte[] buffer = new byte[BUFFER];
        int size = 0;
        for (int read = entry.read(buffer); read >= 0; read = entry.read(buffer)) {
            size += read;
            if (size > most) {
                throw new ZipRefused(Phrase.of("zip.size", MOST_TIMES_THE_FILE, MOST_BYTES >> 20));
            }
            if (size > MOST_BYTES_OF_AN_ENTRY) {
                throw new ZipRefused(Phrase.of("zip.file-size", MOST_BYTES_OF_AN_ENTRY >> 20));
            }
        }
        return size;
    }
}
