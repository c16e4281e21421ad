package org.islet.neighbour.outside;

import java.time.Duration;

/** A site did not give what was asked of it. Its message names the kind alone: an address and a body are a patient's. */
public final class SiteFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final SiteTrouble trouble;
    private final transient Duration asked;

    public SiteFault(SiteTrouble trouble) {
        this(trouble, Duration.ZERO);
    }

    /** @param asked for how long the site wants to be left alone */
    public SiteFault(SiteTrouble trouble, Duration asked) {
        super(trouble.name());
        this.trouble = trouble;
        this.asked = asked;
    }

    public SiteTrouble trouble() {
        return trouble;
    }

    public Duration asked() {
        return asked;
    }
}
