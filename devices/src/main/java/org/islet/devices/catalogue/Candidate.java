package org.islet.devices.catalogue;

/** What something on the USB may be: a model of a family, reached in this way. Who it is, only its driver can find out. */
public record Candidate(DeviceFamily family, DeviceModel model, Connection connection) {}
