/** A book for the tests of books. */
@NullMarked
package org.islet.devices.phrase.sample;

import org.jspecify.annotations.NullMarked;
