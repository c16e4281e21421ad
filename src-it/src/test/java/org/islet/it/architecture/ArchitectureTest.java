package org.islet.it.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.islet.it.portal.ProjectRoot;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The map of the house (docs/architecture.md), held against the compiled classes of every module. */
class ArchitectureTest {

    private static final JavaClasses HOUSE =
            new ClassFileImporter().importPaths(House.classFolders().toList());

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.islet.it.architecture.Rules#names")
    void theHouseKeepsItsWalls(String rule) {
        Rules.named(rule).check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("org.islet.it.architecture.House#modules")
    void everyPackageHasASignOnItsDoor(String module) throws IOException {
        assertThat(packagesWithoutSign(ProjectRoot.file(module + "/src/main/java")))
                .isEmpty();
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
