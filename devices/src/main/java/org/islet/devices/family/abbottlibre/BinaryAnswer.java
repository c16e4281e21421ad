package org.islet.devices.family.abbottlibre;

import org.islet.devices.event.Source;

/**
 * A whole binary answer.
 *
 * @param operation see {@link AapFrame}
 * @param content the bytes it carried
 */
record BinaryAnswer(int operation, byte[] content, Source source) {}
