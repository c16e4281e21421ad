package org.islet.devices.protocol.json;

import java.util.Map;
import java.util.Set;

/** Values as a database's export writes them: {@code {"$numberLong":"1707652800000"}} is the number. */
final class DatabaseValues {

    private static final Set<String> TYPES =
            Set.of("$oid", "$date", "$numberLong", "$numberInt", "$numberDouble", "$numberDecimal", "$uuid");

    private DatabaseValues() {}

    /** The value such an object stands for, or the object itself. */
    static Object plain(JsonRecord object) {
        if (object.fields().size() != 1) {
            return object;
        }
        Map.Entry<String, Object> only = object.fields().entrySet().iterator().next();
        return TYPES.contains(only.getKey()) && !(only.getValue() instanceof JsonRecord) ? only.getValue() : object;
    }
}
