package org.islet.it.people;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.islet.it.portal.ProjectRoot;

/** One operation of the interface for programs, read from the compiled resources: no route can be forgotten. */
record Route(String method, String path, boolean isForEverybody, boolean takesBytes, boolean answersList) {

    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    static List<Route> all() {
        return new ClassFileImporter()
                .importPath(ProjectRoot.file("web/target/classes/org/islet/web/rest")).stream()
                        .flatMap(resource -> pathOf(resource).stream().flatMap(path -> resource.getAllMethods().stream()
                                .flatMap(operation -> of(path, operation))))
                        .sorted((one, other) -> one.toString().compareTo(other.toString()))
                        .toList();
    }

    private static Stream<Route> of(String path, JavaMethod operation) {
        String below = operation
                .tryGetAnnotationOfType("jakarta.ws.rs.Path")
                .map(annotation -> "/" + annotation.get("value").orElseThrow())
                .orElse("");
        return METHODS.stream()
                .filter(method -> operation.isAnnotatedWith("jakarta.ws.rs." + method))
                .map(method -> new Route(
                        method,
                        path + below,
                        operation.isAnnotatedWith("org.islet.account.access.ForEverybody"),
                        takesBytes(operation),
                        isList(operation.getRawReturnType())
                                || operation.getRawReturnType().getPackageName().startsWith("org.islet")
                                        && operation.getRawReturnType().getFields().stream()
                                                .anyMatch(field -> isList(field.getRawType()))));
    }

    /** What is hidden in a Response, its description tells. */
    private static boolean isList(JavaClass type) {
        return type.isAssignableTo(Collection.class);
    }

    private static boolean takesBytes(JavaMethod operation) {
        return operation
                .tryGetAnnotationOfType("jakarta.ws.rs.Consumes")
                .map(annotation -> (String[]) annotation.get("value").orElseThrow())
                .filter(types -> List.of(types).contains("application/octet-stream"))
                .isPresent();
    }

    private static Optional<String> pathOf(JavaClass resource) {
        return resource.tryGetAnnotationOfType("jakarta.ws.rs.Path")
                .map(annotation -> (String) annotation.get("value").orElseThrow());
    }

    boolean isOfPatient() {
        return path.startsWith("patients/{patient}");
    }

    boolean isReading() {
        return method.equals("GET");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
