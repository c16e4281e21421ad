package org.islet.uploader.ui;

import javax.swing.Timer;

/** Does something now and then, on the window's thread, until it is stopped. */
@FunctionalInterface
interface UiTimer {

    /** @return stops it */
    Runnable start(Runnable action);

    static UiTimer everySecond() {
        return action -> {
            Timer timer = new Timer(1000, tick -> action.run());
            timer.setInitialDelay(0);
            timer.start();
            return timer::stop;
        };
    }
}
