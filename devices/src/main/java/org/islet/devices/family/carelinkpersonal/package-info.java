/** The table CareLink Personal exported from 2006 to 2016 (docs/devices/carelink-personal.md). */
@NullMarked
package org.islet.devices.family.carelinkpersonal;

import org.jspecify.annotations.NullMarked;
