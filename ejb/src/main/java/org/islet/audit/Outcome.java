package org.islet.audit;

/** Whether what was tried was done. */
public enum Outcome {
    DONE,
    REFUSED
}
