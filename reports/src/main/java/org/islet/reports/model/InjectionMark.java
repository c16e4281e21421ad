package org.islet.reports.model;

/**
 * Insulin of a pen or a syringe, as it was written down.
 *
 * @param isByHand a person wrote it into the portal
 */
public record InjectionMark(double hour, InsulinKind kind, double units, boolean isByHand) {}
