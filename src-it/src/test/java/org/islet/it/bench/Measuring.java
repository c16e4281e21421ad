package org.islet.it.bench;

import java.io.IOException;
import java.util.List;

/** One group of figures that share what they need. */
@FunctionalInterface
interface Measuring {
    List<Figure> measure() throws IOException;
}
