package org.islet.account;

/** Whether afternoon is written 14:30 or 2:30 pm. */
public enum ClockFormat {
    HOURS_24,
    HOURS_12
}
