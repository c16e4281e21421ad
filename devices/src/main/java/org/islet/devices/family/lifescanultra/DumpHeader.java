package org.islet.devices.family.lifescanultra;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Origin;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.PumpSettings.Amount;
import org.islet.devices.event.PumpSettings.Setting;
import org.islet.devices.event.PumpSettings.Text;
import org.islet.devices.event.Source;

/** {@code P nnn,"SSSSSSSSS","MG/DL "}: how many results follow, whose they are, and the unit the meter shows. */
record DumpHeader(int results, String serial, String unit) {

    private static final Pattern HEADER = Pattern.compile("P (\\d{3}),\"(\\w{9})\",\"(MG/DL |MMOL/L)\"");

    static Optional<DumpHeader> read(String text) {
        Matcher header = HEADER.matcher(text);
        return header.matches()
                ? Optional.of(new DumpHeader(Integer.parseInt(header.group(1)), header.group(2), header.group(3)))
                : Optional.empty();
    }

    PumpSettings settings(Source source) {
        Map<String, Setting> settings = new LinkedHashMap<>();
        settings.put("serial", new Text(serial));
        settings.put("resultCount", new Amount(results));
        settings.put("unit", new Text(Reply.unit(unit)));
        return new PumpSettings(new Origin(DeviceTime.UNKNOWN, source), PumpSettings.METER, settings);
    }
}
