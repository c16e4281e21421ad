/** Contour blood glucose meters: text records in numbered frames, over USB HID or a serial cable. */
@NullMarked
package org.islet.devices.family.ascensiacontour;

import org.jspecify.annotations.NullMarked;
