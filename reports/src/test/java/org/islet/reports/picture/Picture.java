package org.islet.reports.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page in grey, coarse enough that a shade of a letter's edge is nothing and a missing label is something. */
record Picture(BufferedImage image) {

    private static final float DOTS_AN_INCH = 60;

    /** A cell differs when its mean grey does by more than this, of 255. */
    private static final int SHADE = 20;

    private static final int CELL = 8;

    static Picture of(byte[] pdf, int page) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new Picture(new PDFRenderer(document).renderImageWithDPI(page, DOTS_AN_INCH, ImageType.GRAY));
        }
    }

    static Picture read(Path file) throws IOException {
        return new Picture(ImageIO.read(file.toFile()));
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "png", file.toFile());
    }

    /** How many cells of eight dots a side differ; all of them where the paper has another size. */
    int cellsUnlike(Picture other) {
        int columns = image.getWidth() / CELL;
        int rows = image.getHeight() / CELL;
        if (image.getWidth() != other.image.getWidth() || image.getHeight() != other.image.getHeight()) {
            return columns * rows;
        }
        int unlike = 0;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (Math.abs(grey(column, row) - other.grey(column, row)) > SHADE) {
                    unlike++;
                }
            }
        }
        return unlike;
    }

    private int grey(int column, int row) {
        int sum = 0;
        for (int y = 0; y < CELL; y++) {
            for (int x = 0; x < CELL; x++) {
                sum += image.getRaster().getSample(column * CELL + x, row * CELL + y, 0);
            }
        }
        return sum / (CELL * CELL);
    }
}
