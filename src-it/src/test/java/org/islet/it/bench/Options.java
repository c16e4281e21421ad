package org.islet.it.bench;

import java.util.List;

/** Options of a benchmark, each a name and its value. */
final class Options {

    private Options() {}

    static String of(List<String> arguments, String name, String otherwise) {
        int at = arguments.indexOf(name);
        return at < 0 || at + 1 == arguments.size() ? otherwise : arguments.get(at + 1);
    }
}
