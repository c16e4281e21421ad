/** The table CareLink exports since 2018: 670G, 780G, Guardian (docs/devices/carelink.md). */
@NullMarked
package org.islet.devices.family.carelink;

import org.jspecify.annotations.NullMarked;
