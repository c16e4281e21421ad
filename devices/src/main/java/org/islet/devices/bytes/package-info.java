/** Reading bytes: numbers, checksums, digits, hex. */
@NullMarked
package org.islet.devices.bytes;

import org.jspecify.annotations.NullMarked;
