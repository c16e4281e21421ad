/** Packed exports (zip, gzip), opened within limits that no honest export reaches. */
@NullMarked
package org.islet.devices.protocol.zip;

import org.jspecify.annotations.NullMarked;
