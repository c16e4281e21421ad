package org.islet.devices.family;

import java.util.List;
import org.islet.devices.catalogue.Catalogue;
import org.islet.devices.family.ascensiacontour.ContourFamily;
import org.islet.devices.family.dexcomreceiver.DexcomReceiverFamily;

/** THE list: one line a family. */
public final class Families {

    private static final Catalogue CATALOGUE = new Catalogue(List.of(
            // meters
            new ContourFamily(),
            // sensor receivers
            new DexcomReceiverFamily()));

    private Families() {}

    public static Catalogue catalogue() {
        return CATALOGUE;
    }
}
