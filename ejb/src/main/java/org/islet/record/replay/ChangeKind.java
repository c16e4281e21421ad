package org.islet.record.replay;

/** What a newer reading does to an event. */
public enum ChangeKind {
    /** Nobody had told it before. */
    ADDED,
    /** It says something else, or lies at another moment. */
    CHANGED,
    /** No capture tells it any more. */
    GONE
}
