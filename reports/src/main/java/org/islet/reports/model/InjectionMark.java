package org.islet.reports.model;

/** Insulin of a pen or a syringe, as it was written down. */
public record InjectionMark(double hour, InsulinKind kind, double units) {}
