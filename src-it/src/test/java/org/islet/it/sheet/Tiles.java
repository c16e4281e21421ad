package org.islet.it.sheet;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The first pages of PDF files, small, in rows. */
final class Tiles {

    private static final int WIDTH = 420;
    private static final int GAP = 14;
    private static final float QUALITY = 0.82f;
    private static final Color TABLE = new Color(0xE4E7EA);

    private Tiles() {}

    static void write(List<List<byte[]>> rows, Path file) throws IOException {
        List<List<BufferedImage>> drawn = new ArrayList<>();
        for (List<byte[]> row : rows) {
            List<BufferedImage> pages = new ArrayList<>();
            for (byte[] pdf : row) {
                pages.add(firstPage(pdf));
            }
            drawn.add(pages);
        }
        write(laidOut(drawn), file);
    }

    /** Drawn twice as large, so that each dot is the mean of four. */
    private static BufferedImage firstPage(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            float width = document.getPage(0).getMediaBox().getWidth();
            BufferedImage large = new PDFRenderer(document).renderImage(0, 2 * WIDTH / width);
            int height = large.getHeight() / 2;
            var small = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = small.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.drawImage(large, 0, 0, WIDTH, height, null);
            graphics.dispose();
            return small;
        }
    }

    private static BufferedImage laidOut(List<List<BufferedImage>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int height = rows.stream().mapToInt(row -> heightOf(row) + GAP).sum() + GAP;
        var sheet = new BufferedImage(columns * (WIDTH + GAP) + GAP, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setColor(TABLE);
        graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        int top = GAP;
        for (List<BufferedImage> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                graphics.drawImage(row.get(i), GAP + i * (WIDTH + GAP), top, null);
            }
            top += heightOf(row) + GAP;
        }
        graphics.dispose();
        return sheet;
    }

    private static int heightOf(List<BufferedImage> row) {
        return row.stream().mapToInt(BufferedImage::getHeight).max().orElse(0);
    }

    private static void write(BufferedImage sheet, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
        try (var bytes = Files.newOutputStream(file);
                ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(sheet, null, null), how);
        }
        writer.dispose();
    }
}
