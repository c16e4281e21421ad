package org.islet.devices.protocol.zip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.phrase.Phrase;

/** The one file in a gzip (RFC 1952). One that is cut off or damaged is not read in part: nothing says where it broke. */
final class GzipFile implements PackedFile {

    private static final int HEAD = 64 * 1024;

    /** What Java's reader goes one call deeper for, each time: millions of empty pieces would exhaust its stack. */
    private static final int MOST_PIECES = 100;

    private final CapturePart packed;
    private final int size;

    private GzipFile(CapturePart packed, int size) {
        this.packed = packed;
        this.size = size;
    }

    static boolean isOne(CapturePart file) {
        byte[] bytes = file.bytes();
        return bytes.length > 2 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B && bytes[2] == 8;
    }

    /** Whether no more pieces can begin in it than an export has; by chance the three bytes come once in 16 MiB. */
    private static boolean isOfFewPieces(CapturePart file) {
        byte[] bytes = file.bytes();
        int pieces = 0;
        for (int i = 0; i < bytes.length - 2 && pieces <= MOST_PIECES; i++) {
            if (bytes[i] == 0x1F && bytes[i + 1] == (byte) 0x8B && bytes[i + 2] == 8) {
                pieces++;
            }
        }
        return pieces <= MOST_PIECES;
    }

    /** As much of the beginning as can be unpacked: of a long file only the beginning is here. */
    static CapturePart head(CapturePart file) {
        if (!isOfFewPieces(file)) {
            return part(file, new byte[0]);
        }
        byte[] head = new byte[HEAD];
        int length = 0;
        try (InputStream content = unpacked(file)) {
            int read = content.read(head);
            while (read > 0) {
                length += read;
                read = content.read(head, length, HEAD - length);
            }
        } catch (IOException cutOff) {
            return part(file, Arrays.copyOf(head, length));
        }
        return part(file, Arrays.copyOf(head, length));
    }

    static GzipFile open(CapturePart file) throws ZipRefused {
        if (!isOfFewPieces(file)) {
            throw new ZipRefused(Phrase.of("zip.files", MOST_PIECES));
        }
        try (InputStream content = unpacked(file)) {
            return new GzipFile(file, Unpacking.size(content, Unpacking.most(file)));
        } catch (ZipRefused refused) {
            throw refused;
        } catch (IOException damaged) {
            return new GzipFile(file, -1);
        }
    }

    @Override
    public void each(EntryReader reader) throws DamagedZip {
        if (size < 0) {
            throw new DamagedZip(0);
        }
        byte[] content;
        try (InputStream unpacked = unpacked(packed)) {
            content = unpacked.readNBytes(size);
        } catch (IOException damaged) {
            throw new DamagedZip(0);
        }
        reader.read(part(packed, content));
    }

    private static InputStream unpacked(CapturePart file) throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(file.bytes()));
    }

    private static CapturePart part(CapturePart packed, byte[] content) {
        return new CapturePart(packed.kind(), packed.name(), content, packed.file(), 0);
    }
}
