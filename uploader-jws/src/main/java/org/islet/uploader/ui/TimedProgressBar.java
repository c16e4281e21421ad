package org.islet.uploader.ui;

import java.awt.Dimension;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import javax.swing.JProgressBar;
import javax.swing.SwingUtilities;
import org.islet.devices.driver.Progress;
import org.islet.uploader.language.Speech;

/** A bar that says how far something is, and after a while how long it will still take. */
final class TimedProgressBar extends JProgressBar implements Progress {

    private static final long serialVersionUID = 1L;
    private static final Duration BEFORE_A_GUESS = Duration.ofSeconds(4);
    private static final int HEIGHT = 30;

    private final String what;
    private final transient UploaderContext equipment;
    private final transient Instant begun;

    /** Only the newest step is drawn; a fast device makes hundreds a second. */
    private final transient AtomicReference<int[]> newest = new AtomicReference<>();

    /** @param what is counted, as its keys begin behind {@code meter.} */
    TimedProgressBar(String what, UploaderContext equipment) {
        this.what = what;
        this.equipment = equipment;
        this.begun = equipment.clock().instant();
        setIndeterminate(true);
        setStringPainted(true);
        setString("");
        setPreferredSize(new Dimension(0, HEIGHT));
        getAccessibleContext().setAccessibleName(Speech.say("meter." + what));
    }

    @Override
    public void at(int done, int total) {
        if (newest.getAndSet(new int[] {done, total}) == null) {
            SwingUtilities.invokeLater(this::draw);
        }
    }

    private void draw() {
        int[] step = newest.getAndSet(null);
        if (step == null) {
            return;
        }
        int done = step[0];
        int total = step[1];
        setIndeterminate(total == 0);
        setMaximum(Math.max(1, total));
        setValue(done);
        setString(
                total == 0
                        ? Speech.say("meter." + what + "-some", done)
                        : Speech.say("meter." + what + "-of", done, total) + timeLeft(done, total));
    }

    private String timeLeft(int done, int total) {
        Duration spent = Duration.between(begun, equipment.clock().instant());
        if (done == 0 || done == total || spent.compareTo(BEFORE_A_GUESS) < 0) {
            return "";
        }
        long seconds = spent.multipliedBy(total - done).dividedBy(done).toSeconds() + 1;
        return seconds < 60 ? Speech.say("left.seconds", seconds) : Speech.say("left.minutes", seconds / 60 + 1);
    }
}
