package org.islet.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;

/** Where “now” comes from: inject a {@link Clock} (or an {@code InstantSource}) and ask it. */
@ApplicationScoped
public class Clocks {

    /** Names the file with which a test moves the clock; never set by the launcher. */
    static final String TEST_CLOCK = "islet.test.clock";

    @Produces
    @Singleton
    Clock clock() {
        var movedBy = System.getProperty(TEST_CLOCK);
        if (movedBy == null) {
            return Clock.systemUTC();
        }
        System.getLogger(Clocks.class.getName()).log(Level.WARNING, "The clock is moved by a test: " + movedBy);
        return new MovedClock(Clock.systemUTC(), Path.of(movedBy));
    }
}
