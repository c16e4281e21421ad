package org.islet.devices.protocol.zip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.phrase.Phrase;

/** The files in a zip, one at a time; a bomb is refused before anything of it is kept. */
final class ZipFile implements PackedFile {

    static final int MOST_ENTRIES = 100;
    private static final int HEAD = 16 * 1024;

    private final CapturePart archive;
    private final List<Integer> sizes;

    /** @param sizes of the files and folders in turn, as far as the archive could be read */
    private ZipFile(CapturePart archive, List<Integer> sizes) {
        this.archive = archive;
        this.sizes = sizes;
    }

    static boolean isOne(CapturePart file) {
        byte[] bytes = file.bytes();
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    static List<CapturePart> firstEntries(CapturePart file) {
        List<CapturePart> entries = new ArrayList<>();
        long left = Unpacking.most(file);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null && entries.size() < MOST_ENTRIES) {
                if (!entry.isDirectory()) {
                    entries.add(part(file, entries.size(), entry.getName(), zip.readNBytes(HEAD)));
                }
                left -= HEAD + zip.skip(left);
                entry = left > 0 ? zip.getNextEntry() : null; // which unpacks what is left of this one
            }
        } catch (IOException | IllegalArgumentException damaged) {
            return entries;
        }
        return entries;
    }

    static ZipFile open(CapturePart file) throws ZipRefused {
        List<Integer> sizes = new ArrayList<>();
        long left = Unpacking.most(file);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
            while (zip.getNextEntry() != null) {
                if (sizes.size() == MOST_ENTRIES) {
                    throw new ZipRefused(Phrase.of("zip.files", MOST_ENTRIES));
                }
                int size = Unpacking.size(zip, left);
                left -= size;
                sizes.add(size);
            }
        } catch (ZipRefused refused) {
            throw refused;
        } catch (IOException | IllegalArgumentException damaged) {
            return new ZipFile(file, sizes); // what comes before the damage is read all the same
        }
        return new ZipFile(file, sizes);
    }

    @Override
    public void each(EntryReader reader) throws DamagedZip {
        int index = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive.bytes()))) {
            for (int size : sizes) {
                ZipEntry entry = zip.getNextEntry();
                if (entry != null && !entry.isDirectory()) {
                    byte[] content = new byte[size];
                    zip.readNBytes(content, 0, size);
                    reader.read(part(archive, index, entry.getName(), content));
                    index++;
                }
            }
            if (zip.getNextEntry() != null) {
                throw new DamagedZip(index);
            }
        } catch (DamagedZip damaged) {
            throw damaged;
        } catch (IOException | IllegalArgumentException damaged) {
            throw new DamagedZip(index);
        }
    }

    private static CapturePart part(CapturePart archive, int index, String name, byte[] bytes) {
        return new CapturePart(archive.kind(), name, bytes, archive.file() + index, 0);
    }
}
