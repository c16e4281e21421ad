package org.islet.it.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.islet.it.portal.ProjectRoot;

/** The compiled classes of every module. */
final class House {

    private static final List<String> MODULES = List.of("devices", "reports", "ejb", "web", "uploader-jws", "ear");

    private House() {}

    static Stream<String> modules() {
        return MODULES.stream();
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
