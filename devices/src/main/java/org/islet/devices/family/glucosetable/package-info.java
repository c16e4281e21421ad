/** A plain table of glucose readings, for data of any origin (docs/devices/glucose-table.md). */
@NullMarked
package org.islet.devices.family.glucosetable;

import org.jspecify.annotations.NullMarked;
