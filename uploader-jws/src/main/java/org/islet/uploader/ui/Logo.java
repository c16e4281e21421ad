package org.islet.uploader.ui;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import javax.swing.Icon;

/** Islet's mark: cells around a cell, as under the microscope. */
final class Logo implements Icon {

    private static final double UNITS = 32;

    /** x, y and radius of each cell, on a square of 32. */
    private static final double[][] CELLS = {
        {16, 16, 3.6}, {16, 7.4, 2.9}, {23.4, 11.7, 2.9}, {23.4, 20.3, 2.9}, {16, 24.6, 2.9},
        {8.6, 20.3, 2.9}, {8.6, 11.7, 2.9}, {23.2, 3.6, 1.5}, {30.4, 16, 1.5}, {23.2, 28.4, 1.5},
        {8.8, 28.4, 1.5}, {1.6, 16, 1.5}, {8.8, 3.6, 1.5}
    };

    private final int size;

    Logo(int size) {
        this.size = size;
    }

    static BufferedImage image(int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        new Logo(size).draw(image.createGraphics(), 0, 0);
        return image;
    }

    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
        draw((Graphics2D) graphics.create(), x, y);
    }

    private void draw(Graphics2D graphics, int x, int y) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Tokens.ACCENT);
        graphics.translate(x, y);
        graphics.scale(size / UNITS, size / UNITS);
        for (double[] cell : CELLS) {
            double radius = cell[2];
            graphics.fill(new Ellipse2D.Double(cell[0] - radius, cell[1] - radius, 2 * radius, 2 * radius));
        }
        graphics.dispose();
    }

    @Override
    public int getIconWidth() {
        return size;
    }

    @Override
    public int getIconHeight() {
        return size;
    }
}
