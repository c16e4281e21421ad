package org.islet.account.email;

/** How far a change of address is after a yes. */
public enum EmailChangeStep {
    WAITING_FOR_THE_OTHER,
    DONE
}
