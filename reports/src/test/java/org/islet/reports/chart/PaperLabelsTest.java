package org.islet.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaperLabelsTest {

    private static final double WIDTH = 12;
    private static final Point2D NAMED = new Point2D.Double(50, 50);

    private final PaperLabels labels = new PaperLabels(new Rectangle2D.Double(0, 0, 100, 100));

    @Test
    void aLabelStandsAboveWhatItNames() {
        assertThat(place(NAMED)).get().satisfies(middle -> {
            assertThat(middle.getX()).isEqualTo(50);
            assertThat(middle.getY()).isLessThan(50);
        });
    }

    @Test
    void twoLabelsOfOnePlaceDoNotTouch() {
        var first = box(place(NAMED).orElseThrow());
        var second = box(place(NAMED).orElseThrow());
        assertThat(first.intersects(second)).isFalse();
    }

    @Test
    void aLabelIsNotLaidOverABarOrAMark() {
        var bar = new Rectangle2D.Double(48, 20, 4, 80);
        labels.keepFree(bar);
        assertThat(place(NAMED)).get().satisfies(middle -> assertThat(bar.intersects(box(middle)))
                .isFalse());
    }

    @Test
    void aLabelLooksForAPlaceBesideALine() {
        var line = new Line2D.Double(0, 43, 100, 43);
        labels.avoid(line);
        assertThat(place(NAMED)).get().satisfies(middle -> assertThat(
                        box(middle).intersectsLine(line))
                .isFalse());
    }

    @Test
    void whereLinesAreEverywhereALabelCrossesOne() {
        for (int y = 0; y < 100; y += 4) {
            labels.avoid(new Line2D.Double(0, y, 100, y));
        }
        assertThat(place(NAMED)).isPresent();
    }

    @Test
    void aLabelWithoutAnyRoomIsLeftOut() {
        labels.keepFree(new Rectangle2D.Double(0, 0, 100, 100));
        assertThat(place(NAMED)).isEmpty();
    }

    @Test
    void aLabelStaysWithinItsRoom() {
        var corner = new Point2D.Double(99, 1);
        assertThat(place(corner)).get().satisfies(middle -> assertThat(
                        new Rectangle2D.Double(0, 0, 100, 100).contains(box(middle)))
                .isTrue());
    }

    private Optional<Point2D> place(Point2D named) {
        return labels.place(named, WIDTH);
    }

    private static Rectangle2D box(Point2D middle) {
        return new Rectangle2D.Double(middle.getX() - WIDTH / 2, middle.getY() - 3, WIDTH, 6);
    }
}
