package org.islet.it.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** A room one can hold in the head: what is larger is two rooms. */
final class RoomSize extends ArchCondition<JavaClass> {

    private static final int MOST = 30;

    private Map<String, Long> sizes = Map.of();

    RoomSize() {
        super("share their package with less than " + MOST + " others");
    }

    @Override
    public void init(Collection<JavaClass> all) {
        sizes = all.stream()
                .filter(RoomSize::isAFile)
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        long size = sizes.getOrDefault(type.getPackageName(), 0L);
        if (size > MOST && isAFile(type)) {
            events.add(SimpleConditionEvent.violated(
                    type, type.getSimpleName() + " is one of " + size + " in " + type.getPackageName()));
        }
    }

    private static boolean isAFile(JavaClass type) {
        return type.getEnclosingClass().isEmpty() && !type.getSimpleName().equals("package-info");
    }
}
