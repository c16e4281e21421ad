package org.islet.devices.line;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The contract's words for our constants: {@code DUAL_NORMAL} is written {@code dualNormal}. */
final class EnumWords {

    private static final Map<Enum<?>, String> KNOWN = new ConcurrentHashMap<>();

    private EnumWords() {}

    static String of(Enum<?> constant) {
        return KNOWN.computeIfAbsent(constant, EnumWords::camelCase);
    }

    static <E extends Enum<E>> E read(Class<E> kind, String word) {
        for (E constant : kind.getEnumConstants()) {
            if (of(constant).equals(word)) {
                return constant;
            }
        }
        throw new MalformedEventLine("No " + kind.getSimpleName() + " is written like this");
    }

    private static String camelCase(Enum<?> constant) {
        var word = new StringBuilder();
        for (String part : constant.name().split("_", -1)) {
            String lower = part.toLowerCase(Locale.ROOT);
            word.append(word.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
        }
        return word.toString();
    }
}
