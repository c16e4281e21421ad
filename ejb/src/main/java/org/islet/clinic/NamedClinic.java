package org.islet.clinic;

/** A clinic as others see it. */
public record NamedClinic(ClinicId id, String name) {}
