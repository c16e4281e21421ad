package org.islet.platform;

import org.islet.devices.phrase.Phrase;

/** A failure that tells a person what happened and what to do, in whichever language they read. */
public interface Explained {

    Phrase phrase();
}
