package org.islet.reports.model;

import java.util.Locale;
import java.util.Map;

/** What sort of insulin a person wrote down, as far as the device says. */
public enum InsulinKind {
    RAPID,
    LONG,
    MIXED,
    OTHER;

    private static final Map<String, InsulinKind> BY_WORD = Map.ofEntries(
            Map.entry("rapid", RAPID),
            Map.entry("rapidacting", RAPID),
            Map.entry("fastacting", RAPID),
            Map.entry("shortacting", RAPID),
            Map.entry("bolus", RAPID),
            Map.entry("meal", RAPID),
            Map.entry("correction", RAPID),
            Map.entry("long", LONG),
            Map.entry("longacting", LONG),
            Map.entry("basal", LONG),
            Map.entry("intermediate", LONG),
            Map.entry("mixed", MIXED),
            Map.entry("premixed", MIXED));

    /** The device's own word, however it is spelt. */
    public static InsulinKind of(String word) {
        return BY_WORD.getOrDefault(word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""), OTHER);
    }
}
