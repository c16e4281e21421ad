package org.islet.web.device;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.DeviceModel;
import org.islet.devices.catalogue.UnreadDevice;
import org.islet.devices.catalogue.UsbId;
import org.islet.devices.family.Families;
import org.islet.devices.phrase.DevicePhrases;
import org.islet.devices.phrase.Phrase;
import org.islet.web.site.PageSentences;

/** The devices and files Islet reads, and those it does not, as the catalogue says it; nothing here is typed in. */
@Named
@ApplicationScoped
public class KnownDevices {

    /** One family as a row of the page. */
    public record Row(DeviceFamily family) {

        public String getTitle() {
            return family.title();
        }

        public String getModels() {
            Map<String, List<DeviceModel>> byName = family.models().stream()
                    .collect(Collectors.groupingBy(DeviceModel::name, LinkedHashMap::new, Collectors.toList()));
            return byName.entrySet().stream()
                    .map(named -> (named.getKey() + " " + numbers(named.getValue())).strip())
                    .collect(Collectors.joining(", "));
        }

        /** What tells devices of one name apart, as written on their cases. */
        private static String numbers(List<DeviceModel> models) {
            return models.stream()
                    .map(DeviceModel::number)
                    .filter(number -> !number.isEmpty() && models.size() > 1)
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining("/"));
        }

        public String getMakers() {
            return family.models().stream().map(DeviceModel::maker).distinct().collect(Collectors.joining(", "));
        }

        /** Of the device, its cable or its stick; empty for files and for what comes through the air. */
        public String getUsbIds() {
            return ids(family.models().stream().flatMap(model -> model.usbIds().stream()));
        }

        public String getConnection() {
            return said(family.support().connection());
        }

        public String getReads() {
            return said(family.support().reads());
        }

        public String getLeavesOut() {
            return said(family.support().leavesOut());
        }

        public String getVerification() {
            return family.support().verification().name();
        }

        public boolean isTriedOnRealHardware() {
            return family.support().triedOnRealHardware();
        }
    }

    /** Devices that are not read, as the catalogue says it. */
    public record UnreadRow(UnreadDevice device) {

        public String getTitle() {
            return device.title();
        }

        public String getUsbIds() {
            return ids(device.usbIds().stream());
        }

        public String getReason() {
            return said(device.reason());
        }

        public String getBringInstead() {
            return said(device.bringInstead());
        }
    }

    private static String said(Phrase phrase) {
        return DevicePhrases.say(phrase, PageSentences.language());
    }

    private static String said(List<Phrase> phrases) {
        return phrases.stream().map(KnownDevices::said).collect(Collectors.joining(", "));
    }

    private static String ids(Stream<UsbId> ids) {
        return ids.map(UsbId::toString).distinct().collect(Collectors.joining(", "));
    }

    public List<UnreadRow> getUnread() {
        return Families.catalogue().unread().stream()
                .sorted(Comparator.comparing(UnreadDevice::title))
                .map(UnreadRow::new)
                .toList();
    }

    public List<Row> getRows() {
        return Families.catalogue().families().stream()
                .sorted(Comparator.comparing(DeviceFamily::title))
                .map(Row::new)
                .toList();
    }
}
