/** Bytes as they left a device or a file, and the paper they are wrapped in. */
@NullMarked
package org.islet.devices.capture;

import org.jspecify.annotations.NullMarked;
