package org.islet.reports.pdf;

import java.util.List;

/** A section made ready for paper of a width: how high it is, and how it is drawn. */
interface Block {

    /** The height it needs. */
    float least();

    /** Whether it takes what is left of a page. */
    default boolean grows() {
        return false;
    }

    /** What of it fits into the room, and the rest; itself alone where it is not to be cut. */
    default List<Block> cut(float room) {
        return List.of(this);
    }

    void write(Sheet sheet, float x, float y, float height);
}
