/** What a device remembers, one record an event, in the device's own units and on the device's own clock. */
@NullMarked
package org.islet.devices.event;

import org.jspecify.annotations.NullMarked;
