package org.islet.devices.protocol.zip;

import java.util.List;
import org.islet.devices.capture.CapturePart;

/** A file that holds others. Each of them is read as if it had been given by itself. */
public sealed interface PackedFile permits ZipFile, GzipFile {

    static boolean isOne(CapturePart file) {
        return ZipFile.isOne(file) || GzipFile.isOne(file);
    }

    /** The beginnings of the files in it, or the file itself where it holds none; for recognising it. */
    static List<CapturePart> firstEntries(CapturePart file) {
        if (ZipFile.isOne(file)) {
            return ZipFile.firstEntries(file);
        }
        return List.of(GzipFile.isOne(file) ? GzipFile.head(file) : file);
    }

    /** Inflates the whole once, keeping nothing. */
    static PackedFile open(CapturePart file) throws ZipRefused {
        return GzipFile.isOne(file) ? GzipFile.open(file) : ZipFile.open(file);
    }

    /** Each file in turn, as a file of its own: they are counted on from the packed file's place. */
    void each(EntryReader reader) throws DamagedZip;

    /** Takes one of the files. */
    interface EntryReader {
        void read(CapturePart entry);
    }
}
