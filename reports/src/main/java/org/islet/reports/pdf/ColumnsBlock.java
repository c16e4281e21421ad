package org.islet.reports.pdf;

import java.util.List;

/** Columns beside each other. */
record ColumnsBlock(List<Place> places) implements Block {

    private static final float SPACE = 8;

    /** One column, from its left edge. */
    record Place(float x, List<Block> blocks) {

        float height() {
            float height = 0;
            for (Block block : blocks) {
                height += block.least() + SPACE;
            }
            return Math.max(0, height - SPACE);
        }
    }

    @Override
    public float least() {
        float highest = 0;
        for (Place place : places) {
            highest = Math.max(highest, place.height());
        }
        return highest;
    }

    @Override
    public void write(Sheet sheet, float x, float y, float height) {
        for (Place place : places) {
            float top = y;
            for (Block block : place.blocks()) {
                block.write(sheet, x + place.x(), top, block.least());
                top += block.least() + SPACE;
            }
        }
    }
}
