package org.islet.uploader.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IconFilesTest {

    @Test
    void thereIsOneForEachSystem(@TempDir Path folder) throws IOException {
        IconFiles.main(new String[] {folder.resolve("icons").toString()});

        assertThat(folder.resolve("icons")).isDirectoryContaining("glob:**.png");
        assertThat(folder.resolve("icons")).isDirectoryContaining("glob:**.ico");
        assertThat(folder.resolve("icons")).isDirectoryContaining("glob:**.icns");
    }

    @Test
    void anIconOfWindowsSaysWhereEachOfItsPicturesLies() throws IOException {
        byte[] icon = IconFiles.ico();
        ByteBuffer head = ByteBuffer.wrap(icon).order(ByteOrder.LITTLE_ENDIAN);

        List<Integer> widths = new ArrayList<>();
        for (int entry = 6; entry < 6 + 16 * head.getShort(4); entry += 16) {
            widths.add(width(icon, head.getInt(entry + 12), head.getInt(entry + 8)));
        }

        assertThat(widths).containsExactly(16, 32, 48, 256);
    }

    @Test
    void anIconOfMacosIsAChainOfPicturesUpToItsEnd() throws IOException {
        byte[] icon = IconFiles.icns();
        ByteBuffer pieces = ByteBuffer.wrap(icon);
        assertThat(letters(icon, 0)).isEqualTo("icns");
        assertThat(pieces.getInt(4)).isEqualTo(icon.length);

        List<String> found = new ArrayList<>();
        for (int at = 8; at < icon.length; at += pieces.getInt(at + 4)) {
            found.add(letters(icon, at) + " " + width(icon, at + 8, pieces.getInt(at + 4) - 8));
        }

        assertThat(found).containsExactly("ic07 128", "ic08 256", "ic09 512");
    }

    private static String letters(byte[] bytes, int at) {
        return new String(bytes, at, 4, StandardCharsets.US_ASCII);
    }

    private static int width(byte[] bytes, int at, int length) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes, at, length)).getWidth();
    }
}
