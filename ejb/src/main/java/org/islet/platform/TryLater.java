package org.islet.platform;

import java.time.Duration;

/** A refusal that ends by itself: the same will be taken after a pause. */
public interface TryLater {

    Duration pause();
}
