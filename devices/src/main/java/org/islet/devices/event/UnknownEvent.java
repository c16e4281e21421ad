package org.islet.devices.event;

/**
 * A record whose meaning we do not know; kept with its bytes.
 *
 * @param opcode what the format calls this kind of record: {@code 0x45}, a row type, a record type
 */
public record UnknownEvent(Origin origin, String opcode) implements DeviceEvent {}
