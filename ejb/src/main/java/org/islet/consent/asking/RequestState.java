package org.islet.consent.asking;

/** What became of a request for consent, as who asked is told it: no reason comes with a no. */
public enum RequestState {
    WAITING,
    GRANTED,
    DECLINED,

    /** By who asked, who sees it no more. */
    TAKEN_BACK
}
