package org.islet.web.description;

import java.util.Locale;

/** How programs name an operation: after its resource and its method, as in {@code tokensList}, so that each is one of a kind. */
final class OperationName {

    private static final String RESOURCE = "Resource";

    private OperationName() {}

    /** @param id class and method, as in {@code TokensResource_list} */
    static String of(String id) {
        int end = id.indexOf('_');
        if (end < 0) {
            return id;
        }
        String owner = id.substring(0, end);
        String noun = owner.endsWith(RESOURCE) ? owner.substring(0, owner.length() - RESOURCE.length()) : owner;
        return lower(noun) + upper(id.substring(end + 1));
    }

    private static String lower(String word) {
        return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }

    private static String upper(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
