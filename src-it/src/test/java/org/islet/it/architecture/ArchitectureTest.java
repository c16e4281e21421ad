package org.islet.it.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.islet.it.portal.ProjectRoot;

/** The map of the house (docs/architecture.md), held against the compiled classes of every module. */
@AnalyzeClasses(locations = House.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests devices = ArchTests.in(DeviceRules.class);

    @ArchTest
    static final ArchTests reports = ArchTests.in(ReportRules.class);

    @ArchTest
    static final ArchTests server = ArchTests.in(ServerRules.class);

    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static void everyPackageHasASignOnItsDoor(JavaClasses all) throws IOException {
        for (var module : House.MODULES) {
            assertThat(packagesWithoutSign(ProjectRoot.file(module + "/src/main/java")))
                    .isEmpty();
        }
    }

    static List<Path> packagesWithoutSign(Path sources) throws IOException {
        try (var files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                    .toList();
        }
    }
}
