package org.islet.devices.family.dexcomreceiver;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.PumpSettings.Setting;
import org.islet.devices.event.PumpSettings.Text;

/**
 * Manufacturing, firmware and computer parameters: one XML element's attributes in 490 bytes, filled up with zeros.
 *
 * <p>A pattern reads the attributes and no XML parser is asked, because there is nothing else in it and a parser would
 * have to be guarded against what a damaged or hostile page could make it do. The serial number identifies a person and
 * is left where it is: in the bytes.
 */
final class ParameterRecord {

    private static final int TEXT_FROM = 8;
    private static final int CHECKSUM = 2;
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([A-Za-z]\\w{0,63})\\s{0,8}=\\s{0,8}[\"']([^\"']{0,256})[\"']");
    private static final Set<String> IDENTIFYING = Set.of("SerialNumber", "HardwareId");

    private ParameterRecord() {}

    static DeviceEvent decode(PageRecord parameters, int type) {
        int from = parameters.offset() + TEXT_FROM;
        String text = new String(
                parameters.part().bytes(), from, parameters.size() - TEXT_FROM - CHECKSUM, StandardCharsets.ISO_8859_1);
        Map<String, Setting> settings = new LinkedHashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(text);
        while (attribute.find()) {
            if (!IDENTIFYING.contains(attribute.group(1))) {
                settings.put(lowerCamel(attribute.group(1)), new Text(attribute.group(2)));
            }
        }
        return new PumpSettings(parameters.origin(), scope(type), settings);
    }

    private static String scope(int type) {
        return switch (type) {
            case RecordLayout.MANUFACTURING -> PumpSettings.MANUFACTURING;
            case RecordLayout.FIRMWARE -> PumpSettings.FIRMWARE;
            default -> PumpSettings.COMPUTER;
        };
    }

    private static String lowerCamel(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
