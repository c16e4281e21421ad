package org.islet.devices.family.dexcomreceiver;

/** The person stopped the reading; what was heard until then is kept. */
final class NoLongerWanted extends Exception {

    private static final long serialVersionUID = 1L;
}
