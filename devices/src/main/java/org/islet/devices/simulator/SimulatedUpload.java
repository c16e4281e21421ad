package org.islet.devices.simulator;

/** Bytes that look as if a device had been read, or a person had exported a file. */
public record SimulatedUpload(String fileName, byte[] bytes) {}
