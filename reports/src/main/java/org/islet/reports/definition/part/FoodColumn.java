package org.islet.reports.definition.part;

import org.islet.devices.phrase.Phrase;
import org.islet.reports.model.Quantity;
import org.islet.reports.section.Table.Column;

/** A column of a table; over carbohydrate in grams stands what its reader counts it in. */
public final class FoodColumn {

    private static final String IN_GRAMS = "_g";

    private FoodColumn() {}

    /** @param key the column's name begins with */
    public static Column orOther(String id, String key) {
        return new Column(id, id.endsWith(IN_GRAMS) ? Phrase.of(key + id, Quantity.GRAMS) : Phrase.of(key + id));
    }
}
