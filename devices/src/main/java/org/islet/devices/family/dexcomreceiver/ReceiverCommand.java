package org.islet.devices.family.dexcomreceiver;

/**
 * All a receiver is ever told, by number; each only reads. Nothing else can be put on the wire, so nothing can be changed
 * in the receiver.
 */
enum ReceiverCommand {
    PING(10),
    FIRMWARE(11),
    PARTITIONS(15),
    PAGE_RANGE(16),
    PAGES(17),
    LANGUAGE(27),
    DISPLAY_OFFSET(29),
    SYSTEM_TIME(34),
    UNIT(37);

    private final int number;

    ReceiverCommand(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
