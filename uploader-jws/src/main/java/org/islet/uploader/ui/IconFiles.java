package org.islet.uploader.ui;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/** Islet's mark as files, as the installers of each system want it: {@code IconFiles FOLDER}. */
public final class IconFiles {

    /** Of an icon of Windows (ICO), whose pictures may be PNG since Windows Vista; a size of 256 is written as 0. */
    private static final List<Integer> OF_WINDOWS = List.of(16, 32, 48, 256);

    private static final int ICO_HEAD = 6;
    private static final int ICO_ENTRY = 16;

    /** Of an icon of macOS (ICNS): a PNG of each of these sizes under its four letters. */
    private static final Map<String, Integer> OF_MACOS = new TreeMap<>(Map.of("ic07", 128, "ic08", 256, "ic09", 512));

    private static final int ICNS_HEAD = 8;

    private IconFiles() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Files.write(folder.resolve("islet-uploader.png"), png(256));
        Files.write(folder.resolve("islet-uploader.ico"), ico());
        Files.write(folder.resolve("islet-uploader.icns"), icns());
    }

    private static byte[] png(int size) throws IOException {
        BufferedImage image = Logo.image(size);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    /** Head, an entry a picture, then the pictures; numbers least significant byte first. */
    static byte[] ico() throws IOException {
        var pictures = new ByteArrayOutputStream();
        ByteBuffer heads =
                ByteBuffer.allocate(ICO_HEAD + ICO_ENTRY * OF_WINDOWS.size()).order(ByteOrder.LITTLE_ENDIAN);
        heads.putShort((short) 0).putShort((short) 1).putShort((short) OF_WINDOWS.size());
        for (int size : OF_WINDOWS) {
            byte[] picture = png(size);
            heads.put((byte) size).put((byte) size).putShort((short) 0);
            heads.putShort((short) 1).putShort((short) 32);
            heads.putInt(picture.length).putInt(heads.capacity() + pictures.size());
            pictures.write(picture);
        }
        var all = new ByteArrayOutputStream();
        all.write(heads.array());
        pictures.writeTo(all);
        return all.toByteArray();
    }

    /** Letters and length before each piece, those of the whole included; numbers most significant byte first. */
    static byte[] icns() throws IOException {
        var pieces = new ByteArrayOutputStream();
        for (var each : OF_MACOS.entrySet()) {
            pieces.write(piece(each.getKey(), png(each.getValue())));
        }
        return piece("icns", pieces.toByteArray());
    }

    private static byte[] piece(String letters, byte[] content) throws IOException {
        var piece = new ByteArrayOutputStream();
        var out = new DataOutputStream(piece);
        out.write(letters.getBytes(StandardCharsets.US_ASCII));
        out.writeInt(ICNS_HEAD + content.length);
        out.write(content);
        return piece.toByteArray();
    }
}
