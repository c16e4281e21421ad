package org.islet.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.islet.platform.background.RepeatedWork;

/** Keeps the file of the erased as long as the table: what could not be written is written in a later round. */
@ApplicationScoped
public class ErasureKeeping implements RepeatedWork {

    private static final System.Logger LOG = System.getLogger(ErasureKeeping.class.getName());

    @Inject
    private ErasedPeople people;

    @Inject
    private ErasedList list;

    @Override
    public String name() {
        return "list of the erased";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public After round() throws IOException {
        list.hold(people.all());
        return After.PAUSE;
    }

    /** Right after somebody went; that they went does not depend on it. */
    void holdNow() {
        try {
            round();
        } catch (IOException later) {
            LOG.log(
                    Level.ERROR,
                    "The list of the erased could not be written: "
                            + later.getClass().getName());
        }
    }
}
