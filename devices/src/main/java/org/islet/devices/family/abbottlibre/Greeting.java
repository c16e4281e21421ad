package org.islet.devices.family.abbottlibre;

import java.util.OptionalInt;

/**
 * How the computer greets a device, each a report without a load. Beside {@link Question} it is all that is ever said to
 * one: nothing else can be put on the wire, so nothing can be changed in the device.
 *
 * <pre>
 * 04                              the computer is there
 * 05    answer 06 serial number   who are you?
 * 15    answer 35 version         which program do you run?
 * 01    answer 71                 questions begin
 * </pre>
 */
enum Greeting {
    HERE(0x04, OptionalInt.empty()),
    WHO(0x05, OptionalInt.of(0x06)),
    VERSION(0x15, OptionalInt.of(0x35)),
    BEGIN(0x01, OptionalInt.of(0x71));

    private final int type;
    private final OptionalInt answer;

    Greeting(int type, OptionalInt answer) {
        this.type = type;
        this.answer = answer;
    }

    int type() {
        return type;
    }

    /** The type of the report that answers it; empty where none does. */
    OptionalInt answer() {
        return answer;
    }

    byte[] report() {
        return HidReport.of(type, new byte[0]);
    }
}
