package org.islet.devices.driver;

/** Asked by a driver between two pieces: does the person still want this? */
@FunctionalInterface
public interface Cancellation {

    boolean isWanted();
}
