package org.islet.devices.protocol.zip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.islet.devices.capture.CapturePart;

/** The one file in a gzip (RFC 1952). One that is cut off or damaged is not read in part: nothing says where it broke. */
final class GzipFile implements PackedFile {

    private static final int HEAD = 64 * 1024;

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

    /** As much of the beginning as can be unpacked: of a long file only the beginning is here. */
    static CapturePart head(CapturePart file) {
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
