package org.islet.devices.family;

import java.util.List;
import org.islet.devices.catalogue.Catalogue;

/** THE list: one line a family. */
public final class Families {

    private static final Catalogue CATALOGUE = new Catalogue(List.of());

    private Families() {}

    public static Catalogue catalogue() {
        return CATALOGUE;
    }
}
