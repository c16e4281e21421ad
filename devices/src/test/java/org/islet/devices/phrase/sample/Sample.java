package org.islet.devices.phrase.sample;

/** Beside it stands a book of a few sentences. */
public final class Sample {

    private Sample() {}
}
