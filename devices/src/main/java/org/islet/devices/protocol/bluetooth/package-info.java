/** How Bluetooth health devices write numbers and checksums. */
@NullMarked
package org.islet.devices.protocol.bluetooth;

import org.jspecify.annotations.NullMarked;
