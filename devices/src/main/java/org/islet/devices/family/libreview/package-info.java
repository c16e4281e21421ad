/** The table a person downloads from LibreView (docs/devices/libreview.md). */
@NullMarked
package org.islet.devices.family.libreview;

import org.jspecify.annotations.NullMarked;
