package org.islet.it.architecture;

import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.LocationProvider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.islet.it.portal.ProjectRoot;

/** The compiled classes of every module. */
public final class House implements LocationProvider {

    static final List<String> MODULES = List.of("devices", "reports", "ejb", "web", "uploader-jws", "ear");

    @Override
    public Set<Location> get(Class<?> testClass) {
        return classFolders().map(Location::of).collect(Collectors.toSet());
    }

    /** A module without classes would pass every rule, so it is an error. */
    static Stream<Path> classFolders() {
        return MODULES.stream()
                .map(module -> ProjectRoot.file(module + "/target/classes"))
                .peek(folder -> {
                    if (!Files.isDirectory(folder)) {
                        throw new IllegalStateException("not compiled: " + folder);
                    }
                });
    }
}
