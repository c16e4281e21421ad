/** The list of device families; each has a room of its own below. */
@NullMarked
package org.islet.devices.family;

import org.jspecify.annotations.NullMarked;
