package org.islet.devices.family;

import java.util.List;
import org.islet.devices.catalogue.Catalogue;
import org.islet.devices.family.abbottfreestyle.FreeStyleFamily;
import org.islet.devices.family.abbottlibre.AbbottLibreFamily;
import org.islet.devices.family.accuchekmobile.AccuChekMobileFamily;
import org.islet.devices.family.ascensiacontour.ContourFamily;
import org.islet.devices.family.bluetoothcgm.BluetoothCgmFamily;
import org.islet.devices.family.bluetoothglucose.BluetoothGlucoseFamily;
import org.islet.devices.family.carelink.CareLinkFamily;
import org.islet.devices.family.carelinkconnect.CareLinkConnectFamily;
import org.islet.devices.family.carelinkpersonal.CareLinkPersonalFamily;
import org.islet.devices.family.contourapp.ContourAppFamily;
import org.islet.devices.family.dexcomclarity.ClarityFamily;
import org.islet.devices.family.dexcomreceiver.DexcomReceiverFamily;
import org.islet.devices.family.diasend.DiasendFamily;
import org.islet.devices.family.glooko.GlookoFamily;
import org.islet.devices.family.glucosetable.GlucoseTableFamily;
import org.islet.devices.family.juggluco.JugglucoFamily;
import org.islet.devices.family.libredesktop.LibreDesktopFamily;
import org.islet.devices.family.libreview.LibreViewFamily;
import org.islet.devices.family.lifescanultra.UltraFamily;
import org.islet.devices.family.lifescanultramini.UltraMiniFamily;
import org.islet.devices.family.medtronic600.Medtronic600Family;
import org.islet.devices.family.medtronicparadigm.ParadigmFamily;
import org.islet.devices.family.mysugr.MySugrFamily;
import org.islet.devices.family.nightscout.NightscoutFamily;
import org.islet.devices.family.taidoc.TaidocFamily;
import org.islet.devices.family.tandem.TandemFamily;
import org.islet.devices.family.tidepool.TidepoolFamily;
import org.islet.devices.family.xdripdatabase.XDripDatabaseFamily;
import org.islet.devices.family.xdripsidiary.XDripSiDiaryFamily;

/** THE list: one line a family. */
public final class Families {

    private static final Catalogue CATALOGUE = new Catalogue(
            List.of(
                    // pumps
                    new Medtronic600Family(),
                    new ParadigmFamily(),
                    // meters
                    new ContourFamily(),
                    new UltraFamily(),
                    new UltraMiniFamily(),
                    new FreeStyleFamily(),
                    new TaidocFamily(),
                    new BluetoothGlucoseFamily(),
                    // sensor receivers
                    new AbbottLibreFamily(),
                    new DexcomReceiverFamily(),
                    new BluetoothCgmFamily(),
                    // files
                    new CareLinkPersonalFamily(),
                    new CareLinkFamily(),
                    new ClarityFamily(),
                    new LibreViewFamily(),
                    new LibreDesktopFamily(),
                    new CareLinkConnectFamily(),
                    new TidepoolFamily(),
                    new NightscoutFamily(),
                    new TandemFamily(),
                    new DiasendFamily(),
                    new GlookoFamily(),
                    new MySugrFamily(),
                    new XDripSiDiaryFamily(),
                    new XDripDatabaseFamily(),
                    new JugglucoFamily(),
                    new ContourAppFamily(),
                    new AccuChekMobileFamily(),
                    new GlucoseTableFamily()),
            UnreadDevices.ALL);

    private Families() {}

    public static Catalogue catalogue() {
        return CATALOGUE;
    }
}
