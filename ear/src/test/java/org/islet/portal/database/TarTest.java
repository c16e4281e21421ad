package org.islet.portal.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TarTest {

    @TempDir
    private Path into;

    @Test
    void filesFoldersAndLinksComeOutAsTheyWentIn() throws IOException {
        var archive = archive(
                entry("bin/", '5', "", ""), entry("bin/run", '0', "", "hello"), entry("bin/go", '2', "run", ""));

        Tar.unpack(new ByteArrayInputStream(archive), into);

        assertThat(into.resolve("bin/run")).hasContent("hello").isExecutable();
        assertThat(into.resolve("bin/go")).isSymbolicLink().hasContent("hello");
    }

    @Test
    void nothingIsWrittenOutside() {
        assertThatThrownBy(() -> unpack(entry("../evil", '0', "", "x"))).hasMessageContaining("outside");
        assertThatThrownBy(() -> unpack(entry("link", '2', "../../etc", ""))).hasMessageContaining("outside");
        assertThat(into.resolveSibling("evil")).doesNotExist();
    }

    @Test
    void aCutArchiveIsSaid() throws IOException {
        var whole = archive(entry("file", '0', "", "a".repeat(2000)));
        var cut = java.util.Arrays.copyOf(whole, 1000);

        assertThatThrownBy(() -> Tar.unpack(new ByteArrayInputStream(cut), into))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Truncated");
    }

    @Test
    void whatIsNotExpectedIsRefused() {
        assertThatThrownBy(() -> unpack(entry("device", '3', "", ""))).hasMessageContaining("type");
    }

    private void unpack(byte[] entry) throws IOException {
        Tar.unpack(new ByteArrayInputStream(archive(entry)), into);
    }

    private static byte[] archive(byte[]... entries) throws IOException {
        var out = new ByteArrayOutputStream();
        for (var entry : entries) {
            out.write(entry);
        }
        out.write(new byte[1024]);
        return out.toByteArray();
    }

    private static byte[] entry(String name, char type, String link, String content) {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        var entry = new byte[512 + (bytes.length + 511) / 512 * 512];
        put(entry, 0, name);
        put(entry, 100, "0000755");
        put(entry, 124, "%011o".formatted(bytes.length));
        entry[156] = (byte) type;
        put(entry, 157, link);
        put(entry, 148, "%06o".formatted(sum(entry)));
        System.arraycopy(bytes, 0, entry, 512, bytes.length);
        return entry;
    }

    /** Of a header, whose own place counts as eight spaces. */
    private static int sum(byte[] header) {
        int sum = 8 * ' ';
        for (int i = 0; i < 512; i++) {
            sum += header[i];
        }
        return sum;
    }

    private static void put(byte[] entry, int at, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, entry, at, bytes.length);
    }
}
