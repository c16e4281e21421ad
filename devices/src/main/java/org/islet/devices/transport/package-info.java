/** A pipe of bytes to a device, whatever the cable is. */
@NullMarked
package org.islet.devices.transport;

import org.jspecify.annotations.NullMarked;
