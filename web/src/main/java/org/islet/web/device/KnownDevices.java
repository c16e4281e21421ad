package org.islet.web.device;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.DeviceModel;
import org.islet.devices.catalogue.Verification;
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
            return String.join(
                    ", ", family.models().stream().map(DeviceModel::name).toList());
        }

        public String getConnection() {
            return family.support().connection();
        }

        public List<String> getReads() {
            return family.support().reads();
        }

        public List<String> getLeavesOut() {
            return family.support().leavesOut();
        }

        public String getVerification() {
            return family.support().verification().name();
        }

        public boolean isTriedOnRealHardware() {
            return family.support().triedOnRealHardware();
        }

        public boolean isFile() {
            return family.models().stream().allMatch(model -> model.kind() == DeviceModel.Kind.FILE);
        }
    }

    public List<Row> getRows() {
        return Families.catalogue().families().stream()
                .sorted(Comparator.comparing(DeviceFamily::title))
                .map(Row::new)
                .toList();
    }

    public List<Row> getConnected() {
        return getRows().stream().filter(row -> !row.isFile()).toList();
    }

    public List<Row> getFiles() {
        return getRows().stream().filter(Row::isFile).toList();
    }

    public List<Verification> getLetters() {
        return List.of(Verification.values());
    }
}
