/** The table the mySugr app exports (docs/devices/mysugr.md). */
@NullMarked
package org.islet.devices.family.mysugr;

import org.jspecify.annotations.NullMarked;
