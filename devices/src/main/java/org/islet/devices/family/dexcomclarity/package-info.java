/** The table a person downloads from Dexcom Clarity (docs/devices/dexcom-clarity.md). */
@NullMarked
package org.islet.devices.family.dexcomclarity;

import org.jspecify.annotations.NullMarked;
