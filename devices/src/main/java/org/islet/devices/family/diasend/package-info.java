/** The sheets of a Diasend workbook (docs/devices/diasend.md). */
@NullMarked
package org.islet.devices.family.diasend;

import org.jspecify.annotations.NullMarked;
