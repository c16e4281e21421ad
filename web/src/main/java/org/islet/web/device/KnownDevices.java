package org.islet.web.device;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.DeviceModel;
import org.islet.devices.family.Families;

/** The devices and files Islet reads, as the catalogue says it; nothing here is typed in. */
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

        public String getConnection() {
            return family.support().connection();
        }

        public String getReads() {
            return String.join(", ", family.support().reads());
        }

        public String getLeavesOut() {
            return String.join(", ", family.support().leavesOut());
        }

        public String getVerification() {
            return family.support().verification().name();
        }

        public boolean isTriedOnRealHardware() {
            return family.support().triedOnRealHardware();
        }
    }

    public List<Row> getRows() {
        return Families.catalogue().families().stream()
                .sorted(Comparator.comparing(DeviceFamily::title))
                .map(Row::new)
                .toList();
    }
}
