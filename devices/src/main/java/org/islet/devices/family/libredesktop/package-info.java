/** The text file the FreeStyle Libre desktop program exports (docs/devices/libre-desktop.md). */
@NullMarked
package org.islet.devices.family.libredesktop;

import org.jspecify.annotations.NullMarked;
