package org.islet.it.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Every rule there is, by the name of its field. */
final class Rules {

    private static final List<Class<?>> ROOMS =
            List.of(DeviceRules.class, ReportRules.class, ServerRules.class, HouseRules.class);

    private Rules() {}

    static Stream<String> names() {
        return fields().map(Field::getName);
    }

    static ArchRule named(String name) {
        var field = fields().filter(one -> one.getName().equals(name)).findFirst();
        try {
            return (ArchRule) field.orElseThrow(() -> new IllegalArgumentException("no rule " + name))
                    .get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Field> fields() {
        return ROOMS.stream()
                .flatMap(room -> Arrays.stream(room.getDeclaredFields()))
                .filter(field -> field.getType() == ArchRule.class);
    }
}
