package org.islet.devices.decode;

/** Which clock stamped the events of a family; decides how they are placed in time. */
public enum ClockKind {
    /** The device's own clock: no zone, no daylight saving; it changes only where a clock change is recorded. */
    OWN_CLOCK,
    /** The wall clock of the place where the person was: it follows daylight saving. */
    LOCAL_TIME,
    /** Every event carries its offset or is in UTC. */
    ABSOLUTE
}
