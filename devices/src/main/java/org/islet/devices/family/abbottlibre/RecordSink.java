package org.islet.devices.family.abbottlibre;

import org.islet.devices.decode.Problem;

/** Takes what a capture tells once it is out of its wrapping. */
interface RecordSink {

    /** Text replies, one after the other; each still has to show its own checksum. */
    void text(ByteAssembler text);

    /** A numbered piece came whole: this is a reader speaking. */
    void soundPiece();

    void answer(BinaryAnswer answer);

    void problem(Problem problem);
}
