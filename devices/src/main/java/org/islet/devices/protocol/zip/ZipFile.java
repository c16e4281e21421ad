package org.islet.devices.protocol.zip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.islet.devices.capture.CapturePart;

/** The files in a zip, one at a time; a bomb is refused before anything of it is kept. */
public final class ZipFile {

    static final int MOST_ENTRIES = 100;
    static final long MOST_BYTES = 100L << 20;
    static final long MOST_TIMES_THE_ARCHIVE = 100;

    private static final int HEAD = 16 * 1024;
    private static final int BUFFER = 64 * 1024;

    private final CapturePart archive;

    private ZipFile(CapturePart archive) {
        this.archive = archive;
    }

    public static boolean isOne(CapturePart file) {
        byte[] bytes = file.bytes();
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /** The beginnings of the files in a zip, or the file itself where it is none; for recognising it. */
    public static List<CapturePart> firstEntries(CapturePart file) {
        if (!isOne(file)) {
            return List.of(file);
        }
        List<CapturePart> entries = new ArrayList<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null && entries.size() < MOST_ENTRIES) {
                if (!entry.isDirectory()) {
                    entries.add(part(file, entries.size(), entry.getName(), zip.readNBytes(HEAD)));
                }
                entry = entry.getCompressedSize() > MOST_BYTES ? null : zip.getNextEntry();
            }
        } catch (IOException | IllegalArgumentException damaged) {
            return entries;
        }
        return entries;
    }

    /** Inflates the whole archive once, keeping nothing. */
    public static ZipFile open(CapturePart file) throws ZipRefused {
        long most = Math.min(MOST_BYTES, MOST_TIMES_THE_ARCHIVE * file.bytes().length);
        long total = 0;
        int entries = 0;
        byte[] buffer = new byte[BUFFER];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
            while (zip.getNextEntry() != null) {
                entries++;
                if (entries > MOST_ENTRIES) {
                    throw new ZipRefused("it holds more than " + MOST_ENTRIES + " files");
                }
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    total += read;
                    if (total > most) {
                        throw new ZipRefused("it unpacks to more than " + MOST_TIMES_THE_ARCHIVE
                                + " times its size, or more than " + (MOST_BYTES >> 20) + " MiB");
                    }
                }
            }
        } catch (ZipRefused refused) {
            throw refused;
        } catch (IOException | IllegalArgumentException damaged) {
            return new ZipFile(file); // what comes before the damage is read all the same
        }
        return new ZipFile(file);
    }

    /** Each file in turn, as a file of its own: they are counted on from the archive's place. */
    public void each(EntryReader reader) throws DamagedZip {
        int index = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    reader.read(part(archive, index, entry.getName(), zip.readAllBytes()));
                    index++;
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new DamagedZip(index);
        }
    }

    private static CapturePart part(CapturePart archive, int index, String name, byte[] bytes) {
        return new CapturePart(archive.kind(), name, bytes, archive.file() + index, 0);
    }

    /** Takes one file of the archive. */
    public interface EntryReader {
        void read(CapturePart entry);
    }
}
