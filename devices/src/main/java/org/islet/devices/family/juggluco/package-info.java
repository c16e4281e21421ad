/** The table of readings that Juggluco exports (docs/devices/juggluco.md). */
@NullMarked
package org.islet.devices.family.juggluco;

import org.jspecify.annotations.NullMarked;
