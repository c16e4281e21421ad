/** The table xDrip exports for SiDiary (docs/devices/xdrip-sidiary.md). */
@NullMarked
package org.islet.devices.family.xdripsidiary;

import org.jspecify.annotations.NullMarked;
