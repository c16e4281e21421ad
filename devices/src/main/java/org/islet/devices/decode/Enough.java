package org.islet.devices.decode;

/**
 * Thrown by who listens to a decoder and takes no more; {@link BoundedDecoding} makes the refusal of it that a person
 * reads.
 */
public final class Enough extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param whyAndRemedy a clause behind a place, then sentences: what is too much, and what to do */
    public Enough(String whyAndRemedy) {
        super(whyAndRemedy, null, false, false);
    }
}
