/** The zip of tables Glooko exports (docs/devices/glooko.md). */
@NullMarked
package org.islet.devices.family.glooko;

import org.jspecify.annotations.NullMarked;
