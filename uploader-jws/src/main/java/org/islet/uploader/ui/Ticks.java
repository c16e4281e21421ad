package org.islet.uploader.ui;

import javax.swing.Timer;

/** Does something now and then, on the window's thread, until it is stopped. */
@FunctionalInterface
interface Ticks {

    /** @return stops it */
    Runnable start(Runnable action);

    static Ticks everySecond() {
        return action -> {
            Timer timer = new Timer(1000, tick -> action.run());
            timer.setInitialDelay(0);
            timer.start();
            return timer::stop;
        };
    }
}
