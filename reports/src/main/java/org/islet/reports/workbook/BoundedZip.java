package org.islet.reports.workbook;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files in a workbook, one after the other, up to as much as any honest one holds. */
final class BoundedZip {

    private static final long MOST_BYTES = 512L << 20;
    private static final long MOST_TIMES_THE_FILE = 100;
    private static final long LEAST = 1L << 20;
    private static final int MOST_FILES = 2000;

    private final byte[] bytes;
    private long left;

    BoundedZip(byte[] bytes) {
        this.bytes = bytes;
        this.left = Math.min(MOST_BYTES, Math.max(LEAST, MOST_TIMES_THE_FILE * bytes.length));
    }

    void each(FileReader reader) throws WorkbookRefused {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int files = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files++;
                if (files > MOST_FILES) {
                    throw WorkbookRefused.tooLarge();
                }
                var content = new Bounded(zip);
                reader.read(entry.getName(), content);
                content.transferTo(OutputStream.nullOutputStream());
            }
        } catch (WorkbookRefused refused) {
            throw refused;
        } catch (IOException | IllegalArgumentException damaged) {
            throw WorkbookRefused.damaged();
        }
    }

    /** Takes one of the files; what it leaves is passed over. */
    interface FileReader {
        void read(String name, InputStream content) throws WorkbookRefused;
    }

    /** Ends with a refusal where it gives more than may be taken. */
    private final class Bounded extends FilterInputStream {

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            return spent(super.read(), 1);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            return spent(read, read);
        }

        private int spent(int read, int count) throws WorkbookRefused {
            left -= Math.max(0, read < 0 ? 0 : count);
            if (left < 0) {
                throw WorkbookRefused.tooLarge();
            }
            return read;
        }

        /** The zip goes on. */
        @Override
        public void close() {}
    }
}
