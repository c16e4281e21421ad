package org.islet.devices;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another Java with this one's classes, for what needs a heap or a process of its own. */
public final class ChildJava {

    private ChildJava() {}

    public static ProcessBuilder running(String main, List<String> options, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), main));
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }

    /** Maven hides the tests' own in the manifest of a jar, and says here what it is. */
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
