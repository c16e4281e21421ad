package org.islet.it.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.islet.devices.decode.Occurrences;
import org.islet.devices.decode.Problem;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.it.portal.ProjectRoot;
import org.junit.jupiter.api.Test;

/** Whose problems are sentences in code, which no reader of another language understands: fewer and fewer. */
class StillInEnglishTest {

    private static final String ROOM = "org.islet.devices.";

    private static final Set<Class<?>> TOLD = Set.of(Problem.class, UnreadableCapture.class, Occurrences.class);

    private static final Set<String> KNOWN = Set.of("family.medtronicparadigm");

    @Test
    void onlyTheseFamiliesTellTheirProblemsInEnglishOnly() {
        JavaClasses devices = new ClassFileImporter().importPath(ProjectRoot.file("devices/target/classes"));

        Set<String> found = devices.stream()
                .filter(type -> TOLD.stream().noneMatch(type::isEquivalentTo))
                .filter(type -> type.getCodeUnitCallsFromSelf().stream().anyMatch(StillInEnglishTest::isOfASentence))
                .map(type -> type.getPackageName().substring(ROOM.length()))
                .collect(Collectors.toSet());

        assertThat(found).isEqualTo(KNOWN);
    }

    /** Where a text stands for a phrase; the text of a phrase's own is its key. */
    private static boolean isOfASentence(JavaCall<?> call) {
        List<String> parameters = call.getTarget().getRawParameterTypes().stream()
                .map(type -> type.getSimpleName())
                .toList();
        boolean isKey = parameters.equals(List.of("String", "EventSink"));
        return TOLD.stream().anyMatch(call.getTargetOwner()::isEquivalentTo)
                && parameters.contains("String")
                && !isKey
                && !call.getTarget().getName().equals("askingForDateOrder");
    }
}
