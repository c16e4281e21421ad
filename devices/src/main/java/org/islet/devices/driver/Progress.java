package org.islet.devices.driver;

/** Hears how far a driver has come. */
@FunctionalInterface
public interface Progress {

    /**
     * @param done pieces read so far
     * @param total pieces expected; 0 while unknown
     */
    void at(int done, int total);
}
