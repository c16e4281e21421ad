package org.islet.uploader.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;

/** Work that takes a while, off the window's thread; its end is heard on the window's thread. */
final class Background {

    private final Executor executor;

    Background(Executor executor) {
        this.executor = executor;
    }

    /** Daemon threads: work that waits for a device does not keep the program alive. */
    static Background ofThreads() {
        return new Background(work -> {
            Thread thread = new Thread(work, "islet-work");
            thread.setDaemon(true);
            thread.start();
        });
    }

    <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        executor.execute(() -> {
            try {
                T result = work.call();
                SwingUtilities.invokeLater(() -> done.accept(result));
            } catch (Exception e) {
                SwingUtilities.invokeLater(() -> failed.accept(e));
                if (e instanceof RuntimeException mistakeOfOurs) {
                    throw mistakeOfOurs;
                }
            }
        });
    }
}
