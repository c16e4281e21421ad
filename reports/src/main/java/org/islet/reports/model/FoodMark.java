package org.islet.reports.model;

/**
 * Carbohydrate at a moment.
 *
 * @param unit {@code g} or {@code exchange}
 * @param isRepeated the same food was entered twice (bolus calculator and logbook); counted once
 * @param isByHand a person wrote it into the portal
 */
public record FoodMark(double hour, double amount, String unit, boolean isRepeated, boolean isByHand) {}
