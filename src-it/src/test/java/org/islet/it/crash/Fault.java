package org.islet.it.crash;

/** What is done to a portal at work. */
enum Fault {
    /** The portal's process is killed; its database lives on without it. */
    PORTAL_KILLED,
    /** The database's first process is killed, and with it all others. */
    DATABASE_KILLED,
    /** One process of the database is killed, so that it takes back whatever was under way. */
    BACKEND_KILLED,
    /** Both at once, as by a power cut. */
    ALL_KILLED,
    /** Every connection breaks in the middle, and none is taken for a while. */
    NETWORK_CUT,
    /** A few kilobytes a second. */
    NETWORK_SLOW,
    /** Nothing more can be written. */
    DISK_FULL
}
