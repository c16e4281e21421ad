package org.islet.devices.driver;

/** What a driver counts while it reads. */
public enum Piece {
    /** Results of a meter, as it shows them. */
    RESULT,
    /** Pages of a device's memory, each with many records. */
    PAGE,
    /** Answers of different kinds, pages among them; or files. */
    PART
}
